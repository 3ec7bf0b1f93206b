import type { Result, Times } from './measure.ts'
import type { Visits } from './measurePanel.ts'

const HEAD = [
  '',
  'p50 ms',
  'p95 ms',
  'bare p50',
  'ratio',
  'p50 of 16',
  'bare of 16',
  'ratio of 16',
  'goal',
  '',
]
const PANEL_LIMIT = 1500

/** The results as rows of text, the head first. */
export function rowsOf(results: readonly Result[], panel: Visits | null): string[][] {
  return [HEAD, ...results.map(rowOf), ...panelRows(panel)]
}

/** Rows as a table for a terminal. */
export function plainTable(rows: readonly string[][]): string {
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const pad = (text: string, column: number) =>
    column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0)
  return rows.map((row) => row.map(pad).join('  ').trimEnd()).join('\n')
}

/** Rows as a table of Markdown. */
export function markdownTable(rows: readonly string[][]): string {
  const [head = [], ...body] = rows
  const rule = head.map((_, column) => (column === 0 ? '---' : '--:'))
  return [head, rule, ...body].map((row) => `| ${row.join(' | ')} |`).join('\n')
}

function rowOf({ scenario, ours, bare, oursMany, bareMany }: Result): string[] {
  const { name, target, limit } = scenario
  const ratio = bare && ours.p50 / bare.p50
  const met = target === undefined ? limit === undefined || ours.p50 <= limit : (ratio ?? 0) <= target
  const goal = target === undefined ? (limit === undefined ? '' : `≤ ${limit} ms`) : `≤ ${target} ×`
  return [
    name,
    number(ours.p50),
    number(ours.p95),
    number(bare?.p50),
    times(ours, bare),
    number(oursMany?.p50),
    number(bareMany?.p50),
    times(oursMany, bareMany),
    goal,
    goal === '' ? '' : met ? 'met' : 'MISSED',
  ]
}

function panelRows(panel: Visits | null): string[][] {
  if (panel === null) return []
  const row = (name: string, milliseconds: number) => {
    const met = milliseconds <= PANEL_LIMIT ? 'met' : 'MISSED'
    return [name, number(milliseconds), '', '', '', '', '', '', `≤ ${PANEL_LIMIT} ms`, met]
  }
  return [
    row('list of the panel in Chromium, first visit', panel.first),
    row('list of the panel in Chromium, later visits', panel.later),
  ]
}

function times(ours: Times | undefined, bare: Times | undefined): string {
  return ours && bare ? `${(ours.p50 / bare.p50).toFixed(1)} ×` : ''
}

function number(value: number | undefined): string {
  return value === undefined ? '' : value.toFixed(value < 100 ? 1 : 0)
}
