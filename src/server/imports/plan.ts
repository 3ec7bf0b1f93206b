import type { PayloadRequest } from 'payload'
import type { Caller } from '#core/hierarchy/caller.ts'
import type { ListCounts, ListProblem, PlaceOf } from '#core/imports/acts.ts'
import type { ListRow } from '#core/imports/parseList.ts'

/** One save of what a list brings, as the sender himself would make it. */
export type Act = { run: (req: PayloadRequest) => Promise<unknown>; placeOf: PlaceOf }
export type ListPlan = { acts: Act[]; counts: ListCounts; problems: ListProblem[] }

/** What a list is for beside its rows: the event of a roster, the unit of all that name none. */
export type Given = { event: string | null; unit: string | null; close: boolean }
export type Planning = { req: PayloadRequest; rows: readonly ListRow[]; caller: Caller; given: Given }
export type Planner = (planning: Planning) => Promise<ListPlan>
