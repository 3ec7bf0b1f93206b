import type { TargetFigure } from '#core/standards/figures.ts'
import { fill } from '#core/text/fill.ts'
import type { ReportFacts, RowFacts } from './facts.ts'
import type { Cell, Column, Source, TableBody } from './model.ts'
import { countedOnceNote, rateOf, unitColumns, unitRows } from './unitRows.ts'
import type { ReportWords } from './words.ts'

/** Table 1: the plan's targets as n, N and rate. */
export function targetsTable(facts: ReportFacts, words: ReportWords): TableBody {
  const keys = facts.targets.map((target) => target.key)
  return {
    title: words.targetsTitle,
    columns: [...unitColumns(words), ...keys.flatMap((key) => columnsOf(key, words, facts))],
    rows: unitRows(facts, words, {
      cells: (row) => keys.flatMap((key) => cellsOf(key, row)),
      sources: (unit) => keys.flatMap((key) => sourcesOf(key, unit, facts.year)),
    }),
    notes: [words.noteTargets, words.noteNoData, ...countedOnceNote(facts, words)],
    wide: true,
  }
}

/** Table 1b: the same rates beside those of the year before. */
export function comparisonTable(facts: ReportFacts, words: ReportWords): TableBody {
  const keys = facts.targets.map((target) => target.key)
  const body = {
    title: words.comparisonTitle,
    columns: [...unitColumns(words), ...keys.flatMap((key) => comparedColumns(key, words, facts))],
    wide: true,
  }
  if (facts.total.previous === null) return { ...body, rows: [], notes: [], empty: words.notePrevious }
  return {
    ...body,
    rows: unitRows(facts, words, { cells: (row) => keys.flatMap((key) => comparedCells(key, row)) }),
    notes: [words.notePreviousYear, words.noteNoData],
  }
}

function columnsOf(key: string, words: ReportWords, facts: ReportFacts): Column[] {
  const { group, all, done } = namesOf(key, words, facts)
  const column = (name: string, heading: string, kind: Column['kind']): Column => {
    return { key: `${key}.${name}`, heading, group, kind, width: 9.5 }
  }
  return [
    column('denominator', all, 'count'),
    column('numerator', done, 'count'),
    column('rate', words.rate, 'rate'),
  ]
}

function comparedColumns(key: string, words: ReportWords, facts: ReportFacts): Column[] {
  const { group } = namesOf(key, words, facts)
  const column = (name: string, heading: string, kind: Column['kind']): Column => {
    return { key: `${key}.${name}`, heading, group, kind, width: 9.5 }
  }
  return [
    column('previous', words.previousRate, 'rate'),
    column('now', words.thisYearRate, 'rate'),
    column('difference', words.difference, 'points'),
  ]
}

const named = ['T1', 'T2a', 'T2b', 'T3', 'T4'] as const

function namesOf(key: string, words: ReportWords, { plan }: ReportFacts) {
  const known = named.find((each) => each === key)
  const heading = plan?.targets[key]?.heading
  if (known === undefined)
    return {
      group: heading ?? fill(words.targetOther, { key }),
      all: words.targetAll,
      done: words.targetDone,
    }
  return {
    group: heading ?? words[`target${known}`],
    all: words[`target${known}All`],
    done: words[`target${known}Done`],
  }
}

function cellsOf(key: string, row: RowFacts): Cell[] {
  const target = row.targets.find((each) => each.key === key)
  // Nobody who must: that is no result, and certainly not one of zero.
  if (target === undefined || target.denominator === 0) return [null, null, null]
  return [target.denominator, target.numerator, rateOfTarget(target)]
}

function comparedCells(key: string, row: RowFacts): Cell[] {
  const now = rateOfTarget(row.targets.find((each) => each.key === key))
  const before = rateOfTarget(row.previous?.find((each) => each.key === key))
  return [before, now, now === null || before === null ? null : (now - before) * 100]
}

/** Behind what was done stand those who have it, behind the rate those who have not. */
function sourcesOf(target: string, unit: string, year: number): (Source | null)[] {
  const people = (list: 'missing' | 'counted'): Source => ({ kind: 'people', target, list, unit, year })
  return [null, people('counted'), people('missing')]
}

function rateOfTarget(target: TargetFigure | undefined): number | null {
  return target ? rateOf(target.numerator, target.denominator) : null
}
