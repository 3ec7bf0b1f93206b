import type { Day } from '#core/calendar/day.ts'
import type { PaperHead } from '#core/document/paperHead.ts'
import type { PrintedForm } from '#core/standards/plan.ts'

/** What the head of a printed paper says, its form's places filled. */
export type Issue = {
  head: PaperHead
  form: PrintedForm
  /** The day it bears; not `signed` while day and month are written by hand. */
  day: Day
  signed: boolean
  /** Null on papers that carry none; '' where it is written by hand. */
  number: string | null
  /** How it stands, where it is not in force: "BẢN NHÁP – chưa gửi". */
  mark: string | null
}

/** An officer as papers name him, in words, on the paper's day. */
export type Person = {
  id: string
  name: string
  dateOfBirth: Day | null
  gender: string | null
  partyMember: boolean | null
  employment: string | null
  employer: string | null
  /** The unit he writes it in. */
  unit: string
  /** "Bí thư – Đoàn phường Xuân Khánh", the highest first. */
  posts: readonly string[]
}

/** A decision on a paper, from the log. */
export type Approved = {
  name: string
  office: string | null
  unit: string | null
  day: Day
  comment: string | null
  /** Decided above the paper's own unit. */
  above: boolean
}

export type PrintedRemedy = { remedy: string; due: Day | null; done: boolean }
export type PrintedMerit = { label: string; met: boolean }
