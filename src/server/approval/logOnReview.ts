import type { PayloadRequest } from 'payload'
import { dayOf } from '#core/calendar/day.ts'
import type { Caller } from '#core/hierarchy/caller.ts'
import { LEADING } from '#core/workflow/bar.ts'
import type { LoggedAction } from '#core/workflow/states.ts'
import type { Seat } from '#core/workflow/subject.ts'
import { now } from '../clock.ts'
import { refuse } from '../refuse.ts'
import { query, sql } from '../sql/db.ts'
import { digestOf } from './digest.ts'
import { loadCases } from './loadCases.ts'
import { loadContents } from './loadContents.ts'
import { moveOf } from './moveOf.ts'
import { writeMoves } from './writeMoves.ts'

type Note = { id: string; action: LoggedAction; actor: Caller; address: string | null }

const collection = 'reviews'

/**
 * Adds to a concluded review's chain what was done with it afterwards, with the digest of what it holds now; its texts
 * stay in the review alone. The review stays concluded, and its `rev` goes up.
 */
export async function logOnReview(req: PayloadRequest, { id, action, actor, address }: Note): Promise<void> {
  const at = now().getTime()
  const [record] = await loadCases(req.payload, { collection, ids: [id], lock: true }, req)
  if (!record || record.flow === null) throw refuse({ code: 'wrong-state' })
  const content = (await loadContents(req, { collection, ids: [id] })).get(id) ?? {}
  const seat = seatAt(actor, record.unit, at)
  const move = moveOf(
    { ok: true, state: record.state, step: record.step, effects: [{ kind: 'log', action, step: null, seat, stateAfter: record.state }] },
    {
      ...{ collection, record, flow: record.flow, at, address, content, digest: digestOf(content) },
      ...{ comment: null, remarks: null, snapshot: null, last: await lastOf(req, id) },
    },
  )
  const kept = { ...move, record: { ...move.record, decidedAt: record.decidedAt } }
  await writeMoves(req, { collection, moves: [kept], at })
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

async function lastOf(req: PayloadRequest, id: string): Promise<{ seq: number; hash: string } | null> {
  const [last] = await query<{ seq: number; hash: string }>(
    req.payload,
    sql`select seq::int as seq, hash from decisions where collection = ${collection} and record = ${id}
      order by seq desc limit 1`,
    req,
  )
  return last ?? null
}
