import type { Day } from '#core/calendar/day.ts'

export type Merit = { key: string; met?: boolean | null }
export type Remedy = { remedy: string; due?: Day | null; done?: boolean | null; doneOn?: Day | null }
export type SessionEntry = {
  officer: string
  selfCriticism?: string | null
  comments?: string | null
  conclusion?: string | null
  merits?: readonly Merit[] | null
  remedies?: readonly Remedy[] | null
}

/** A quarterly session as far as the rules look at it; references are ids. */
export type Session = {
  period: string
  heldOn: Day
  chair: string
  secretary: string
  present?: readonly string[] | null
  absent?: readonly { officer: string; reason: string }[] | null
  entries?: readonly SessionEntry[] | null
  minutes?: string | null
}

/** An officer of the unit: `seated` on the day of the session, `served` in the quarter up to that day. */
export type Member = { officer: string; name: string; seated: boolean; served: boolean }
