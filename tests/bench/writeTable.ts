import type { Result, Times } from './measure.ts'
import type { PanelTimes } from './measurePanel.ts'

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
/** Usable within a second of a navigation; a browser that was never here loads the scripts first. */
const LATER_LIMIT = 1000
const FIRST_LIMIT = 1500
/** What Payload's own list of one collection loads, with a tenth more (docs/decisions/0050). */
const SCRIPTS_LIMIT = 704

/** The results as rows of text, the head first. */
export function rowsOf(results: readonly Result[], panel: PanelTimes | null): string[][] {
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

function panelRows(panel: PanelTimes | null): string[][] {
  if (panel === null) return []
  const row = (name: string, value: number, goal: string, met: boolean) => {
    return [name, number(value), '', '', '', '', '', '', goal, met ? 'met' : 'MISSED']
  }
  const visits = panel.views.flatMap(({ name, first, later }) => [
    row(`${name} in Chromium, first visit`, first, `≤ ${FIRST_LIMIT} ms`, first <= FIRST_LIMIT),
    row(`${name} in Chromium, later visits`, later, `≤ ${LATER_LIMIT} ms`, later <= LATER_LIMIT),
  ])
  const { scripts } = panel
  return [
    ...visits,
    row('scripts of a list, kB as sent', scripts, `≤ ${SCRIPTS_LIMIT} kB`, scripts <= SCRIPTS_LIMIT),
  ]
}

function times(ours: Times | undefined, bare: Times | undefined): string {
  return ours && bare ? `${(ours.p50 / bare.p50).toFixed(1)} ×` : ''
}

function number(value: number | undefined): string {
  return value === undefined ? '' : value.toFixed(value < 100 ? 1 : 0)
}
