import type { Day, Instant } from '#core/calendar/day.ts'
import type { Definition } from '#core/workflow/definition.ts'
import { type Paper as Collection, papers } from '#core/workflow/papers.ts'
import type { Action } from '#core/workflow/states.ts'
import { inForce, type Places, type Subject } from '#core/workflow/subject.ts'
import { digestOf } from '#server/approval/digest.ts'
import type { Case } from '#server/approval/loadCases.ts'
import type { LogRow } from '#server/approval/logRowOf.ts'
import type { OpenTask } from '#server/approval/moveOf.ts'
import { pastOf, subjectOf } from '#server/approval/subjectOf.ts'
import type { DemoOfficer } from '../people/makeOfficer.ts'
import type { DemoUnit } from '../units/unit.ts'
import type { World } from '../world.ts'

export type Flow = { id: string; definition: Definition }
type Content = Record<string, unknown>

/** A record under approval before anything has happened to it. */
export type Paper = {
  collection: Collection
  id: string
  officer: DemoOfficer | null
  unit: DemoUnit
  host: DemoUnit | null
  fromRoster: boolean
  /** Who typed or edited it besides its officer. */
  contributors: readonly string[]
  /** Its fields as Payload loads them, relations as ids. */
  content: Content
  createdAt: Instant
  flow: Flow
}

/** Something done with it. Without `by` it is done by those who may decide then, one after the other until it is settled. */
export type Act = {
  action: Action
  at: Instant
  by?: DemoOfficer | undefined
  /** 0 … 1: which of several approvers. */
  choice?: number
  comment?: string
  remarks?: { path: string; text: string }[]
  /** The content it had then, where it was changed afterwards. */
  content?: Content
  /** Where he may not, somebody else does what follows. */
  optional?: boolean
  /** What whoever approves a step brings along. */
  brings?: (step: string) => Brought
}
export type Brought = {
  fields?: Record<string, unknown>
  checklist?: Record<string, boolean>
  comment?: string
}

export type PlayedTask = OpenTask & { openedAt: Instant; closedAt: Instant | null }
/** How a record stands after all; `content` with what was filled in on its way. */
export type Played = {
  record: Case
  log: LogRow[]
  tasks: PlayedTask[]
  updatedAt: Instant
  content: Content
}
/** A play in progress. */
export type Playing = Played & {
  paper: Paper
  world: World
  /** The content of the last submission, and the digest of the content looked at last. */
  sent: Content | null
  digested: { content: Content; digest: string } | null
  /** Who may come up at all, and of them who is in office on the day looked at last. */
  everybody: Places
  present: { on: Day; places: Places }
}

/** A play before its first act. */
export function beginPlay(paper: Paper, world: World): Playing {
  return {
    paper,
    world,
    sent: null,
    digested: null,
    everybody: placesOf(paper, world),
    present: { on: world.horizon.founded, places: { units: [], posts: [] } },
    record: newCase(paper),
    log: [],
    tasks: [],
    updatedAt: paper.createdAt,
    content: paper.content,
  }
}

/** The lines and posts that may come up; the executive committee judges only where reviews come before it. */
function placesOf({ collection, unit, host, officer, content }: Paper, world: World): Places {
  const authors = [...new Set([...(officer ? [officer.id] : []), ...authorsIn(content)])]
  return world.placesOf(unit, { host: host ?? unit, authors, members: collection === 'reviews' })
}

/** The record as the engine decides over it on a day. */
export function subjectNow(playing: Playing, on: Day): Subject {
  const { paper, record, log } = playing
  const history = log.map(pastOf)
  const contributors = [...paper.contributors]
  return subjectOf(record, {
    ...placesOn(playing, on),
    history,
    contributors,
    content: playing.content,
    counted: false,
    byOthers: papers[paper.collection].byOthers,
  })
}

/** The lines of its units, and who is in office there on that day. */
export function placesOn(playing: Playing, on: Day): Places {
  if (playing.present.on !== on) {
    const { units, posts } = playing.everybody
    playing.present = { on, places: { units, posts: inForce(posts, on) } }
  }
  return playing.present.places
}

export function digestIn(playing: Playing, content: Content): string {
  if (playing.digested?.content === content) return playing.digested.digest
  const digest = digestOf(content)
  playing.digested = { content, digest }
  return digest
}

export function lastOf(log: readonly LogRow[]) {
  const last = log.at(-1)
  return last ? { seq: last.seq as number, hash: last.hash } : null
}

/** A draft that nobody has touched. */
export function newCase({ id, officer, unit, host, fromRoster, createdAt, content }: Paper): Case {
  return {
    id,
    state: 'draft',
    step: null,
    rev: 1,
    officer: officer?.id ?? null,
    unit: unit.id,
    host: host?.id ?? null,
    fromRoster,
    authors: authorsIn(content),
    flow: null,
    placeUnit: null,
    stepUnit: null,
    dueAt: null,
    submittedAt: null,
    decidedAt: null,
    line: Array.from({ length: 8 }, (_, depth) => unit.line[depth] ?? null),
    recordedAt: createdAt,
  }
}

function authorsIn({ authors }: Content): string[] {
  return Array.isArray(authors) ? authors.map(({ officer }) => String(officer)) : []
}
