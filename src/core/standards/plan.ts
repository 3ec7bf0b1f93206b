import type { Day } from '#core/calendar/day.ts'
import type { OfficeHours } from '#core/calendar/officeHours.ts'
import type { PeriodKind } from '#core/calendar/period.ts'
import type { Section } from '#core/form/form.ts'
import type { MailKind, MailTemplate } from '#core/mail/templates.ts'
import type { Words } from '#core/text/words.ts'

/** A level of the hierarchy. `assessed`: Q12, has monthly numbers; `branch`: hosts branch meetings. */
export type Level = { key: string; label: Words; assessed: boolean; branch: boolean }

/** Who belongs to a group: every field given must fit; the first group with a fitting rule is the officer's (Q13, Q14). */
export type GroupRule = { offices?: string[]; fullTime?: boolean; levels?: string[] }
export type Group = { key: string; label: Words; rules: GroupRule[] }

/** The first row that fits gives the number; without a fitting row, and with 0, nothing is owed. */
export type NumberRow = { groups?: string[]; levels?: string[]; number: number }

export const standardKeys = [
  'weeklyHours',
  'monthlyAttendance',
  'yearlyInitiative',
  'yearlyArtOrSport',
  'summonedMeetings',
] as const
export type StandardKey = (typeof standardKeys)[number]
/** Q01: `either` = one kind alone must reach the number, `sum` = all kinds together. */
export type CountMode = 'either' | 'sum'
export type Standard = {
  key: StandardKey
  label: Words
  period: PeriodKind
  /** What the numbers are: minutes, times, or percent of what there was (of the meetings one was summoned to). */
  measure: 'minutes' | 'count' | 'share'
  mode: CountMode
  /** Q08: a period with this many public holidays and days off in lieu is not owed; never so when left out. */
  daysOff?: number
  /** R33: an excused absence is left out of what is owed, or is a breach like any other. */
  excused?: 'leftOut' | 'breach'
  numbers: NumberRow[]
}

export const targetKeys = ['T1', 'T2a', 'T2b', 'T3', 'T4'] as const
export type TargetKey = (typeof targetKeys)[number]
/** Whom a target counts, of those in scope: units or appointments of these levels, offices, employment; all when left out. */
export type Target = {
  key: TargetKey
  label: Words
  /** What stands over its columns in a report: "Chỉ tiêu 2: bản đăng ký"; its label when left out. */
  heading?: Words
  percent: number
  levels?: string[]
  offices?: string[]
  employment?: string[]
}

/** Days 'MM-DD'. Those before the plan year's end are looked for from its first day on, the others after its last. */
export type Deadlines = {
  pledge: { opens: string; due: string; daysAfterAppointment: number }
  review: { opens: string; due: string }
  /** Q18: `due` itself is on time only when `inclusive`. Reminders: days before the last good day. */
  report: { due: string; inclusive: boolean; remindDaysBefore: number[] }
  /** The last day on which anything of the year may be entered. */
  closing: string
}

/**
 * A plan as data (collection `plans`, `definition`): everything that the decisions call a default. Changed in the
 * panel as a new version with the day from which it holds.
 */
