import type { Payload } from 'payload'
import { type Day, earlier, later } from '#core/calendar/day.ts'
import type { Validity } from '#core/calendar/validity.ts'
import { gapsOf, type HeldOffice, type OfficeRow, unitTimeline } from '#core/hierarchy/timeline.ts'
import { today } from '../clock.ts'
import { loadPlan } from '../plan/loadPlans.ts'
import { query, sql } from '../sql/db.ts'

export type HeldPost = HeldOffice & {
  id: string
  officer: string
  name: string
  unit: string
  unitName: string
  fullTime: boolean
  decisionNumber: string | null
}

const columns = sql`a.id::text as id, o.id::text as officer, o.full_name as name, u.id::text as unit, u.name as "unitName",
  f.key as office, f.name as "officeName", coalesce(a.full_time, false) as "fullTime", a."from", a."to",
  a.decision_number as "decisionNumber"`
const tables = sql`appointments a join officers o on o.id = a.officer_id join units u on u.id = a.unit_id
  join offices f on f.id = a.office_id`
/** More than any unit or person has had. */
const MOST = 500

/** Who held which office of a unit from when to when, with the times an office that must be filled stood vacant. */
export async function unitHistory(
  payload: Payload,
  unit: string,
): Promise<{ rows: OfficeRow<HeldPost>[]; within: Validity } | null> {
  const { officeOrder } = await loadPlan(payload)
  const [found] = await query<Validity & { required: { office: string; officeName: string }[] }>(
    payload,
    sql`select u.valid_from as "from", u.valid_to as "to", coalesce((select json_agg(json_build_object('office', f.key, 'officeName', f.name))
        from offices_texts r join offices f on f.id = r.parent_id where r.path = 'requiredAt' and r.text = u.level), '[]') as required
      from units u where u.id = ${unit}::uuid`,
  )
  if (!found) return null
  const held = await query<HeldPost>(
    payload,
    sql`select ${columns} from ${tables} where a.unit_id = ${unit}::uuid order by a."from" desc, a.id limit ${MOST}`,
  )
  const { required, from, to } = found
  // Before the first appointment that is known nothing is known: no vacancy is told of that time.
  const known = held.reduce((first, post) => earlier(post.from, first), today())
  const within = { from: later(known, from), to: to ?? null }
  return { rows: unitTimeline(held, { required, order: officeOrder, within }), within }
}

export type PersonRow = { kind: 'held'; held: HeldPost } | { kind: 'gap'; gap: Validity }

/** What somebody held where, the latest first, with the times in between in which he held nothing. */
export async function officerHistory(payload: Payload, officer: string): Promise<PersonRow[]> {
  const held = await query<HeldPost>(
    payload,
    sql`select ${columns} from ${tables} where a.officer_id = ${officer}::uuid order by a."from" desc, u.depth, a.id limit ${MOST}`,
  )
  const first = held.at(-1)?.from
  if (first === undefined) return []
  const last = held.reduce<Day | null>(
    (end, { to }) => (end === null || to === null ? null : later(to, end)),
    first,
  )
  const gaps = gapsOf(held, { from: first, to: last })
  const rows: PersonRow[] = [
    ...held.map((post) => ({ kind: 'held' as const, held: post })),
    ...gaps.map((gap) => ({ kind: 'gap' as const, gap })),
  ]
  const startOf = (row: PersonRow) => (row.kind === 'held' ? row.held.from : row.gap.from)
  return rows.sort((a, b) => (startOf(a) > startOf(b) ? -1 : startOf(a) < startOf(b) ? 1 : 0))
}
