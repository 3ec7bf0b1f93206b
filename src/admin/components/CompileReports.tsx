import type { ServerProps } from 'payload'
import { callerOf, may, mayAt } from '#core/hierarchy/caller.ts'
import { query, sql } from '#server/sql/db.ts'
import { planYears } from '../planYears.ts'
import { wordsOf } from '../words.ts'
import { CompileForm } from './CompileForm.tsx'

type Row = { id: string; name: string; line: (string | null)[] }

/** Above the list of reports: compiling one, for those who may, of the units that owe one, or the communications office's. */
export async function CompileReports({ payload, user, i18n }: ServerProps) {
  const caller = callerOf(user)
  if (!caller || !(may(caller, 'compileReports') || may(caller, 'reportCommunications'))) return null
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
    .map(({ id, name }) => ({ id, name, kind: 'annual' as const }))
  const root = rows.find(({ line }) => line[0] !== null && line[1] === null)
  const own =
    root && mayAt(caller, 'reportCommunications', [root.id])
      ? [
          {
            id: root.id,
            name: wordsOf(i18n?.language)('reporting.communications'),
            kind: 'communications' as const,
          },
        ]
      : []
  const papers = [...own, ...units]
  if (papers.length === 0) return null
  const { plan, running } = await planYears(payload, undefined)
  const years = [running - 1, running].filter((year) => year >= plan.years.from && year <= plan.years.to)
  return <CompileForm papers={papers} years={years} />
}
