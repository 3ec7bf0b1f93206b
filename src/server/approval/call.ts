import type { Caller } from '#core/hierarchy/caller.ts'
import type { Paper } from '#core/workflow/papers.ts'
import type { Action } from '#core/workflow/states.ts'

/** What somebody asks to be done with a record. */
export type Call = {
  collection: Paper
  id: string
  action: Action
  rev?: number
  /** Cleaned; null when missing or blank. */
  comment: string | null
  remarks?: { path: string; text: string }[]
  /** What the approver fills in, by path; checked like ordinary input. */
  fields?: Record<string, unknown>
  checklist?: Record<string, boolean>
  /** The earlier step a return leads to. */
  to?: string
  /** The officer to whom a case is reassigned. */
  officer?: string
  user: { id: string | number; caller: Caller }
  address: string | null
  /** Idempotency-Key. */
  key?: string | undefined
}
