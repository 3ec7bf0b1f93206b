import type { TargetFigure } from '#core/standards/figures.ts'
import { fill } from '#core/text/fill.ts'
import type { ReportFacts, RowFacts } from './facts.ts'
import type { Cell, Column, TableBody } from './model.ts'
import { countedOnceNote, rateOf, unitColumns, unitRows } from './unitRows.ts'
import type { ReportWords } from './words.ts'

/** Table 1: the plan's targets as n, N and rate, beside last year's rate. */
export function targetsTable(facts: ReportFacts, words: ReportWords): TableBody {
  const keys = facts.targets.map((target) => target.key)
  const hasPrevious = facts.total.previous !== null
  return {
    title: words.targetsTitle,
    columns: [...unitColumns(words), ...keys.flatMap((key) => columnsOf(key, words))],
    rows: unitRows(facts, words, (row) => keys.flatMap((key) => cellsOf(key, row))),
    notes: [
      words.noteTargets,
      ...(hasPrevious ? [] : [words.notePrevious]),
      ...countedOnceNote(facts, words),
    ],
  }
}

function columnsOf(key: string, words: ReportWords): Column[] {
  const known = key === 'T2a'
  const group = known ? words.targetT2a : fill(words.targetOther, { key })
  const column = (name: string, heading: string, kind: Column['kind']): Column => ({
    key: `${key}.${name}`,
    heading,
    group,
    kind,
    width: 15,
  })
  return [
    column('denominator', known ? words.targetT2aAll : words.targetAll, 'count'),
    column('numerator', known ? words.targetT2aDone : words.targetDone, 'count'),
    column('rate', words.rate, 'rate'),
    column('previous', words.previousRate, 'rate'),
    column('difference', words.difference, 'points'),
  ]
}

function cellsOf(key: string, row: RowFacts): Cell[] {
  const target = row.targets.find((each) => each.key === key)
  const now = rateOfTarget(target)
  const before = rateOfTarget(row.previous?.find((each) => each.key === key))
  const difference = now === null || before === null ? null : (now - before) * 100
  return [target?.denominator ?? null, target?.numerator ?? null, now, before, difference]
}

function rateOfTarget(target: TargetFigure | undefined): number | null {
  return target ? rateOf(target.numerator, target.denominator) : null
}
