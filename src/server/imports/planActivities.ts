import { postsWith } from '#core/hierarchy/caller.ts'
import { findPerson } from '#core/imports/findPeople.ts'
import type { ListRow } from '#core/imports/parseList.ts'
import { repeatedRows } from '#core/imports/repeatedRows.ts'
import { foldText } from '#core/roster/foldText.ts'
import { refuse } from '../refuse.ts'
import { query, sql } from '../sql/db.ts'
import { list } from '../sql/fragments.ts'
import { loadPeople } from './loadPeople.ts'
import type { Act, Given, ListPlan, Planner, Planning } from './plan.ts'

type Gathering = { key: string; startsAt: string; endsAt: string; rows: { row: ListRow; officer: string }[] }

/**
 * What a unit did in a time, a line for everybody at every event: each becomes an event with its roster, closed at once
 * when that is asked. Known by day, hour and title; what is there already stays as it is.
 */
export const planActivities: Planner = async (planning) => {
  const unit = planning.given.unit ?? postsWith(planning.caller, 'host')[0]?.unit
  if (unit === undefined) throw refuse({ code: 'forbidden' })
  const people = await loadPeople(planning.req, { ...planning, permission: 'host' })
  const plan: ListPlan = { acts: [], counts: { created: 0, updated: 0, unchanged: 0 }, problems: [] }
  const gatherings = new Map<string, Gathering>()
  const meant: { row: ListRow; key: string; field: string }[] = []
  for (const row of planning.rows) {
    const found = findPerson(row, people)
    if ('problem' in found) plan.problems.push(found.problem)
    const times = timesOf(row)
    if ('problem' in found || times === null) continue
    const key = keyOf(times.startsAt, row.values.title)
    const gathering = gatherings.get(key) ?? { key, ...times, rows: [] }
    gathering.rows.push({ row, officer: found.officer })
    gatherings.set(key, gathering)
    meant.push({ row, key: `${key}\n${found.officer}`, field: row.columns.code ? 'code' : 'name' })
  }
  plan.problems.push(...repeatedRows(meant))
  const stored = await loadStored(planning, unit, [...gatherings.values()])
  for (const gathering of gatherings.values()) {
    const change = stored.has(gathering.key) ? 'unchanged' : 'created'
    plan.counts[change] += 1
    if (change === 'created') plan.acts.push(actOf(gathering, unit, planning.given))
  }
  return plan
}

function timesOf({ values: { day, start, end } }: ListRow): { startsAt: string; endsAt: string } | null {
  if (day === undefined || start === undefined || end === undefined) return null
  const at = (time: string | boolean) => new Date(`${day}T${time}:00+07:00`).toISOString()
  return { startsAt: at(start), endsAt: at(end) }
}

function keyOf(startsAt: string, title: unknown): string {
  return `${startsAt}\n${foldText(String(title))}`
}

const COLUMNS: Readonly<Record<string, string>> = { startsAt: 'start', endsAt: 'end' }

function actOf({ startsAt, endsAt, rows }: Gathering, hostUnit: string, { close }: Given): Act {
  const [first] = rows
  const { title, kind, place } = first?.row.values ?? {}
  const roster = rows.map(({ officer, row: { values } }) => ({
    officer,
    attendance: values.attendance ?? null,
    note: values.note ?? null,
  }))
  const data = {
    title,
    kind,
    place: place ?? null,
    startsAt,
    endsAt,
    hostUnit,
    roster,
    ...(close ? { close } : {}),
  }
  return {
    run: (req) =>
      req.payload.create({ collection: 'events', data: data as never, req, overrideAccess: false }),
    placeOf: (path) => {
      const [top = '', at, name = ''] = path.split('.')
      const row = rows[top === 'roster' ? Number(at ?? 0) : 0]?.row ?? (first?.row as ListRow)
      const field = top === 'roster' ? (name === 'officer' ? 'code' : name) : (COLUMNS[top] ?? top)
      return { row, field }
    },
  }
}

async function loadStored({ req }: Planning, unit: string, gatherings: Gathering[]): Promise<Set<string>> {
  const starts = [...new Set(gatherings.map(({ startsAt }) => startsAt))]
  const rows = await query<{ startsAt: Date | string; title: string }>(
    req.payload,
    sql`select starts_at as "startsAt", title from events where host_unit_id = ${unit}::uuid
      and starts_at = any(${list(starts, 'text')}::timestamptz[]) order by id`,
    req,
  )
  return new Set(rows.map(({ startsAt, title }) => keyOf(new Date(startsAt).toISOString(), title)))
}
