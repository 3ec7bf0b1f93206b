import { writeDay } from '#core/calendar/writeDay.ts'
import type { TargetFigure } from '#core/standards/figures.ts'
import { fill } from '#core/text/fill.ts'
import type { ReportFacts, RowFacts } from './facts.ts'
import type { NarrativeWord, NarrativeWords } from './narrativeWords.ts'
import { rateOf } from './unitRows.ts'
import { writeNumber, writeRate } from './writeNumber.ts'

/** One line of the running text; the same key says the same thing about later figures. */
export type NarrativeLine = { key: string; text: string }

const MINUTES_PER_HOUR = 60
/** As many units a sentence names; the annexes name them all. */
const MOST_UNITS = 5

/**
 * Sections I–V of a report, written from its figures in the words given: what the figures say, last year's beside
 * them, and hints in square brackets where only people know. Pure and short: a person completes it.
 */
export function writeNarrative(facts: ReportFacts, words: NarrativeWords): NarrativeLine[] {
  return [
    ...situation(facts, words),
    ...results(facts, words),
    ...assessment(facts, words),
    ...direction(facts, words),
    line(words, 'requests'),
    line(words, 'requestsHint'),
  ]
}

function situation(facts: ReportFacts, words: NarrativeWords): NarrativeLine[] {
  const officers = facts.targets.find(({ key }) => key === 'T2a')?.denominator
  const units = facts.children.length
  const day = writeDay(facts.asOf)
  return [
    line(words, 'situation'),
    ...(officers === undefined
      ? []
      : [
          line(words, facts.rolledUp ? 'situationReported' : 'situationOfficers', {
            ...{ day, unit: facts.name, officers: writeNumber(officers) },
            programme: programmeOf(facts, words),
          }),
        ]),
    ...(facts.rolledUp
      ? rolledUp(facts.rolledUp, words)
      : units === 0
        ? []
        : [line(words, 'situationUnits', { units: writeNumber(units) })]),
    line(words, 'situationHint'),
  ]
}

/** How many of the reports below were accepted, and whose is still awaited. */
function rolledUp(
  { reports, awaited }: NonNullable<ReportFacts['rolledUp']>,
  words: NarrativeWords,
): NarrativeLine[] {
  const count = { reports: writeNumber(reports.length), units: writeNumber(reports.length + awaited.length) }
  const names = awaited.slice(0, MOST_UNITS).map(({ name }) => name)
  const more = awaited.length - names.length
  const units = `${names.join('; ')}${more > 0 ? fill(words.moreUnits, { count: more }) : ''}`
  return [
    line(words, 'situationRolledUp', count),
    ...(awaited.length === 0 ? [] : [line(words, 'situationAwaited', { units })]),
  ]
}

function results(facts: ReportFacts, words: NarrativeWords): NarrativeLine[] {
  return [
    line(words, 'results'),
    line(words, 'resultsTargets'),
    ...facts.targets.map((target) => targetLine(target, facts, words)),
    line(words, 'resultsHours'),
    ...hoursLines(facts, words),
    line(words, 'resultsAttendance'),
    ...monthsLines(facts, words),
    line(words, 'resultsOther'),
    line(words, 'resultsHint'),
  ]
}

function targetLine(target: TargetFigure, facts: ReportFacts, words: NarrativeWords): NarrativeLine {
  const { key, numerator, denominator } = target
  const name = facts.plan?.targets[key]?.name ?? wordOf('target', key, words)
  const rate = rateOf(numerator, denominator)
  if (rate === null) return { key: `target.${key}`, text: fill(words.targetNone, { name }) }
  const goal = facts.goals?.[key]
  const before = facts.lastYear ? facts.total.previous?.find((each) => each.key === key) : undefined
  const text = fill(words.target, {
    name,
    done: writeNumber(numerator),
    all: writeNumber(denominator),
    rate: writeRate(rate),
    goal: goal === undefined ? '' : fill(words.goal, { goal }),
    lastYear: comparison(rate, before && rateOf(before.numerator, before.denominator), facts, words),
  })
  return { key: `target.${key}`, text }
}

function hoursLines(facts: ReportFacts, words: NarrativeWords): NarrativeLine[] {
  const { weekly } = facts.total
  const period = words[facts.plan?.hours ?? 'week']
  const average = weekly.averageMinutes === null ? '–' : hours(weekly.averageMinutes)
  const rate = rateOf(weekly.met, weekly.owed)
  return [
    line(words, 'hours', { hours: hours(weekly.minutes), average, period }),
    line(words, 'hoursWeeks', {
      period,
      met: writeNumber(weekly.met),
      owed: writeNumber(weekly.owed),
      rate: writeRate(rate),
      lastYear: comparison(rate, standardBefore('weeklyHours', facts), facts, words),
    }),
    line(words, 'hoursSteady', {
      period,
      steady: writeNumber(weekly.officersMeeting),
      officers: writeNumber(weekly.officers),
      share: facts.meetingShare,
    }),
  ]
}

