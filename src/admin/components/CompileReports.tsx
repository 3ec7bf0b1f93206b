import type { ServerProps } from 'payload'
import { callerOf, may, mayAt } from '#core/hierarchy/caller.ts'
import { query, sql } from '#server/sql/db.ts'
import { planYears } from '../planYears.ts'
import { CompileForm } from './CompileForm.tsx'

type Row = { id: string; name: string; line: (string | null)[] }

/** Above the list of reports: compiling one, for those who may, of the units that owe one. */
export async function CompileReports({ payload, user }: ServerProps) {
  const caller = callerOf(user)
  if (!caller || !may(caller, 'compileReports')) return null
  const rows = await query<Row>(
    payload,
    sql`select id::text as id, name, json_build_array(scope0, scope1) as line from units where depth <= 1 order by depth, code, id`,
  )
  const units = rows
    .filter(({ line }) =>
      mayAt(
        caller,
        'compileReports',
        line.filter((id): id is string => id !== null),
      ),
    )
    .map(({ id, name }) => ({ id, name }))
  if (units.length === 0) return null
  const { plan, running } = await planYears(payload, undefined)
  const years = [running - 1, running].filter((year) => year >= plan.years.from && year <= plan.years.to)
  return <CompileForm units={units} years={years} />
}
