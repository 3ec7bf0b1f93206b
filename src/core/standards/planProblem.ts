import { isDay, weekdayOf } from '#core/calendar/day.ts'
import { isObject } from '#core/input/isObject.ts'
import { standardKeys, targetKeys } from './plan.ts'

/** A check of one value; null when it is sound, else the path below it where it is not. */
type Check = (value: unknown) => string | null

const ok = null
const when =
  (test: (value: unknown) => boolean): Check =>
  (value) =>
    test(value) ? ok : ''
const text = when((value) => typeof value === 'string' && value.trim() !== '')
const flag = when((value) => typeof value === 'boolean')
const count = (min: number, max: number) =>
  when((value) => Number.isInteger(value) && Number(value) >= min && Number(value) <= max)
const among = (...choices: string[]) => when((value) => choices.includes(value as string))
// Any leap year: 29 February is a day of the plan too.
const monthDay = when((value) => typeof value === 'string' && isDay(`2028-${value}`))
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined ? ok : check(value)

function list(check: Check, min = 0): Check {
  return (value) => {
    if (!Array.isArray(value) || value.length < min) return ''
    return firstOf(value.map((item, index) => [String(index), check(item)]))
  }
}

function shape(fields: Record<string, Check>): Check {
  return (value) =>
    isObject(value) ? firstOf(Object.entries(fields).map(([name, check]) => [name, check(value[name])])) : ''
}

/** Any keys, one check for all their values. */
function byKey(check: Check): Check {
  return (value) =>
    isObject(value) ? firstOf(Object.entries(value).map(([key, item]) => [key, check(item)])) : ''
}

function firstOf(found: [string, string | null][]): string | null {
  const wrong = found.find(([, path]) => path !== null)
  return wrong ? wrong.filter((part) => part !== '').join('.') : ok
}

const words = shape({ vi: text, en: text })
const named = shape({ key: text, label: words })
const texts = list(text)
const time = when((value) => typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(value))
const day = when(isDay)
const daysOff: Check = (value) =>
  shape({ from: day, to: day, label: words, expected: optional(flag) })(value) ??
  (isObject(value) && String(value.from) <= String(value.to) ? ok : 'to')
const REPORT_TEXTS = [
  'title',
  'subject',
  'organisation',
  'superior',
  'issuerPrefix',
  'place',
  'signedFor',
  'signedForWithoutStandingCommittee',
]

const plan = shape({
  years: shape({ from: count(2000, 2199), to: count(2000, 2199) }),
  firstMonth: count(1, 12),
  levels: list(shape({ key: text, label: words, assessed: flag, branch: flag }), 1),
  contents: list(named, 1),
  themes: list(named),
  groups: list(
    shape({
      key: text,
      label: words,
      rules: list(shape({ offices: optional(texts), fullTime: optional(flag), levels: optional(texts) })),
    }),
  ),
  officeOrder: texts,
  standards: list(
    shape({
      key: among(...standardKeys),
      label: words,
      period: among('week', 'month', 'quarter', 'year'),
      measure: among('minutes', 'count', 'share'),
      mode: among('either', 'sum'),
      daysOff: optional(count(1, 31)),
      excused: optional(among('leftOut', 'breach')),
      numbers: list(shape({ groups: optional(texts), levels: optional(texts), number: count(0, 100_000) })),
    }),
  ),
  targets: list(
    shape({
      key: among(...targetKeys),
      label: words,
      percent: count(0, 100),
      levels: optional(texts),
      offices: optional(texts),
      employment: optional(texts),
    }),
  ),
  officeHours: shape({
    weekdays: list(count(1, 7)),
    windows: list(shape({ from: time, to: time })),
    holidays: optional(list(daysOff)),
    daysOffInLieu: optional(list(daysOff)),
    workedSaturdays: optional(list(when((value) => isDay(value) && weekdayOf(value) === 6))),
  }),
  employmentInScope: texts,
  activity: shape({ maxHours: count(1, 24), freeEntryUntilDay: count(1, 31) }),
  deadlines: shape({
    pledge: shape({ opens: monthDay, due: monthDay, daysAfterAppointment: count(0, 366) }),
    review: shape({ opens: monthDay, due: monthDay }),
    report: shape({ due: monthDay, inclusive: flag, remindDaysBefore: list(count(0, 366)) }),
    closing: monthDay,
  }),
  commitments: list(named),
  merits: list(named),
  originality: optional(shape({ hint: count(1, 100) })),
  report: shape({
    meetingShare: count(0, 100),
    ...Object.fromEntries(REPORT_TEXTS.map((name) => [name, text])),
    signerTitles: byKey(text),
    recipients: texts,
    symbol: optional(text),
    letterheads: optional(
      byKey(
        shape({
          issuer: optional(text),
          place: optional(text),
          symbol: optional(text),
          recipients: optional(texts),
        }),
      ),
    ),
  }),
  review: optional(shape({ grades: flag })),
  sessions: optional(shape({ minutesRequired: flag })),
  forms: optional(byKey(shape({ code: optional(text), title: text, subject: text }))),
})

/**
 * Where the definition of a plan is not as the figures, forms and reports read it: the path of the first place, '' for
 * the whole; null when it is sound. Only a sound one may be published.
 */
export function planProblem(definition: unknown): string | null {
  return plan(definition)
}
