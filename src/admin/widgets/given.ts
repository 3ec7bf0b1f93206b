import type { Payload } from 'payload'
import type { Caller } from '#core/hierarchy/caller.ts'
import type { PlanYears } from '../planYears.ts'
import type { Words } from '../words.ts'

/** What every card of the first page is given. */
export type Given = { payload: Payload; caller: Caller; language: 'vi' | 'en'; w: Words; years: PlanYears }
