import { mayAt, postsWith } from '#core/hierarchy/caller.ts'
import type { ListProblem } from '#core/imports/acts.ts'
import { type ListRow, problemIn } from '#core/imports/parseList.ts'
import { repeatedRows } from '#core/imports/repeatedRows.ts'
import { codeKey, foldText } from '#core/roster/foldText.ts'
import { query, sql } from '../sql/db.ts'
import { lineOf, list } from '../sql/fragments.ts'
import type { Act, ListPlan, Planner, Planning } from './plan.ts'

type Unit = { id: string; code: string; name: string; line: string[] }
type Stored = Record<string, string | boolean | null> & { id: string; unit: string }
const CONTENT = ['title', 'issuer', 'from', 'to', 'toAcknowledge', 'note'] as const

/**
 * A register of documents: each is known by its unit, kind, day and number (its title where it has no number); what is
 * stored already is brought to what the list says.
 */
export const planDocuments: Planner = async (planning) => {
  const units = await loadUnits(planning)
  const placed = planning.rows.map((row) => ({ row, ...unitOf(row, units, planning) }))
  const problems: ListProblem[] = placed.flatMap(({ problem }) => (problem ? [problem] : []))
  const found = placed.flatMap(({ row, unit }) =>
    unit ? [{ row, unit, key: keyOf(unit.id, row.values) }] : [],
  )
  problems.push(...repeatedRows(found.map(({ row, key }) => ({ row, key, field: 'title' }))))
  const stored = await loadStored(planning, [...new Set(found.map(({ unit }) => unit.id))])
  const known = new Map(stored.map((one) => [keyOf(one.unit, one), one]))
  const plan: ListPlan = { acts: [], counts: { created: 0, updated: 0, unchanged: 0 }, problems }
  for (const { row, unit, key } of found) {
    const before = known.get(key)
    const change = before === undefined ? 'created' : differs(row, before) ? 'updated' : 'unchanged'
    plan.counts[change] += 1
    if (change !== 'unchanged') plan.acts.push(actOf(row, unit.id, before))
  }
  return plan
}

function keyOf(unit: string, values: Partial<Record<string, unknown>>): string {
  const { kind, number, date, title } = values
  const name = number ? `number ${codeKey(String(number))}` : `title ${foldText(String(title))}`
  return [unit, kind ?? 'other', date, name].join('\n')
}

function differs({ values }: ListRow, before: Stored): boolean {
  return CONTENT.some((field) => values[field] !== undefined && values[field] !== (before[field] ?? null))
}

function actOf({ values, ...row }: ListRow, unit: string, before: Stored | undefined): Act {
  const { unit: _, ...data } = values
  const collection = 'documents' as const
  return {
    run: (req) =>
      before === undefined
        ? req.payload.create({
            collection,
            data: { kind: 'other', ...data, unit } as never,
            req,
            overrideAccess: false,
          })
        : req.payload.update({ collection, id: before.id, data, req, overrideAccess: false }),
    placeOf: (path) => ({ row: { ...row, values }, field: path.split('.')[0] ?? null }),
  }
}

function unitOf(row: ListRow, units: readonly Unit[], { caller, given }: Planning) {
  const written = row.values.unit
  const own = given.unit ?? postsWith(caller, 'keepRegisters')[0]?.unit
  const found =
    typeof written === 'string'
      ? units.filter(
          (unit) => codeKey(unit.code) === codeKey(written) || foldText(unit.name) === foldText(written),
        )
      : units.filter(({ id }) => id === own)
  const inReach = found.filter(({ line }) => mayAt(caller, 'keepRegisters', line))
  const [unit] = inReach
  if (unit && inReach.length === 1) return { unit }
  const field = typeof written === 'string' ? 'unit' : null
  const code = found.length === 0 ? 'unknown-unit' : unit ? 'ambiguous-unit' : 'outside-scope'
  return { problem: problemIn(row, { field, code, data: { count: inReach.length } }) }
}

function loadUnits({ req, rows, given, caller }: Planning): Promise<Unit[]> {
  const written = rows.flatMap(({ values }) => (typeof values.unit === 'string' ? [values.unit] : []))
  const own = [given.unit, ...postsWith(caller, 'keepRegisters').map(({ unit }) => unit)].filter(
    (id) => id !== null,
  )
  return query<Unit>(
    req.payload,
    sql`select u.id::text, u.code, u.name, array_remove(${lineOf('u')}, null) as line from units u
      where u.id = any(${list(own)}) or lower(u.code) = any(${list(written.map(codeKey), 'text')})
        or app.fold(u.name) in (select app.fold(name) from unnest(${list(written, 'text')}) as name)
      order by u.code, u.id limit 5000`,
    req,
  )
}

function loadStored({ req, rows }: Planning, units: string[]): Promise<Stored[]> {
  const days = [...new Set(rows.map(({ values }) => String(values.date ?? '')))]
  return query<Stored>(
    req.payload,
    sql`select id::text, unit_id::text as unit, kind, number, date, title, issuer, "from", "to",
        to_acknowledge as "toAcknowledge", note
      from documents where unit_id = any(${list(units)}) and date = any(${list(days, 'text')}) order by id`,
    req,
  )
}
