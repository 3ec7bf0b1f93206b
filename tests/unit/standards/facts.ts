import type { Day } from '#core/calendar/day.ts'
import type { ActivityFacts, AppointmentFacts, OfficerFacts, UnitFacts } from '#core/standards/facts.ts'
import { plan, planValidFrom } from '#seed/plan.ts'

export const day = (text: string) => text as Day
export const at = (text: string) => Date.parse(`${text}+07:00`)
export const versions = [{ validFrom: planValidFrom, version: 1, definition: plan }]

const lines: Record<string, string[]> = {
  city: ['city'],
  district: ['city', 'district'],
  other: ['city', 'other'],
  grass: ['city', 'district', 'grass'],
  grassroots2: ['city', 'other', 'grassroots2'],
  branchCell: ['city', 'district', 'grass', 'branchCell'],
  cell2: ['city', 'other', 'grassroots2', 'cell2'],
  gbranch: ['city', 'district', 'gbranch'],
}
const levelByUnit: Record<string, string> = {
  city: 'province',
  district: 'district',
  other: 'district',
  grass: 'grassroots',
  grassroots2: 'grassroots',
  branchCell: 'branch',
  cell2: 'branch',
  gbranch: 'grassrootsBranch',
}

/** A small city: two districts, a grassroots Union with a branch in each, a grassroots branch in the first. */
export function unit(id: string, more: Partial<UnitFacts> = {}): UnitFacts {
  const children = Object.values(lines).filter((line) => line.at(-2) === id)
  return {
    id,
    level: levelByUnit[id] ?? 'branch',
    line: lines[id] ?? [id],
    block: true,
    validity: { from: day('2000-01-01'), to: null },
    obligationsFrom: null,
    below: children.map(() => ({ from: day('2000-01-01'), to: null })),
    ...more,
  }
}

export function appointment(
  unitId: string,
  office: string,
  more: Partial<AppointmentFacts> & { from?: string; to?: string | null; unitMore?: Partial<UnitFacts> } = {},
): AppointmentFacts {
  const { from = '2020-01-01', to = null, unitMore, ...rest } = more
  return {
    id: `${office}@${unitId}`,
    unit: unit(unitId, unitMore),
    office,
    counts: true,
    fullTime: false,
    term: { from: day(from), to: to === null ? null : day(to) },
    ...rest,
  }
}

let count = 0
export function activity(
  kind: string,
  startsAt: string,
  endsAt: string,
  more: Partial<ActivityFacts> & { host?: never; hostId?: string } = {},
): ActivityFacts {
  const { hostId = 'branchCell', host: _, ...rest } = more
  count += 1
  const { id, level, line } = unit(hostId)
  return {
    id: `a${count}`,
    kind,
    startsAt: at(startsAt),
    endsAt: at(endsAt),
    attendance: kind === 'volunteerHours' ? null : 'onTime',
    host: { id, level, line },
    ...rest,
  }
}

export function facts(
  appointments: AppointmentFacts[],
  activities: ActivityFacts[] = [],
  employmentType: string | null = 'other',
  rest: Partial<OfficerFacts> = {},
): OfficerFacts {
  return { employmentType, appointments, activities, initiatives: [], exemptions: [], workHours: [], ...rest }
}
