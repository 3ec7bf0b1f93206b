import type { ReportFacts } from './facts.ts'
import { listTable } from './listTable.ts'
import type { TableBody } from './model.ts'
import type { RegisterFacts } from './registerFacts.ts'
import type { ReportWords } from './words.ts'

/** Table 8: the practice models in force in the year (R06, R09), with what was said of their originality. */
export function modelsTable(_: ReportFacts, words: ReportWords, { models }: RegisterFacts): TableBody {
  const force = words.inForce
  const issued = words.issuedDocument
  return listTable(models, words, {
    title: words.modelsTitle,
    columns: [
      { key: 'title', heading: words.modelTitle, kind: 'text', width: 26, value: (m) => m.title },
      { key: 'unit', heading: words.unit, kind: 'text', width: 22, value: (m) => m.unit },
      { key: 'content', heading: words.content, kind: 'text', width: 34, value: (m) => m.content },
      { key: 'from', heading: words.from, group: force, kind: 'day', width: 11.5, value: (m) => m.from },
      { key: 'to', heading: words.to, group: force, kind: 'day', width: 11.5, value: (m) => m.to },
      {
        key: 'document',
        heading: words.documentNumber,
        group: issued,
        kind: 'text',
        width: 14,
        value: (m) => m.document,
      },
      {
        key: 'documentDate',
        heading: words.documentDate,
        group: issued,
        kind: 'day',
        width: 11.5,
        value: (m) => m.documentDate,
      },
      { key: 'outcome', heading: words.outcome, kind: 'text', width: 28, value: (m) => m.outcome },
      { key: 'remark', heading: words.originality, kind: 'text', width: 24, value: (m) => m.remark },
    ],
    open: ({ id }) => ({ kind: 'record', collection: 'models', id }),
    notes: [words.noteNoData],
  })
}
