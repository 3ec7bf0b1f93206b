import { addDays, type Day, dayOf, type Instant, startOf } from '#core/calendar/day.ts'
import type { YearDays } from '#core/standards/deadlines.ts'
import { daysLeft } from './deadline.ts'

/** For how long after the last good day something an outage missed is still made up. */
const MAKE_UP_DAYS = 60

/** A unit that owes the report of a year, and how far it is. */
export type Obligation = {
  unit: string
  year: number
  /** There is a report of any revision, drafts included. */
  started: boolean
  submitted: boolean
  /** The city: its report is compiled from the others, once they are due, and owed by no day. */
  fromOthers?: true
}

export type Act = {
  kind: 'compile' | 'remind'
  /** Unique for unit, year and kind: `compile:2026:<unit>`, `remind14:2026:<unit>`. Done once, ever. */
  key: string
  unit: string
  year: number
  /** The day from which it was due. */
  since: Day
  /** Earlier reminders of the same unit and year that were missed too and that this one stands for. */
  instead: readonly string[]
}

export type ActsQuestion = {
  at: Instant
  /** The plan's days of a year. */
  daysOf: (year: number) => YearDays['report']
  obligations: readonly Obligation[]
  /** Keys of what was done before. */
  done: ReadonlySet<string>
}

/**
 * What the sweep has to do at an instant about yearly reports (R47): compile the draft of everybody who owes one
 * from the day after the plan year on (the city's once theirs are due), and remind those who have not submitted on the plan's reminder days. What an
 * outage missed is still due; of several missed reminders only the latest is sent.
 */
export function dueActs({ at, daysOf, obligations, done }: ActsQuestion): Act[] {
  const today = dayOf(at)
  return obligations
    .map((owed) => ({ owed, days: daysOf(owed.year) }))
    .filter(({ days }) => today <= addDays(days.lastDay, MAKE_UP_DAYS))
    .flatMap(({ owed, days }) => [
      ...compileAct(owed, days, today),
      ...remindAct(owed, days, { today, done }),
    ])
    .filter((act) => !done.has(act.key))
}

/** The acts still to come as things stand, for a page that shows what the sweep will do next; earliest first. */
export function comingActs(question: ActsQuestion): Act[] {
  const today = dayOf(question.at)
  const years = [...new Set(question.obligations.map(({ year }) => year))]
  const days = years
    .map(question.daysOf)
    .flatMap(({ draftsFrom, reminders, lastDay }) => [draftsFrom, ...reminders, addDays(lastDay, 1)])
  const coming = [...new Set(days)].filter((day) => day > today).sort()
  return coming.flatMap((day) =>
    dueActs({ ...question, at: startOf(day) })
      .filter((act) => act.since === day)
      .map((act) => ({ ...act, instead: [] })),
  )
}

/** What the key of an act says; null for a text that is none. */
export function readActKey(
  key: string,
): { kind: Act['kind']; days: number | null; year: number; unit: string } | null {
  const [, kind, days, year, unit] = /^(compile|remind)(-?\d+)?:(\d{4}):(.+)$/.exec(key) ?? []
  if (kind === undefined || year === undefined || unit === undefined) return null
  return {
    kind: kind as Act['kind'],
    days: days === undefined ? null : Number(days),
    year: Number(year),
    unit,
  }
}

function compileAct(owed: Obligation, days: YearDays['report'], today: Day): Act[] {
  const since = owed.fromOthers ? addDays(days.lastDay, 1) : days.draftsFrom
  if (owed.started || today < since) return []
  const { unit, year } = owed
  return [{ kind: 'compile', key: `compile:${year}:${unit}`, unit, year, since, instead: [] }]
}

function remindAct(
  owed: Obligation,
  days: YearDays['report'],
  when: { today: Day; done: ReadonlySet<string> },
): Act[] {
  if (owed.submitted || owed.fromOthers) return []
  const { unit, year } = owed
  const keyOf = (day: Day) => `remind${daysLeft(startOf(day), days.lastDay)}:${year}:${unit}`
  const due = days.reminders.filter((day) => day <= when.today).sort()
  const latest = due.pop()
  if (latest === undefined) return []
  const instead = due.map(keyOf).filter((key) => !when.done.has(key))
  return [{ kind: 'remind', key: keyOf(latest), unit, year, since: latest, instead }]
}
