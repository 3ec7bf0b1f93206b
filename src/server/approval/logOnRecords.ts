import type { PayloadRequest } from 'payload'
import { dayOf } from '#core/calendar/day.ts'
import type { Caller } from '#core/hierarchy/caller.ts'
import { LEADING } from '#core/workflow/bar.ts'
import type { Paper } from '#core/workflow/papers.ts'
import type { LoggedAction } from '#core/workflow/states.ts'
import type { Seat } from '#core/workflow/subject.ts'
import { now } from '../clock.ts'
import { refuse } from '../refuse.ts'
import { query, sql } from '../sql/db.ts'
import { list } from '../sql/fragments.ts'
import { digestOf } from './digest.ts'
import { type Case, loadCases } from './loadCases.ts'
import { loadContents } from './loadContents.ts'
import { type Move, moveOf } from './moveOf.ts'
import { writeMoves } from './writeMoves.ts'

type Note = {
  collection: Paper
  ids: readonly string[]
  action: LoggedAction
  actor: Caller
  address: string | null
}
type Last = { seq: number; hash: string }

/**
 * Adds to the chains of decided records what was done with them afterwards, with the digest of what they hold now;
 * their texts stay in the records alone. They stay as decided, and their `rev` goes up. A few statements for any number.
 */
export async function logOnRecords(
  req: PayloadRequest,
  { collection, ids, action, actor, address }: Note,
): Promise<void> {
  if (ids.length === 0) return
  const at = now().getTime()
  const records = await loadCases(req.payload, { collection, ids, lock: true }, req)
  const contents = await loadContents(req, { collection, ids })
  const lasts = await lastsOf(req, { collection, ids })
  const moves = records.map((record): Move => {
    const content = contents.get(record.id) ?? {}
    const seat = seatAt(actor, record.unit, at)
    const move = moveOf(noted(record, { action, seat }), {
      ...{ collection, record, flow: record.flow ?? '', at, address, content, digest: digestOf(content) },
      ...{ comment: null, remarks: null, snapshot: null, last: lasts.get(record.id) ?? null },
    })
    return { ...move, record: { ...move.record, decidedAt: record.decidedAt } }
  })
  await writeMoves(req, { collection, moves, at })
}

/** The chair by which somebody is named in the log: at the unit, leading ones first, else any of his. */
export function seatAt({ officer, name, posts }: Caller, unit: string, at: number): Seat {
  if (officer === null) throw refuse({ code: 'not-entitled' })
  const held = posts.filter((post) => post.inForce)
  const here = held.filter((post) => post.unit === unit)
  const post = here.find(({ office }) => LEADING.includes(office)) ?? here[0] ?? held[0]
  const shared = { officer, name, officeName: '', onBehalfOf: null }
  if (!post) return { ...shared, unit, unitName: '', office: '', since: dayOf(at) }
  return { ...shared, unit: post.unit, unitName: post.unitName, office: post.office, since: post.from }
}

function noted({ state, step }: Case, { action, seat }: { action: LoggedAction; seat: Seat }) {
  const log = { kind: 'log', action, step: null, seat, stateAfter: state } as const
  return { ok: true as const, state, step, effects: [log] }
}

async function lastsOf(
  req: PayloadRequest,
  { collection, ids }: Pick<Note, 'collection' | 'ids'>,
): Promise<Map<string, Last>> {
  const rows = await query<Last & { record: string }>(
    req.payload,
    sql`select distinct on (record) record, seq::int as seq, hash from decisions
      where collection = ${collection} and record = any(${list(ids, 'text')}) order by record, seq desc`,
    req,
  )
  return new Map(rows.map(({ record, ...last }) => [record, last]))
}
