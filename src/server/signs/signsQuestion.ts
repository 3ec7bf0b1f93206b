import type { PayloadRequest } from 'payload'
import { addDays, type Day, startOf } from '#core/calendar/day.ts'
import { type Caller, mayAt, postsWith } from '#core/hierarchy/caller.ts'
import { today } from '../clock.ts'
import { lineOf, placeOfUnit } from '../organisation/placeOf.ts'
import { refuse } from '../refuse.ts'
import { query, sql } from '../sql/db.ts'
import type { SignsQuestion } from './signsSql.ts'

/** Days looked at when none are named. */
const USUAL_DAYS = 30
/** The most days looked at at once. */
export const MOST_DAYS = 366

type Asked = { unit?: string | undefined; from?: Day | undefined; to?: Day | undefined }
type Question = SignsQuestion & { unit: string; name: string; days: { from: Day; to: Day } }

/** The unit and the days a request asks about; 400 for days out of order or too many, 403 and 404 for the unit. */
export async function signsQuestion(req: PayloadRequest, caller: Caller, asked: Asked): Promise<Question> {
  const to = asked.to ?? today()
  const from = asked.from ?? addDays(to, 1 - USUAL_DAYS)
  if (from > to) throw refuse({ code: 'invalid-query', data: { name: 'to' } })
  if (addDays(from, MOST_DAYS - 1) < to) throw refuse({ code: 'invalid-query', data: { name: 'from' } })
  const { root, name } = await inspectedUnit(req, caller, asked.unit)
  const instants = {
    from: new Date(startOf(from)).toISOString(),
    to: new Date(startOf(addDays(to, 1))).toISOString(),
  }
  return { root, unit: root.id, name, ...instants, days: { from, to } }
}

/** A unit he inspects; the highest of his own when none is named. */
export async function inspectedUnit(req: PayloadRequest, caller: Caller, wanted: string | undefined) {
  const [highest] = postsWith(caller, 'inspect').sort((a, b) => a.depth - b.depth)
  const place = await placeOfUnit(req, wanted ?? highest?.unit)
  if (place === null) throw refuse({ code: 'not-found' })
  const line = lineOf(place)
  if (!mayAt(caller, 'inspect', line)) throw refuse({ code: 'forbidden' })
  const [unit] = await query<{ name: string }>(
    req.payload,
    sql`select name from units where id = ${place.unit}::uuid`,
    req,
  )
  return { root: { id: place.unit, depth: line.length - 1 }, name: unit?.name ?? '' }
}
