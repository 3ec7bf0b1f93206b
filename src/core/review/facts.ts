import type { Day } from '#core/calendar/day.ts'
import type { Words } from '#core/text/words.ts'

/** One standard over the plan year: periods met of those owed, and what was done in all of them. */
export type StandardFact = {
  key: string
  label: Words
  measure: string
  met: number
  owed: number
  done: number
  /** The verdict as his page says it; reviews of before have none. */
  text?: Words
}

/** What was pledged under one of the plan's contents. */
export type PledgedContent = {
  content: string
  actions: { action: string; measure: string | null; due: Day | null; evidence: string | null }[]
  avoid: string[]
}

/** The officer's plan year as the system knows it, beside what he pledged; frozen when the review is handed in. */
export type ReviewFacts = {
  version: 1
  /** ISO instant. */
  asOf: string
  standards: StandardFact[]
  /** Confirmed minutes outside office hours. */
  minutes: number
  /** Confirmed attendances by kind of event. */
  attendance: { kind: string; count: number }[]
  /** Meetings he was summoned to, by attendance. */
  summonses: { attendance: string; count: number }[]
  /** Initiatives recognised in the year. */
  initiatives: { title: string; recognisedOn: Day | null }[]
  remedies: { open: number; done: number }
  /** The conclusions of the year's sessions: how many merits were met. */
  quarters: { period: string; met: number; of: number }[]
  pledge: { id: string; contents: PledgedContent[]; plannedInitiatives: string[] } | null
}
