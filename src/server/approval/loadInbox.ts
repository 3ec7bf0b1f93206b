import type { Payload } from 'payload'
import { DAY_MS } from '#core/calendar/day.ts'
import type { Paper } from '#core/workflow/papers.ts'
import { needsForm } from '#core/workflow/wantsOf.ts'
import { type Language, t } from '#i18n/translate.ts'
import { now } from '../clock.ts'
import { query, sql } from '../sql/db.ts'
import { millis, scopesOf } from '../sql/fragments.ts'
import { type Flow, loadFlows } from './loadFlows.ts'
import { choiceWords } from './printField.ts'

export type InboxQuery = {
  officer: string | null
  limit: number
  page: number
  collection?: Paper | undefined
  /** Records of this unit and those below it. */
  unit?: string | undefined
  overdue?: boolean | undefined
  /** What has waited for so many days or longer. */
  age?: number | undefined
}

type InboxRow = {
  collection: Paper
  id: string
  title: string
  officer: string | null
  officerName: string | null
  unit: string
  unitName: string
  step: string
  submittedAt: string | null
  dueAt: string | null
  overdue: boolean
  rev: number
  onBehalfOf: string | null
  onBehalfOfName: string | null
  /** Something has to be filled in, answered or said: it is decided on its own page, not with others. */
  opens: boolean
}

export type Inbox = { docs: InboxRow[]; totalDocs: number; page: number; totalPages: number }

type Stored = Omit<InboxRow, 'title' | 'submittedAt' | 'dueAt' | 'overdue' | 'opens'> & {
  title: string | null
  nth: number
  flow: string | null
  year: number | null
  revision: number | null
  submittedAt: number | null
  dueAt: number | null
}

/** What waits for an officer, the oldest due first; one statement. */
export async function loadInbox(payload: Payload, asked: InboxQuery, language: Language): Promise<Inbox> {
  const { officer, limit, page } = asked
  if (officer === null) return { docs: [], totalDocs: 0, page, totalPages: 0 }
  const at = now()
  const rows = await query<{ total: number; docs: Stored[] }>(
    payload,
    sql`with mine as materialized (
        select k.id as task, k.collection, k.record, k.step, k.due_at, k.on_behalf_of from app.tasks k
        where k.officer = ${officer}::uuid and k.closed_at is null
          ${asked.collection ? sql`and k.collection = ${asked.collection}` : sql``}
          ${asked.overdue ? sql`and k.due_at < ${at}` : sql``}
          ${asked.age ? sql`and k.opened_at <= ${new Date(at.getTime() - asked.age * DAY_MS)}` : sql``}),
      waiting as (${papersOf()}),
      chosen as (select w.* from waiting w ${unitFilter(asked.unit)})
      select (select count(*)::int from chosen) as total, (select coalesce(json_agg(p order by p.nth), '[]') from (
        select row_number() over (order by c.due_at nulls last, c.task) as nth, c.collection, c.id, c.title, c.year::int as year,
          c.revision::int as revision, c.officer_id as officer, o.full_name as "officerName", c.unit_id as unit, n.name as "unitName",
          c.step, c.flow, ${millis('c.submitted_at')} as "submittedAt", ${millis('c.due_at')} as "dueAt", c.rev::int as rev,
          c.on_behalf_of as "onBehalfOf", b.full_name as "onBehalfOfName"
        from (select * from chosen order by due_at nulls last, task limit ${limit} offset ${(page - 1) * limit}) c
        left join officers o on o.id = c.officer_id left join officers b on b.id = c.on_behalf_of
        left join units n on n.id = c.unit_id) p) as docs`,
  )
  const { total, docs } = rows[0] ?? { total: 0, docs: [] }
  const flows = await loadFlows(payload, [...new Set(docs.flatMap((row) => row.flow ?? []))])
  return {
    docs: docs.map((row) => rowOf(row, { language, at: at.getTime(), flow: flows.get(row.flow ?? '') })),
    totalDocs: total,
    page,
    totalPages: Math.ceil(total / limit),
  }
}

/** The records the tasks stand for, each collection giving what makes its title. */
function papersOf() {
  const shared = sql.raw('m.*, r.id, r.rev, r.submitted_at, r.unit_id, r.flow')
  const of = (collection: Paper, rest: string) =>
    sql`select ${shared}, ${sql.raw(rest)} from mine m join ${sql.identifier(collection)} r on r.id = m.record
      where m.collection = ${collection}`
  const parts = [
    of('activities', 'r.officer_id, r.title, null::numeric as year, null::numeric as revision'),
    of('pledges', 'r.officer_id, null, r.year, null'),
    of('initiatives', 'r.officer_id, r.title, null, null'),
    of('reviews', 'r.officer_id, r.period, null, null'),
    of('models', 'null, r.title, null, null'),
    of('exemptions', 'r.officer_id, r.type, null, null'),
    of('reports', 'null, null, r.year, r.revision'),
  ]
  return sql.join(parts, sql` union all `)
}

function unitFilter(unit: string | undefined) {
  if (unit === undefined) return sql``
  return sql`join units f on f.id = w.unit_id where ${unit} = any(array[${scopesOf('f')}])`
}

function rowOf(
  row: Stored,
  { language, at, flow }: { language: Language; at: number; flow: Flow | undefined },
): InboxRow {
  const { title, year, revision, nth: _, flow: __, ...rest } = row
  const isoOf = (value: number | null) => (value === null ? null : new Date(value).toISOString())
  const who = row.officerName ?? row.unitName
  const words = row.collection === 'exemptions' ? choiceWords(language, 'exemptionType', title ?? '') : title
  const data = { title: words ?? '', year: year ?? '', officer: who, unit: row.unitName }
  const named = t(language, `workflow.title.${row.collection}`, data)
  return {
    ...rest,
    title:
      revision !== null && revision > 1
        ? t(language, 'workflow.title.revised', { title: named, revision: revision - 1 })
        : named,
    submittedAt: isoOf(row.submittedAt),
    dueAt: isoOf(row.dueAt),
    overdue: row.dueAt !== null && row.dueAt < at,
    opens: needsForm(flow?.definition.steps.find((step) => step.key === row.step)),
  }
}
