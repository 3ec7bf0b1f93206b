import { writeDay } from '#core/calendar/writeDay.ts'
import { fill } from '#core/text/fill.ts'
import { itemsOf } from './communicationsReport.ts'
import type { CommunicationsReport, ReportFacts } from './facts.ts'
import { TOTAL } from './registerFacts.ts'
import type { NarrativeLine } from './writeNarrative.ts'
import { writeNumber } from './writeNumber.ts'

/** Every sentence the running text is written with, and the kinds of items; the languages live in `src/i18n/communications.ts`. */
export type CommunicationWord =
  | 'work'
  | 'workHint'
  | 'results'
  | 'total'
  | 'reach'
  | 'lastYear'
  | 'kind'
  | 'units'
  | 'most'
  | 'unitItems'
  | 'none'
  | 'resultsHint'
  | 'assessment'
  | 'assessmentHint'
  | 'direction'
  | 'directionHint'
  | 'requests'
  | 'requestsHint'
export type CommunicationWords = Readonly<Record<CommunicationWord, string>> & {
  kinds: Readonly<Record<string, string>>
}

type Line = (key: CommunicationWord, data?: Record<string, string | number>) => NarrativeLine

const MOST_UNITS = 5

/** Sections I–V of the communications office's report, written from the registers, with hints where people know more. */
export function writeCommunications(
  facts: ReportFacts,
  report: CommunicationsReport,
  words: CommunicationWords,
): NarrativeLine[] {
  const line: Line = (key, data = {}) => ({ key, text: fill(words[key], data) })
  const total = report.lines[TOTAL]
  const earlier = (now: number, before: number | undefined) =>
    before === undefined
      ? ''
      : fill(words.lastYear, { year: facts.year - 1, before: writeNumber(before), now: writeNumber(now) })
  const before = report.before[TOTAL]
  const count = itemsOf(total)
  return [
    line('work'),
    line('workHint'),
    line('results'),
    line('total', {
      ...{ year: facts.year, from: writeDay(facts.from), to: writeDay(facts.to), count: writeNumber(count) },
      lastYear: earlier(count, before && itemsOf(before)),
    }),
    ...Object.entries(words.kinds).flatMap(([key, name]) => {
      const now = total?.kinds[key] ?? 0
      if (now === 0) return []
      const text = fill(words.kind, {
        name,
        count: writeNumber(now),
        lastYear: earlier(now, before?.kinds[key]),
      })
      return [{ key: `kind.${key}`, text }]
    }),
    ...(total?.reach ? [line('reach', { reach: writeNumber(total.reach) })] : []),
    ...unitLines(facts, report, line),
    line('resultsHint'),
    line('assessment'),
    line('assessmentHint'),
    line('direction', { year: facts.year + 1 }),
    line('directionHint'),
    line('requests'),
    line('requestsHint'),
  ]
}

function unitLines({ children }: ReportFacts, { lines }: CommunicationsReport, line: Line): NarrativeLine[] {
  const counted = children.map(({ unit, name }) => ({ name, count: itemsOf(lines[unit]) }))
  const most = counted.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count)
  const none = counted.filter(({ count }) => count === 0).map(({ name }) => name)
  const names = most.slice(0, MOST_UNITS).map(({ name, count }) => line('unitItems', { name, count }).text)
  const missing = none.slice(0, MOST_UNITS).join('; ') + (none.length > MOST_UNITS ? '; …' : '')
  return [
    line('units', { part: most.length, all: counted.length }),
    ...(names.length > 0 ? [line('most', { names: names.join('; ') })] : []),
    ...(none.length > 0 ? [line('none', { count: none.length, names: missing })] : []),
  ]
}
