import type { Day, Instant } from '#core/calendar/day.ts'
import type { Period } from '#core/calendar/period.ts'
import type { DemoOfficer } from '../people/makeOfficer.ts'
import type { DemoUnit } from '../units/unit.ts'

export type Remedy = { id: string; remedy: string; due: Day; done: boolean; doneOn: Day | null }
export type Entry = {
  id: string
  officer: DemoOfficer
  selfCriticism: string
  comments: string
  conclusion: string
  merits: { key: string; met: boolean }[]
  remedies: Remedy[]
}
export type DemoSession = {
  id: string
  unit: DemoUnit
  quarter: Period
  heldOn: Day
  number: string
  place: string
  chair: DemoOfficer
  secretary: DemoOfficer
  seated: DemoOfficer[]
  present: DemoOfficer[]
  absent: { id: string; officer: DemoOfficer; reason: string }[]
  entries: Entry[]
  createdAt: Instant
  closedAt: Instant | null
}
