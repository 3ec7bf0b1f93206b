import { writeDay } from '#core/calendar/writeDay.ts'
import { fill } from '#core/text/fill.ts'
import type { PeriodResult } from './officerCompliance.ts'
import type { FigureWords } from './words.ts'
import { countOf, whyOf } from './writeFigures.ts'

type Language = 'vi' | 'en'

/** Neighbouring periods that are not owed for the same reason. */
export function runsOf(periods: PeriodResult[]): PeriodResult[][] {
  const runs: PeriodResult[][] = []
  for (const period of periods) {
    const run = runs.at(-1)
    if (run?.[0] && sameReason(run[0], period)) run.push(period)
    else runs.push([period])
  }
  return runs
}

function sameReason(a: PeriodResult, b: PeriodResult): boolean {
  return (
    a.exempt &&
    a.kind === b.kind &&
    a.reason === b.reason &&
    JSON.stringify(a.cause) === JSON.stringify(b.cause)
  )
}

/** 'tuần 16/02–22/02 không tính chỉ tiêu: nghỉ Tết Nguyên đán'; for several '4 tháng 01/10–31/01 …'. */
export function explainRun(
  run: PeriodResult[],
  { words, language }: { words: FigureWords; language: Language },
): string {
  const [first] = run
  const last = run.at(-1)
  if (!first || !last) return ''
  const { kind } = first
  const short = (day: PeriodResult['from']) => writeDay(day).slice(0, 5)
  const data = { from: short(first.from), to: short(last.to), key: writeKey(first.key) }
  const periods =
    run.length === 1
      ? fill(words.names[kind], data)
      : fill(words.run, { ...data, periods: countOf(run.length, words.periods[kind]) })
  return first.reason === 'noNumber'
    ? `${periods}: ${words.noNumber}`
    : fill(words.exempted, { periods, why: whyOf(first, words, language) })
}

/** '2026-02' -> '02/2026', '2026-Q1' -> 'Q1/2026'. */
function writeKey(key: string): string {
  return key.split('-').reverse().join('/')
}