export type PlanDefinition = {
  years: { from: number; to: number }
  firstMonth: number
  levels: Level[]
  contents: { key: string; label: Words }[]
  themes: { key: string; label: Words }[]
  groups: Group[]
  /** Lists of people sort by office in this order, then by given name. */
  officeOrder: string[]
  standards: Standard[]
  targets: Target[]
  officeHours: OfficeHours
  /** R02: employment types that are in scope also outside the block. */
  employmentInScope: string[]
  activity: { maxHours: number; freeEntryUntilDay: number }
  deadlines: Deadlines
  commitments: { key: string; label: Words }[]
  merits: { key: string; label: Words }[]
  /** R06: from so many percent of alike text on, whoever approves a model says why. Left out: nothing is asked. */
  originality?: { hint: number }
  report: {
    /** Percent of one's weeks from which an officer counts as meeting the weekly hours (table 4). */
    meetingShare: number
    /** What the plan carries out, as a report's running text calls it: "Mô hình …"; "kế hoạch" when left out. */
    programme?: string
    /** What its themes are together: "Phong trào …". */
    themes?: string
    title: string
    subject: string
    organisation: string
    superior: string
    issuerPrefix: string
    place: string
    signedFor: string
    signedForWithoutStandingCommittee: string
    signerTitles: Record<string, string>
    recipients: string[]
    /** What follows the number: "BC/ĐTN". */
    symbol?: string
    /** Where the letterhead of a unit differs from the general rule, by the unit's code. */
    letterheads?: Record<string, OwnLetterhead>
    /** Papers that departments write on the committee's behalf: `reminder`, `communications`. */
    departmentPapers?: Record<string, DepartmentPaper>
  }
  /** Words of the messages, by kind (`mailPlaces`); ours where left out. */
  mails?: Partial<Record<MailKind, MailTemplate>>
  /** Whether annual reviews carry a proposed grade; none where nothing is said. */
  review?: { grades: boolean }
  /** Whether a quarterly session closes only with its signed minutes attached; they may follow where nothing is said. */
  sessions?: { minutesRequired: boolean }
  /** The titles of the other papers that are printed, by paper. */
  forms?: Record<string, PrintedForm>
}

/** How a department's paper is headed, who signs it (several lines are parted by a line break), where it goes. */
export type DepartmentPaper = {
  subject: string
  symbol: string
  signedFor: string
  signerTitle: string
  recipients: string[]
}
export type OwnLetterhead = { issuer?: string; place?: string; symbol?: string; recipients?: string[] }
/** `code`: the mark of an official form, e.g. "Mẫu a1 ĐKCT01". */
export type PrintedForm = {
  code?: string
  /** What reports call it: "Bản đăng ký (a1)". */
  name?: string
  title: string
  subject: string
  /** Pledge and review alone: their sections in order, with the plan's own questions. Every usual part when left out. */
  sections?: Section[]
}

/** One version of the plan and the first day on which it holds. */
export type PlanVersion = { validFrom: Day; version: number; definition: PlanDefinition }

/** The version that holds on a day: the latest begun, of one day the highest. Null before the first. */
export function planOn(versions: readonly PlanVersion[], day: Day): PlanDefinition | null {
  let found: PlanVersion | null = null
  for (const candidate of versions) {
    if (candidate.validFrom > day) continue
    if (found === null || isLater(candidate, found)) found = candidate
  }
  return found?.definition ?? null
}

function isLater(a: PlanVersion, b: PlanVersion): boolean {
  return a.validFrom === b.validFrom ? a.version >= b.version : a.validFrom > b.validFrom
}

/** What of an appointment decides its group and numbers. */
export type Place = { office: string; level: string; fullTime: boolean }

/** The group an appointment belongs to, null when none fits. */
export function groupOf(plan: PlanDefinition, place: Place): string | null {
  return plan.groups.find((group) => group.rules.some((rule) => fits(rule, place)))?.key ?? null
}

/** The number an appointment owes in each period of a standard; null when the plan gives it none. */
export function numberOf(plan: PlanDefinition, standard: StandardKey, place: Place): number | null {
  const group = groupOf(plan, place)
  const rows = plan.standards.find(({ key }) => key === standard)?.numbers ?? []
  const row = rows.find(
    ({ groups, levels }) =>
      (!groups || (group !== null && groups.includes(group))) && (!levels || levels.includes(place.level)),
  )
  return row?.number || null
}

function fits(rule: GroupRule, place: Place): boolean {
  if (rule.fullTime !== undefined && rule.fullTime !== place.fullTime) return false
  if (rule.offices && !rule.offices.includes(place.office)) return false
  return !rule.levels || rule.levels.includes(place.level)
}
