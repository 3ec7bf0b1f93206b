import type { Payload, PayloadRequest } from 'payload'
import { type Paper, papers } from '#core/workflow/papers.ts'
import type { State } from '#core/workflow/states.ts'
import { query, sql } from '../sql/db.ts'
import { list, millis, scopesOf } from '../sql/fragments.ts'
import { postsStay } from './postsLock.ts'

/** A record under approval as its own row stands; instants are epoch milliseconds. */
export type Case = {
  id: string
  state: State
  step: string | null
  rev: number
  officer: string | null
  unit: string
  host: string | null
  fromRoster: boolean
  /** Everybody who wrote it, where it has a list of authors. */
  authors: string[]
  flow: string | null
  placeUnit: string | null
  stepUnit: string | null
  dueAt: number | null
  submittedAt: number | null
  decidedAt: number | null
  /** The ids of the unit's line by depth, null below it. */
  line: (string | null)[]
  /** The database's clock when the row was read. */
  recordedAt: number
}

type Which = { collection: Paper; ids: readonly string[]; lock: boolean }

/** Loads records' approval columns; with `lock` nobody decides or changes them, or any appointment, until the transaction ends. */
export async function loadCases(
  payload: Payload,
  { collection, ids, lock }: Which,
  req?: PayloadRequest,
): Promise<Case[]> {
  return query<Case>(
    payload,
    sql`select ${columnsOf(collection)} from ${sql.identifier(collection)} r
      where r.id = any(${list(ids)}) ${lock ? sql`and ${postsStay} order by r.id for no key update of r` : sql`order by r.id`}`,
    req,
  )
}

/** The select list of a `Case`, from a table called `r`. */
export function columnsOf(collection: Paper) {
  const { officer, host, authors } = papers[collection]
  return sql`r.id::text as id, r.state, r.step, r.rev::int as rev,
    ${sql.raw(officer ? 'r.officer_id::text' : 'null::text')} as officer, r.unit_id::text as unit,
    ${sql.raw(host ? 'r.host_unit_id::text' : 'null::text')} as host,
    ${sql.raw(host ? 'r.event_id is not null' : 'false')} as "fromRoster",
    ${authors ? authorsOf(collection) : sql.raw('array[]::text[]')} as authors,
    r.flow, r.place_unit as "placeUnit", r.step_unit as "stepUnit", ${millis('r.due_at')} as "dueAt",
    ${millis('r.submitted_at')} as "submittedAt", ${millis('r.decided_at')} as "decidedAt",
    array[${scopesOf('r')}] as line, ${millis('clock_timestamp()')} as "recordedAt"`
}

function authorsOf(collection: Paper) {
  const rows = sql.identifier(`${collection}_authors`)
  return sql`array(select w.officer_id::text from ${rows} w where w._parent_id = r.id order by w._order)`
}
