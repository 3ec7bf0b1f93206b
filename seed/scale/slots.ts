import { addDays, type Day, weekdayOf } from '#core/calendar/day.ts'
import { monthsOf } from '#core/calendar/month.ts'
import { periodsOf } from '#core/calendar/periodsOf.ts'
import type { PlanYear } from '#seed/demo/horizon.ts'

/** A place in the calendar at which people may have done something. */
export type Slot = {
  n: number
  kind: 'volunteerHours' | 'volunteerActivity' | 'branchMeeting' | 'summonedMeeting' | 'art'
  day: Day
  /** Anywhere in so many days from `day` on. */
  span: number
  /** Minutes of the local day at which it begins. */
  begins: number
  /** How likely: by one's diligence, or the same for all. */
  share: number
  diligent: boolean
  /** Depths of the units whose people it is for. */
  depths: [number, number]
}

const FRIDAY = 5
const SATURDAY = 6

/** What a plan year holds: weekly hours on weekday evenings, Saturdays, meetings on Fridays; nothing ever overlaps. */
export function slotsOf({ year }: PlanYear, firstMonth: number): Slot[] {
  const weekly = periodsOf('week', year, firstMonth).map(
    ({ from }): Omit<Slot, 'n'> => ({
      ...{ kind: 'volunteerHours', day: from, span: 4, begins: 17 * 60 + 15 },
      ...{ share: 1, diligent: true, depths: [0, 3] },
    }),
  )
  const monthly = monthsOf(year, firstMonth).flatMap(({ from }, month) => ofMonth(from, month))
  return [...weekly, ...monthly]
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map((slot, n) => ({ ...slot, n }))
}

function ofMonth(from: Day, month: number): Omit<Slot, 'n'>[] {
  const saturdays = [0, 1, 2, 3].map(
    (week): Omit<Slot, 'n'> => ({
      ...{
        kind: 'volunteerActivity',
        day: addDays(firstOf(from, SATURDAY), 7 * week),
        span: 2,
        begins: 7 * 60,
      },
      ...{ share: week < 3 ? 1.05 : 0.2, diligent: week < 3, depths: [0, 2] },
    }),
  )
  const meeting = {
    kind: 'branchMeeting',
    day: firstOf(from, FRIDAY),
    span: 1,
    begins: 18 * 60 + 30,
  } as const
  const meetings: Omit<Slot, 'n'>[] = [
    { ...meeting, share: 0.9, diligent: false, depths: [3, 3] },
    { ...meeting, share: 0.2, diligent: false, depths: [0, 2] },
  ]
  const second = addDays(firstOf(from, FRIDAY), 7)
  const summons: Omit<Slot, 'n'> = {
    ...{ kind: 'summonedMeeting', day: second, span: 1, begins: 14 * 60 },
    ...{ share: 1, diligent: false, depths: [0, 3] },
  }
  const art: Omit<Slot, 'n'> = {
    ...{ kind: 'art', day: addDays(second, 9), span: 1, begins: 19 * 60 },
    ...{ share: 0.6, diligent: false, depths: [0, 3] },
  }
  return [...saturdays, ...meetings, ...(month % 3 === 0 ? [summons] : []), ...(month === 5 ? [art] : [])]
}

function firstOf(from: Day, weekday: number): Day {
  return addDays(from, (weekday - weekdayOf(from) + 7) % 7)
}
