import { fill } from '#core/text/fill.ts'
import { explainRun, runsOf } from './explainRuns.ts'
import type { PeriodResult, StandardResult } from './officerCompliance.ts'
import { type TargetKey, targetKeys } from './plan.ts'
import { kindOfPeriods, type PeriodKinds } from './standardPeriods.ts'
import { type CountedPart, countedParts, type FigureWords } from './words.ts'
import { countOf, whyOf, writeAmount } from './writeFigures.ts'

type Language = 'vi' | 'en'
type Explained = Pick<StandardResult, 'key' | 'measure' | 'mode' | 'period'>
const MOST_RUNS = 6

/** Why a period is not owed: 'không tính chỉ tiêu (nghỉ thai sản)'; null when it is. */
export function explainReason(
  { reason, cause }: Pick<PeriodResult, 'reason' | 'cause'>,
  words: FigureWords,
  language: Language,
): string | null {
  if (reason === null) return null
  if (reason === 'noNumber') return words.noNumber
  return fill(words.notCounted, { why: whyOf({ reason, cause }, words, language) })
}

/** The verdict of one period in words: '3 trong 4: 2 hoạt động tình nguyện, 1 buổi sinh hoạt chi đoàn; còn thiếu 1'. */
export function explainPeriod(
  period: PeriodResult,
  standard: Explained,
  given: { words: FigureWords; language: Language },
): string {
  const { words, language } = given
  const write = (value: number) => writeAmount(value, standard, words)
  if (period.exempt) {
    const noted = period.done > 0 ? fill(words.noted, { done: write(period.done) }) : ''
    return `${explainReason(period, words, language)}${noted}`
  }
  const ratio = fill(words.ratio, { done: write(period.done), owed: write(period.owed) })
  return `${ratio}${partsOf(period, standard, words)}${endOf(period, write, words)}`
}

/** A standard in words: '41 trong 48 tuần đạt; tuần 16/02–22/02 không tính chỉ tiêu: nghỉ Tết Nguyên đán'. */
export function explainStandard(
  standard: StandardResult,
  given: { words: FigureWords; language: Language },
): string {
  const { words } = given
  const exempt = standard.periods.filter((period) => period.over && period.exempt)
  const silent = exempt.filter(({ reason }) => reason === 'notSummoned').length
  const runs = runsOf(standard.periods.filter(({ over }) => over)).filter(
    ([first]) => first?.exempt && first.reason !== 'notSummoned',
  )
  const parts = [
    explainTally({ ...standard, period: countedBy(standard) }, words),
    ...runs.slice(0, MOST_RUNS).map((run) => explainRun(run, given)),
    ...(runs.length > MOST_RUNS ? [fill(words.more, { count: runs.length - MOST_RUNS })] : []),
    ...(silent > 0
      ? [fill(words.notSummoned, { count: countOf(silent, words.periods[standard.period]) })]
      : []),
  ]
  return parts.join('; ')
}

/** A line of a list behind a figure: '41 trong 48 tuần đạt', or 'chưa có bản đăng ký được xác nhận'. */
export function explainListed(
  { met, owed }: { met: number; owed: number },
  behind: { target: TargetKey } | { period: PeriodKinds },
  words: FigureWords,
): string {
  if ('period' in behind) return explainTally({ met, owed, ...behind }, words)
  const { has, lacks } = words.targets[behind.target]
  return met >= owed ? has : lacks
}

/** A unit's target in words: '12 trong 20 cán bộ: bản đăng ký đã được xác nhận'. */
export function explainTarget(
  { key, numerator, denominator }: { key: string; numerator: number; denominator: number },
  words: FigureWords,
): string {
  const target = targetKeys.find((each) => each === key)
  if (target === undefined || denominator === 0) return words.nobodyAsked
  const whom = countOf(denominator, target === 'T1' ? words.units : words.officers)
  return fill(words.rate, { part: numerator, whom, what: words.targets[target].has })
}

/** '41 trong 48 tuần đạt'. */
export function explainTally(
  { met, owed, period }: { met: number; owed: number; period: PeriodKinds },
  words: FigureWords,
): string {
  if (owed === 0) return words.nothingOwed
  return fill(words.tally, { met, owed, periods: countOf(owed, words.periods[period]) })
}

/** What the periods of the tally are. */
function countedBy({ periods, period }: StandardResult): PeriodKinds {
  return kindOfPeriods(
    periods.filter(({ over, exempt }) => over && !exempt),
    period,
  )
}

/** What was counted, kind by kind; kinds of which there were none are not named. */
function partsOf(period: PeriodResult, standard: Explained, words: FigureWords): string {
  if (standard.key === 'weeklyHours') return ''
  const parts = standard.key === 'yearlyInitiative' ? { initiatives: period.done } : (period.parts ?? {})
  const named = countedParts.flatMap((part) => {
    const count = (parts as Partial<Record<CountedPart, number>>)[part] ?? 0
    if (count === 0) return []
    // R33: shown, and said to be left out where it is.
    const aside = part === 'excused' && period.leftOut ? words.leftOut : ''
    return [`${countOf(count, words.parts[part])}${aside}`]
  })
  if (named.length === 0) return words.nothing
  const apart = standard.mode === 'either' && named.length > 1 && standard.key !== 'summonedMeetings'
  return `: ${named.join(', ')}${apart ? words.separately : ''}`
}

function endOf(period: PeriodResult, write: (value: number) => string, words: FigureWords): string {
  if (!period.over) return words.running
  if (period.met) return ''
  return fill(words.missing, { missing: write(period.owed - period.done) })
}
