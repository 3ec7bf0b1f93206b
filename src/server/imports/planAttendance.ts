import { findPerson } from '#core/imports/findPeople.ts'
import type { ListRow } from '#core/imports/parseList.ts'
import { repeatedRows } from '#core/imports/repeatedRows.ts'
import { refuse } from '../refuse.ts'
import { loadPeople } from './loadPeople.ts'
import type { ListPlan, Planner, Planning } from './plan.ts'

type RosterRow = {
  officer: string
  attendance?: string | null
  note?: string | null
  uniform?: string | null
}
const MARKS = ['attendance', 'note', 'uniform'] as const

/** The attendance of one event that is not closed: who stands on its roster is marked, who does not is put there. */
export const planAttendance: Planner = async (planning) => {
  const before = await loadRoster(planning)
  const people = await loadPeople(planning.req, { ...planning, permission: 'host' })
  const counts = { created: 0, updated: 0, unchanged: 0 }
  const plan: ListPlan = { acts: [], counts, problems: [] }
  const roster = before.map((row) => ({ ...row }))
  const rows = new Map<string, ListRow>()
  const meant: { row: ListRow; key: string; field: string }[] = []
  for (const row of planning.rows) {
    const found = findPerson(row, people)
    if ('problem' in found) {
      plan.problems.push(found.problem)
      continue
    }
    meant.push({ row, key: found.officer, field: row.columns.code ? 'code' : 'name' })
    rows.set(found.officer, row)
    counts[mark(roster, found.officer, row)] += 1
  }
  plan.problems.push(...repeatedRows(meant))
  const [first] = planning.rows
  if (first === undefined || counts.created + counts.updated === 0) return plan
  const id = String(planning.given.event)
  plan.acts.push({
    run: (req) =>
      req.payload.update({ collection: 'events', id, data: { roster } as never, req, overrideAccess: false }),
    placeOf: (path) => {
      const [, place, name = ''] = path.split('.')
      const row = rows.get(roster[Number(place)]?.officer ?? '')
      return { row: row ?? first, field: row ? (name === 'officer' ? 'code' : name) : null }
    },
  })
  return plan
}

function mark(
  roster: RosterRow[],
  officer: string,
  { values }: ListRow,
): 'created' | 'updated' | 'unchanged' {
  const marks = Object.fromEntries(
    MARKS.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]])),
  )
  const there = roster.find((row) => row.officer === officer)
  if (there === undefined) {
    roster.push({ officer, ...marks })
    return 'created'
  }
  const differs = MARKS.some((name) => marks[name] !== undefined && marks[name] !== (there[name] ?? null))
  Object.assign(there, marks)
  return differs ? 'updated' : 'unchanged'
}

async function loadRoster({ req, given }: Planning): Promise<RosterRow[]> {
  if (given.event === null) throw refuse({ code: 'required', path: 'event' })
  const event = await req.payload.findByID({
    collection: 'events',
    id: given.event,
    depth: 0,
    req,
    overrideAccess: false,
    disableErrors: true,
  })
  if (!event) throw refuse({ code: 'unknown-reference', path: 'event' })
  if (event.closedAt) throw refuse({ code: 'locked' })
  return ((event.roster ?? []) as RosterRow[]).map(({ officer, attendance, note, uniform }) => ({
    officer: String(officer),
    attendance: attendance ?? null,
    note: note ?? null,
    uniform: uniform ?? null,
  }))
}
