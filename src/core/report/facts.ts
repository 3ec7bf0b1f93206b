import type { Day, Instant } from '#core/calendar/day.ts'
import type { PeriodKind } from '#core/calendar/period.ts'
import type { FigureRow, StandardFigure, TargetFigure } from '#core/standards/figures.ts'
import type {
  ByLine,
  CommunicationFacts,
  CommunicationItem,
  Listing,
  RegisterFacts,
} from './registerFacts.ts'

/** The figures of one row, with last year's targets beside them (null where there are none). */
export type RowFacts = Omit<FigureRow, 'level'> & {
  previous: readonly TargetFigure[] | null
  /** The accepted report the row is taken from; null where there is none yet, left out where the row is counted. */
  report?: string | null
}

export type ReportingState = 'none' | 'draft' | 'submitted' | 'accepted' | 'returned'

/** How a unit stands with its own report of the year (table 15). */
export type ReportingFact = {
  unit: string
  name: string
  /** The last day that is in time (Q18). */
  dueDay: Day
  /** First submission of the year. */
  submittedAt: Instant | null
  state: ReportingState
  /** Revisions submitted after the first. */
  corrections: number
}

/** Whether a unit below said that its data are complete and right, and whether its figures are still those it saw. */
export type AttestationFact = {
  unit: string
  name: string
  at: Instant | null
  by: string | null
  changed: boolean
}

/** An accepted report of a unit below that this one is compiled from. */
export type RolledUpReport = {
  unit: string
  name: string
  report: string
  revision: number
  /** When its figures were taken. */
  takenAt: Instant
  acceptedAt: Instant
  code: string | null
}
/** A unit below that owes a report and has none accepted. */
export type AwaitedReport = Pick<ReportingFact, 'unit' | 'name' | 'state' | 'submittedAt'>

/**
 * Letterhead, title and signature by the plan of that time; `superior` is null at the root. What is optional was not
 * kept with the first reports.
 */
export type ReportHeading = {
  organisation: string
  superior: string | null
  issuer: string
  subject: string
  /** The kind of paper: "BÁO CÁO". */
  title?: string
  place?: string
  /** What follows the number: "BC/ĐTN". */
  symbol?: string
  /** On whose behalf it is signed: "TM. BAN THƯỜNG VỤ". */
  signedFor?: string
  /** What stands over the signature, by the signer's office; several lines are parted by a line break. */
  signerTitles?: Readonly<Record<string, string>>
  recipients?: readonly string[]
}

/** The plan's own words, as of the report; the first reports did not keep them. */
export type PlanFacts = {
  /** "Mô hình …" */
  programme: string
  /** Each target's name, and what stands over its columns. */
  targets: Readonly<Record<string, { name: string; heading: string }>>
  themes: { name: string; each: readonly { key: string; name: string }[] }
  /** What the papers are called; those the plan does not name are left out. */
  papers: { pledges?: string; reviews?: string }
  /** How the months' attendances count (Q01). */
  attendance: 'either' | 'sum' | null
  /** What the volunteer hours count by; the week in reports of before. */
  hours?: PeriodKind
}

/** Reports of a year: the units', and that of the city's communications office (R44). */
export const REPORT_KINDS = ['annual', 'communications'] as const
export type ReportKind = (typeof REPORT_KINDS)[number]

/** What the communications office reports: items by line this year and the year before, and the items themselves. */
export type CommunicationsReport = {
  lines: ByLine<CommunicationFacts>
  before: ByLine<CommunicationFacts>
  items: Listing<CommunicationItem>
}

/** What the submitted report of the year before said, for the running text. */
export type LastYear = { year: number; standards: readonly StandardFigure[]; minutes: number }

/**
 * Everything a report prints: stored as `reports.figures`, frozen at submission. The fields a unit's figures have
 * over HTTP too (`unit`, `year`, `from`, `to`, `asOf`, `targets`, `standards`, `children`) mean the same here.
 */
export type ReportFacts = {
  version: 1
  unit: string
  name: string
  heading: ReportHeading
  year: number
  /** The last day on which the report is in time (Q18). */
  lastDay: Day
  from: Day
  to: Day
  /** The day on which "in scope" was judged. */
  asOf: Day
  /** When the figures were taken. */
  takenAt: Instant
  demo: boolean
  /** Of a part of the year, for reading: no annual report. */
  partOfYear?: true
  plan?: PlanFacts
  /** Percent the plan asks for, by target. */
  goals?: Readonly<Record<string, number>>
  /** Null where no report of the year before was submitted. */
  lastYear?: LastYear | null
  targets: readonly TargetFigure[]
  standards: readonly StandardFigure[]
  /** Everybody counted once (Q15). */
  total: RowFacts
  /** The unit's own officers; null where none are counted. */
  own: RowFacts | null
  children: readonly RowFacts[]
  /** People who stand in more than one row. */
  countedOnce: number
  /** Percent of one's weeks from which an officer counts as steady in table 4. */
  meetingShare: number
  reporting: readonly ReportingFact[]
  /** Of the units directly below; the first reports did not keep it. */
  attestations?: readonly AttestationFact[]
  /** Of the communications office's report alone; it has no targets. */
  communications?: CommunicationsReport
  /** Of the city's report: what it is compiled from, and whose report is still awaited. */
  rolledUp?: { reports: readonly RolledUpReport[]; awaited: readonly AwaitedReport[] }
  /** What the papers and registers hold; the first reports did not keep it. */
  registers?: RegisterFacts
}
