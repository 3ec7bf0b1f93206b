import { dayOf, type Instant } from '#core/calendar/day.ts'
import { contentOf } from '#core/workflow/canonical.ts'
import { decide } from '#core/workflow/decide.ts'
import { resolveOpenStep } from '#core/workflow/resolveOpenStep.ts'
import type { Seat } from '#core/workflow/subject.ts'
import { votesOf } from '#core/workflow/tally.ts'
import { moveOf, tasksOf } from '#server/approval/moveOf.ts'
import type { World } from '../world.ts'
import {
  type Act,
  beginPlay,
  digestIn,
  lastOf,
  type Paper,
  type Played,
  type Playing,
  placesOn,
  subjectNow,
} from './playing.ts'

/** How long the next of several approvers takes. */
const PACE = 9 * 3_600_000

/**
 * Plays a record's life by the approval engine itself: every act is decided by `decide` and written as `moveOf` writes
 * it. What would happen today or later has not happened; what is refused ends the play.
 */
export function play(paper: Paper, acts: readonly Act[], world: World): Played {
  const playing = beginPlay(paper, world)
  for (const act of acts) if (!perform(playing, act)) break
  if (playing.record.state === 'pending') moveTasks(playing)
  const { record, log, tasks, updatedAt } = playing
  return { record, log, tasks, updatedAt }
}

function perform(playing: Playing, act: Act): boolean {
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

function perhaps(playing: Playing, act: Act, actor: { officer: string; name: string }): boolean {
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
function nextSeat(playing: Playing, at: Instant, choice: number): Seat | undefined {
  const on = dayOf(at)
  const subject = subjectNow(playing, on)
  const open = resolveOpenStep(playing.paper.flow.definition, subject, { on, places: placesOn(playing, on) })
  const votes = votesOf(subject.history, subject.step)
  const seats = (open?.seats ?? []).filter(({ officer }) => !votes.has(officer))
  return seats[Math.floor(choice * seats.length)]
}

/** A change of appointments moves open tasks: they are those of today. */
function moveTasks(playing: Playing): void {
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

function closeTasks(playing: Playing, whose: string | null, at: Instant): void {
  for (const task of playing.tasks) {
    if (task.closedAt === null && (whose === '*' || task.officer === whose)) task.closedAt = at
  }
}
