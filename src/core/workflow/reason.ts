import type { Day } from '#core/calendar/day.ts'
import type { Resolution } from './resolveApprovers.ts'
import type { Seat } from './subject.ts'

/** Why somebody decides, as data: kept with his task, put into words when read. */
export type Reason = {
  /** `holder`: of the office asked for; `committee`: a vote in the root's standing committee. */
  key: 'holder' | 'committee'
  office: string
  officeName: string
  unit: string
  unitName: string
  since: Day
  /** Units in which nobody could decide, from below; empty when the place named decides itself. */
  passedOver: string[]
}

/** The reason of one seat of a resolution. */
export function reasonOf(seat: Seat, resolution: Resolution): Reason {
  return {
    key: resolution.committee ? 'committee' : 'holder',
    office: seat.office,
    officeName: seat.officeName,
    unit: seat.unit,
    unitName: seat.unitName,
    since: seat.since,
    passedOver: resolution.passedOver,
  }
}
