import type { Payload } from 'payload'
import type { Step } from '#core/workflow/definition.ts'
import type { Paper } from '#core/workflow/papers.ts'
import type { Details } from '#core/workflow/subject.ts'
import type { Language } from '#i18n/translate.ts'
import { fieldsInPlan } from '../plan/fieldsInPlan.ts'
import { query, sql } from '../sql/db.ts'
import { millis } from '../sql/fragments.ts'
import { fieldAt } from './fieldAt.ts'
import { loadFlows } from './loadFlows.ts'
import { type LabelledField, labelWords, printField } from './printField.ts'
import { officeWords } from './reasonWords.ts'

/** Somebody in the log, with the chair he had then. */
export type Person = {
  officer: string | null
  name: string
  office: string
  officeName: string
  unit: string | null
  unitName: string
}

export type HistoryRow = {
  at: string
  by: Person | null
  onBehalfOf: Person | null
  action: string
  step: string | null
  comment: string | null
  remarks: { path: string; text: string }[]
  changed: string[]
  /** What was filled in with it, in words. */
  filled: { path: string; label: string; text: string | null }[]
  checklist: { key: string; label: string; met: boolean }[]
  /** The name of the earlier step it went back to. */
  to: string | null
  /** The decision on paper that somebody without an account attached; the id of the file. */
  paper: string | null
  /** Who decides from then on, where it was reassigned. */
  assigned: string | null
}

type Told =
  | 'paper'
  | 'at'
  | 'by'
  | 'onBehalfOf'
  | 'remarks'
  | 'changed'
  | 'filled'
  | 'checklist'
  | 'to'
  | 'assigned'
type Stored = Omit<HistoryRow, Told> & {
  at: number
  by: string | null
  byName: string | null
  byOffice: string | null
  byUnit: string | null
  byUnitName: string | null
  onBehalfOf: string | null
  onBehalfOfName: string | null
  onBehalfOfOffice: string | null
  onBehalfOfUnitName: string | null
  remarks: HistoryRow['remarks'] | null
  changed: string[] | null
  workflow: string | null
  details: Details | null
  assigned: string | null
}

/** A record's log as it is shown, oldest first. */
export async function loadHistory(
  payload: Payload,
  { collection, id, language }: { collection: Paper; id: string; language: Language },
): Promise<HistoryRow[]> {
  const rows = await query<Stored>(
    payload,
    sql`select ${millis('d.at')} as at, d.action, d.step, d.comment, d.remarks, d.changed,
        d.by_id::text as by, d.by_name as "byName", d.by_office as "byOffice", d.by_unit_id::text as "byUnit",
        d.by_unit_name as "byUnitName", d.on_behalf_of_id::text as "onBehalfOf", d.on_behalf_of_name as "onBehalfOfName",
        d.on_behalf_of_office as "onBehalfOfOffice", d.on_behalf_of_unit_name as "onBehalfOfUnitName",
        d.workflow, d.details, (select o.full_name from officers o where o.id::text = d.details ->> 'assigned') as assigned
      from decisions d where d.collection = ${collection} and d.record = ${id} order by d.seq`,
  )
  const ids = [...new Set(rows.flatMap((row) => (row.details && row.workflow) || []))]
  const flows = await loadFlows(payload, ids)
  const fields = await fieldsInPlan<LabelledField>(payload, collection)
  return rows.map((row) => ({
    at: new Date(row.at).toISOString(),
    by:
      outsider(row.details) ??
      personOf(language, {
        officer: row.by,
        name: row.byName,
        office: row.byOffice,
        unit: row.byUnit,
        unitName: row.byUnitName,
      }),
    paper: row.details?.external?.paper ?? null,
    onBehalfOf: personOf(language, {
      officer: row.onBehalfOf,
      name: row.onBehalfOfName,
      office: row.onBehalfOfOffice,
      unit: null,
      unitName: row.onBehalfOfUnitName,
    }),
    action: row.action,
    step: row.step,
    comment: row.comment,
    remarks: row.remarks ?? [],
    changed: row.changed ?? [],
    ...tellDetails(row, { steps: flows.get(row.workflow ?? '')?.definition.steps ?? [], fields, language }),
  }))
}

/** What came with a decision, in words: the definition it was made by names the questions and steps. */
function tellDetails(
  { details, assigned }: Stored,
  { steps, fields, language }: { steps: readonly Step[]; fields: LabelledField[]; language: Language },
): Pick<HistoryRow, 'filled' | 'checklist' | 'to' | 'assigned'> {
  const items = steps.flatMap((step) => step.checklist ?? [])
  return {
    filled: Object.entries(details?.fields ?? {}).map(([path, value]) => {
      const field = fieldAt(fields, path)
      return {
        path,
        label: field ? labelWords(language, field) : path,
        text: printField(language, field, value),
      }
    }),
    checklist: Object.entries(details?.checklist ?? {}).map(([key, met]) => ({
      key,
      label: items.find((item) => item.key === key)?.label[language] ?? key,
      met,
    })),
    to:
      details?.to === undefined
        ? null
        : (steps.find(({ key }) => key === details.to)?.label[language] ?? details.to),
    assigned,
  }
}

/** Somebody without an account, as he wrote himself. */
function outsider(details: Details | null): Person | null {
  if (!details?.external) return null
  const { name, office, organisation } = details.external
  return { officer: null, name, office: '', officeName: office, unit: null, unitName: organisation }
}

function personOf(
  language: Language,
  row: {
    officer: string | null
    name: string | null
    office: string | null
    unit: string | null
    unitName: string | null
  },
): Person | null {
  if (row.officer === null) return null
  const office = row.office ?? ''
  const officeName = office === '' ? '' : officeWords(language, { office })
  return {
    officer: row.officer,
    name: row.name ?? '',
    office,
    officeName,
    unit: row.unit,
    unitName: row.unitName ?? '',
  }
}