function monthsLines(facts: ReportFacts, words: NarrativeWords): NarrativeLine[] {
  const { monthly } = facts.total
  const rate = rateOf(monthly.met, monthly.owed)
  return [
    line(words, 'monthsCounts', {
      activities: writeNumber(monthly.volunteerActivities),
      meetings: writeNumber(monthly.branchMeetings),
    }),
    line(words, 'months', {
      met: writeNumber(monthly.met),
      owed: writeNumber(monthly.owed),
      rate: writeRate(rate),
      lastYear: comparison(rate, standardBefore('monthlyAttendance', facts), facts, words),
    }),
  ]
}

function assessment(facts: ReportFacts, words: NarrativeWords): NarrativeLine[] {
  const counted = facts.targets.filter(({ denominator }) => denominator > 0)
  const reached = counted.filter((target) => isReached(target, facts))
  const open = counted.filter((target) => !isReached(target, facts))
  const full = unitsWhere(facts, (rate) => rate === 1)
  const common = pledgeRate(facts.total) ?? 0
  const low = unitsWhere(facts, (rate) => rate < common)
  return [
    line(words, 'assessment'),
    line(words, 'strengths'),
    reached.length === 0
      ? line(words, 'strengthsNone')
      : line(words, 'strengthsReached', {
          count: reached.length,
          all: counted.length,
          names: namesOf(reached, words),
        }),
    ...(full.length === 0 ? [] : [line(words, 'strengthsUnits', { names: unitNames(full, words) })]),
    line(words, 'shortcomings'),
    ...open.map(({ key, numerator, denominator }) => ({
      key: `open.${key}`,
      text: wordOf('open', key, words, { left: writeNumber(denominator - numerator) }),
    })),
    ...(open.length === 0 ? [line(words, 'shortcomingsNone')] : []),
    ...(low.length === 0 ? [] : [line(words, 'shortcomingsUnits', { names: unitNames(low, words) })]),
    line(words, 'causes'),
    line(words, 'causesHint'),
  ]
}

function direction(facts: ReportFacts, words: NarrativeWords): NarrativeLine[] {
  const open = facts.targets.filter((target) => target.denominator > 0 && !isReached(target, facts))
  return [
    line(words, 'direction', { year: facts.year + 1 }),
    line(words, 'directionContinue', { programme: programmeOf(facts, words) }),
    ...(open.length === 0 ? [] : [line(words, 'directionTarget', { names: namesOf(open, words) })]),
    line(words, 'directionHint'),
  ]
}

/** What the plan carries out; reports frozen before it was kept carried out the first plan. */
function programmeOf({ plan }: ReportFacts, words: NarrativeWords): string {
  return plan?.programme ?? words.programme
}

function line(
  words: NarrativeWords,
  key: NarrativeWord,
  data: Record<string, string | number> = {},
): NarrativeLine {
  return { key, text: fill(words[key], data) }
}

function comparison(
  now: number | null,
  before: number | null | undefined,
  facts: ReportFacts,
  words: NarrativeWords,
): string {
  if (now === null || before === null || before === undefined || !facts.lastYear) return ''
  const points = writeNumber(Math.abs(now - before) * 100, 1)
  const { year } = facts.lastYear
  if (points === writeNumber(0, 1)) return fill(words.lastYearSame, { year })
  const change = now > before ? words.up : words.down
  return fill(words.lastYear, { year, rate: writeRate(before), change, points })
}

function standardBefore(key: string, facts: ReportFacts): number | null {
  const before = facts.lastYear?.standards.find((each) => each.key === key)
  return before ? rateOf(before.met, before.owed) : null
}

function isReached({ key, numerator, denominator }: TargetFigure, facts: ReportFacts): boolean {
  return numerator * 100 >= denominator * (facts.goals?.[key] ?? 100)
}

/** The words for one of the plan's targets, or those for a target nobody has worded. */
function wordOf(
  kind: 'target' | 'short' | 'open',
  key: string,
  words: NarrativeWords,
  data: Record<string, string> = {},
): string {
  const known = `${kind}${key}`
  const word = known in words ? (known as NarrativeWord) : (`${kind}Other` as const)
  return fill(words[word], { key, ...data })
}

function namesOf(targets: readonly TargetFigure[], words: NarrativeWords): string {
  return targets.map(({ key }) => wordOf('short', key, words)).join('; ')
}

type UnitRate = { name: string; rate: number }

function unitsWhere(facts: ReportFacts, fits: (rate: number) => boolean): UnitRate[] {
  return facts.children.flatMap((row) => {
    const rate = pledgeRate(row)
    return rate !== null && fits(rate) ? [{ name: row.name, rate }] : []
  })
}

function pledgeRate(row: RowFacts): number | null {
  const target = row.targets.find(({ key }) => key === 'T2a')
  return target ? rateOf(target.numerator, target.denominator) : null
}

/** The lowest first; only so many that the sentence can be read. */
function unitNames(units: readonly UnitRate[], words: NarrativeWords): string {
  const shown = units.toSorted((a, b) => a.rate - b.rate).slice(0, MOST_UNITS)
  const names = shown.map(({ name, rate }) => (rate === 1 ? name : `${name} (${writeRate(rate)})`))
  const more = units.length - shown.length
  return `${names.join('; ')}${more > 0 ? fill(words.moreUnits, { count: more }) : ''}`
}

function hours(minutes: number): string {
  return writeNumber(minutes / MINUTES_PER_HOUR, 1)
}
