import type { Row, Source, TableBody } from './model.ts'
import type { ReportWords } from './words.ts'

/** A figure that no record of the system gives, as somebody typed it, with what proves it. */
export type ManualFigure = {
  name: string
  value: string
  measure: string | null
  note: string | null
  /** Id and name of the file that proves it. */
  file: string | null
  fileName: string | null
}

/** Table 16: what was typed by hand, marked as such; null where nothing was. */
export function manualTable(figures: readonly ManualFigure[], words: ReportWords): TableBody | null {
  if (figures.length === 0) return null
  const rows = figures.map(({ name, value, measure, note, file, fileName }, index): Row => {
    const open: Source | null = file === null ? null : { kind: 'record', collection: 'evidence', id: file }
    return {
      kind: 'unit',
      cells: [index + 1, name, value, measure, fileName ?? words.manualNoFile, note],
      sources: [null, null, null, null, open, null],
    }
  })
  return {
    title: words.manualTitle,
    columns: [
      { key: 'number', heading: words.number, kind: 'count', width: 6 },
      { key: 'name', heading: words.content, kind: 'text', width: 40 },
      { key: 'value', heading: words.manualValue, kind: 'text', width: 16 },
      { key: 'measure', heading: words.manualMeasure, kind: 'text', width: 14 },
      { key: 'file', heading: words.manualFile, kind: 'text', width: 26 },
      { key: 'note', heading: words.manualNote, kind: 'text', width: 26 },
    ],
    rows,
    notes: [words.noteManual],
  }
}
