import type { Day } from '#core/calendar/day.ts'
import type { OwnHours } from '#core/calendar/officeHours.ts'
import type { PeriodKind } from '#core/calendar/period.ts'
import type { PlanDefinition } from '#core/standards/plan.ts'

/** A week, month or what else the hours count by, that runs: what counts so far, what still waits for its confirmation; minutes or times. */
export type RunningPeriod = {
  /** Missing in pages that a device keeps from before. */
  kind?: PeriodKind
  from: Day
  to: Day
  owed: number
  done: number
  waiting: number
  exempt: boolean
}

/** A log of before, offered again. Instants are ISO. */
export type FormerLog = {
  id: string
  kind: string
  title: string
  place: string | null
  hostUnit: string
  hostName: string
  startsAt: string
  endsAt: string
}

/** Everything “Ghi nhanh” shows of one officer; kept on his device, so that it is there without the server too. */
export type LogPage = {
  user: string
  officer: string
  name: string
  /** The server's clock when this was true. */
  at: number
  /** Of the volunteer hours, whatever they count by. */
  week: RunningPeriod | null
  month: RunningPeriod | null
  former: FormerLog[]
  /** What he has sent lately, so that nothing is offered on top of it. */
  taken: { kind: string; startsAt: string; endsAt: string }[]
  plan: Pick<PlanDefinition, 'activity' | 'officeHours' | 'firstMonth' | 'deadlines'>
  own: OwnHours[]
}

/** Which running period a kind of log may count in; null for none of both. */
export function periodOfKind(kind: string): 'week' | 'month' | null {
  if (kind === 'volunteerHours') return 'week'
  return kind === 'volunteerActivity' || kind === 'branchMeeting' ? 'month' : null
}
