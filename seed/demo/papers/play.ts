import { type Day, dayOf, type Instant } from '#core/calendar/day.ts'
import { contentOf } from '#core/workflow/canonical.ts'
import { decide } from '#core/workflow/decide.ts'
import type { Definition } from '#core/workflow/definition.ts'
import { resolveOpenStep } from '#core/workflow/seatOfActor.ts'
import type { Action, State } from '#core/workflow/states.ts'
import { inForce, type Seat, type Subject } from '#core/workflow/subject.ts'
import { votesOf } from '#core/workflow/tally.ts'
import { digestOf } from '#server/approval/digest.ts'
import type { Case } from '#server/approval/loadCases.ts'
import { type LogRow, moveOf, type OpenTask, tasksOf } from '#server/approval/moveOf.ts'
import type { Paper as Collection } from '#server/approval/papers.ts'
import { subjectOf } from '#server/approval/subjectOf.ts'
import type { DemoOfficer } from '../people/makeOfficer.ts'
import type { DemoUnit } from '../units/makeUnits.ts'
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
}

export type PlayedTask = OpenTask & { openedAt: Instant; closedAt: Instant | null }
export type Played = { record: Case; log: LogRow[]; tasks: PlayedTask[]; updatedAt: Instant }
type Play = Played & {
  paper: Paper
  world: World
  /** The content of the last submission, and the digest of the content looked at last. */
  sent: Content | null
  digested: { content: Content; digest: string } | null
}

/** How long the next of several approvers takes. */
const PACE = 9 * 3_600_000

/**
 * Plays a record's life by the approval engine itself: every act is decided by `decide` and written as `moveOf` writes
 * it. What would happen today or later has not happened; what is refused ends the play.
 */
export function play(paper: Paper, acts: readonly Act[], world: World): Played {
  const playing: Play = {
    paper,
    world,
    sent: null,
    digested: null,
    record: newCase(paper),
    log: [],
    tasks: [],
    updatedAt: paper.createdAt,
  }
  for (const act of acts) if (!perform(playing, act)) break
  if (playing.record.state === 'pending') moveTasks(playing)
  const { record, log, tasks, updatedAt } = playing
  return { record, log, tasks, updatedAt }
}

function perform(playing: Play, act: Act): boolean {
  const { until } = playing.world.horizon
  if (act.at >= until) return false
  if (act.by)
    return perhaps(playing, act, { officer: act.by.id, name: act.by.fullName }) || act.optional === true
  for (let at = act.at; at < until && playing.record.state === 'pending'; at += PACE) {
    const seat = nextSeat(playing, at, act.choice ?? 0)
    if (!seat || !perhaps(playing, { ...act, at }, seat)) return false
  }
  return playing.record.state !== 'pending'
}

function perhaps(playing: Play, act: Act, actor: { officer: string; name: string }): boolean {
  const { paper, record } = playing
  const content = act.content ?? paper.content
  const edited = act.action === 'submit' && record.state === 'returned'
  // An author who changes a returned record saves it before he submits it again.
  if (edited) playing.record = { ...record, rev: record.rev + 1 }
  const on = dayOf(act.at)
  const digest = digestIn(playing, content)
  const { comment = null, remarks = null } = act
  const places = placesOn(playing, on)
  const subject = subjectNow(playing, on)
  const decision = decide(paper.flow.definition, subject, {
    actor,
    action: act.action,
    on,
    places,
    comment,
    digest,
  })
  if (!decision.ok) return false
  const move = moveOf(decision, {
    collection: paper.collection,
    record: { ...playing.record, recordedAt: act.at },
    flow: paper.flow.id,
    at: act.at,
    address: null,
    comment,
    remarks,
    content,
    digest,
    snapshot: act.action === 'submit' && playing.sent ? contentOf(playing.sent) : null,
    last: lastOf(playing.log),
  })
  closeTasks(playing, move.close, act.at)
  for (const task of move.open) playing.tasks.push({ ...task, openedAt: act.at, closedAt: null })
  playing.record = move.record
  playing.log.push(...move.log)
  playing.updatedAt = act.at
  if (act.action === 'submit') playing.sent = content
  return true
}

/** Of those who may decide and have not voted yet, by chance. */
function nextSeat(playing: Play, at: Instant, choice: number): Seat | undefined {
  const on = dayOf(at)
  const subject = subjectNow(playing, on)
  const open = resolveOpenStep(playing.paper.flow.definition, subject, { on, places: placesOn(playing, on) })
  const votes = votesOf(subject.history, subject.step)
  const seats = (open?.seats ?? []).filter(({ officer }) => !votes.has(officer))
  return seats[Math.floor(choice * seats.length)]
}

/** A change of appointments moves open tasks: they are those of today. */
function moveTasks(playing: Play): void {
  const { paper, record, world } = playing
  const on = world.horizon.today
  const resolution = resolveOpenStep(paper.flow.definition, subjectNow(playing, on), {
    on,
    places: placesOn(playing, on),
  })
  if (!resolution || record.step === null) return
  const openedAt = playing.updatedAt
  const dueAt = record.dueAt === null ? null : new Date(record.dueAt).toISOString()
  const now = tasksOf({ kind: 'open', step: record.step, resolution, dueOn: null }, record.id)
  const closed = playing.tasks.filter(({ closedAt }) => closedAt !== null)
  playing.tasks = [...closed, ...now.map((task) => ({ ...task, dueAt, openedAt, closedAt: null }))]
  playing.record = { ...record, stepUnit: resolution.unit }
}

function closeTasks(playing: Play, whose: string | null, at: Instant): void {
  for (const task of playing.tasks) {
    if (task.closedAt === null && (whose === '*' || task.officer === whose)) task.closedAt = at
  }
}

function subjectNow({ paper, record, log, world }: Play, on: Day): Subject {
  const places = world.placesOf(paper.unit, paper.host ?? paper.unit, paper.officer)
  const history = log.map((row) => ({
    action: row.action as Subject['history'][number]['action'],
    step: row.step as string | null,
    by: row.by as string | null,
    unit: row.byUnit as string | null,
    stateAfter: row.stateAfter as State,
    digest: row.digest as string,
    seq: row.seq as number,
    hash: row.hash,
  }))
  const posts = inForce(places.posts, on)
  const contributors = [...paper.contributors]
  return subjectOf(record, {
    units: places.units,
    posts,
    history,
    contributors,
    content: paper.content,
    counted: false,
  })
}

function placesOn({ paper, world }: Play, on: Day) {
  const { units, posts } = world.placesOf(paper.unit, paper.host ?? paper.unit, paper.officer)
  return { units, posts: inForce(posts, on) }
}

function digestIn(playing: Play, content: Content): string {
  if (playing.digested?.content === content) return playing.digested.digest
  const digest = digestOf(content)
  playing.digested = { content, digest }
  return digest
}

function lastOf(log: readonly LogRow[]) {
  const last = log.at(-1)
  return last ? { seq: last.seq as number, hash: last.hash } : null
}

function newCase({ id, officer, unit, host, fromRoster, createdAt }: Paper): Case {
  return {
    id,
    state: 'draft',
    step: null,
    rev: 1,
    officer: officer?.id ?? null,
    unit: unit.id,
    host: host?.id ?? null,
    fromRoster,
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
