import type { Day } from '#core/calendar/day.ts'
import { holdsOn } from '#core/calendar/validity.ts'
import type { LoggedAction, State } from './states.ts'

/** A unit of the tree, as far as approvals need it. */
export type Unit = { id: string; name: string; level: string; parent: string | null }

/** One appointment in force around the day asked for. */
export type Post = {
  officer: string
  name: string
  unit: string
  /** Known of those who decide for somebody else, wherever they sit. */
  unitName?: string | null
  /** Ids of the unit's line from the root down, the unit itself included. */
  line: string[]
  /** The office's key and the name it is shown by. */
  office: string
  officeName: string
  from: Day
  to: Day | null
}

/** Somebody decides for somebody else for a time; `unit`: in which of his chairs, null for all. */
export type Delegation = {
  from: string
  to: string
  toName: string
  unit: string | null
  start: Day
  end: Day
  /** Keys of the workflows it holds for; null for all. */
  workflows: string[] | null
}

/** What the resolver looks at: the lines of the units concerned and the posts of everybody who may come up. */
export type Places = { units: Unit[]; posts: Post[]; delegations?: Delegation[] }

/** A person without an account who decided by a one-time link: as he wrote himself, with the paper decision he attached. */
export type External = {
  name: string
  office: string
  organisation: string
  /** The id of the link, and who issued it. */
  link: string
  issuedBy: string
  /** The id of the file with the decision on paper. */
  paper?: string
}

/** What a log row keeps beside its columns. */
export type Details = {
  /** What was filled in, by path. */
  fields?: Record<string, unknown>
  checklist?: Record<string, boolean>
  /** The earlier step a return led to. */
  to?: string
  /** Who decides the open step from now on instead of its holders. */
  assigned?: string
  /** The unit decided for, where it is not that of the one who acted. */
  unit?: string
  external?: External
}

/** One row of the record's log, as far as later decisions depend on it. */
export type Past = {
  action: LoggedAction
  /** The step decided; for `submit` the step it opened. */
  step: string | null
  by: string | null
  onBehalfOf?: string | null
  /** The unit in whose name it was done. */
  unit: string | null
  stateAfter: State
  digest: string
  details?: Details | null
}

/** A record under approval, loaded. */
export type Subject = {
  state: State
  step: string | null
  rev: number
  /** The officer whose record it is; null for a unit's paper. */
  officer: string | null
  /** Everybody whose own paper it is, where several wrote it. */
  authors: string[]
  /** True where who made it for others may send it, too. */
  byOthers: boolean
  unit: string
  host: string | null
  /** True for a row made by closing an event's roster. */
  fromRoster: boolean
  /** Officers who wrote, edited or imported it, the record's own officer left aside. */
  contributors: string[]
  /** The last day on which the open step is in time. */
  dueOn: Day | null
  /** The record's fields for conditions, with `officer.office`, `unit.level`, `unit.root` added. */
  values: Record<string, unknown>
  /** True when a submitted report counts it: no reopening any more. */
  counted: boolean
  /** Oldest first. */
  history: Past[]
}

/** The chair somebody decides from; with `onBehalfOf` it is the chair of who delegated, and `self` his own. */
export type Seat = {
  officer: string
  name: string
  unit: string
  unitName: string
  office: string
  officeName: string
  since: Day
  onBehalfOf: string | null
  onBehalfOfName?: string
  self?: { unit: string; unitName: string; office: string }
}

/** Whose chair it is: a delegate and who delegated share one. */
export function chairOf(seat: Pick<Seat, 'officer' | 'onBehalfOf'>): string {
  return seat.onBehalfOf ?? seat.officer
}

/** Whether it is somebody's own paper. */
export function isOwn(subject: Pick<Subject, 'officer' | 'authors'>, officer: string): boolean {
  return officer === subject.officer || subject.authors.includes(officer)
}

/** The posts in force on a day. */
export function inForce(posts: readonly Post[], on: Day): Post[] {
  return posts.filter((post) => holdsOn(post, on))
}
