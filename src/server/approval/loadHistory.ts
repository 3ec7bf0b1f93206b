import type { Payload } from 'payload'
import type { Paper } from '#core/workflow/papers.ts'
import type { Language } from '#i18n/translate.ts'
import { query, sql } from '../sql/db.ts'
import { millis } from '../sql/fragments.ts'
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
}

type Stored = Omit<HistoryRow, 'at' | 'by' | 'onBehalfOf' | 'remarks' | 'changed'> & {
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
        d.on_behalf_of_office as "onBehalfOfOffice", d.on_behalf_of_unit_name as "onBehalfOfUnitName"
      from decisions d where d.collection = ${collection} and d.record = ${id} order by d.seq`,
  )
  return rows.map((row) => ({
    at: new Date(row.at).toISOString(),
    by: personOf(language, {
      officer: row.by,
      name: row.byName,
      office: row.byOffice,
      unit: row.byUnit,
      unitName: row.byUnitName,
    }),
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
  }))
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
