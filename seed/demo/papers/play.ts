import { dayOf, type Instant } from '#core/calendar/day.ts'
import { contentOf } from '#core/workflow/canonical.ts'
import { decide } from '#core/workflow/decide.ts'
import type { Decision } from '#core/workflow/decision.ts'
import { withFields } from '#core/workflow/lackOf.ts'
import { resolveOpenStep } from '#core/workflow/resolveOpenStep.ts'
import { chairOf, type Seat } from '#core/workflow/subject.ts'
import { votesOf } from '#core/workflow/tally.ts'
import { moveOf, tasksOf } from '#server/approval/moveOf.ts'
import { pastOf } from '#server/approval/subjectOf.ts'
import type { World } from '../world.ts'
import {
  type Act,
  type Brought,
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
  const { record, log, tasks, updatedAt, content } = playing
  return { record, log, tasks, updatedAt, content }
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

function perhaps(playing: Playing, act: Act, actor: Actor): boolean {
  const { record } = playing
  // What is submitted again without more ado is what the paper is in the end.
  const content = act.content ?? (act.action === 'submit' ? playing.paper.content : playing.content)
  const edited = act.action === 'submit' && record.state === 'returned'
  // An author who changes a returned record saves it before he submits it again.
  if (edited) playing.record = { ...record, rev: record.rev + 1 }
  const brought = act.action === 'approve' ? act.brings?.(record.step ?? '') : undefined
  const { action, at, remarks = null } = act
  const asked = { action, at, remarks, ...brought, comment: brought?.comment ?? act.comment ?? null }
  const decision = decideOn(playing, asked, { actor, content })
  if (!decision.ok) return false
  const fill = decision.effects.find((effect) => effect.kind === 'fill')
  playing.content = fill ? withFields(content, fill.fields) : content
  carryOut(playing, decision, { ...asked, content: playing.content })
  return true
}

type Actor = { officer: string; name: string }
type Asked = Pick<Act, 'action' | 'at'> &
  Omit<Brought, 'comment'> & { comment: string | null; remarks: { path: string; text: string }[] | null }

function decideOn(
  playing: Playing,
  { action, at, comment, fields, checklist }: Asked,
  { actor, content }: { actor: Actor; content: Record<string, unknown> },
): Decision {
  const on = dayOf(at)
  return decide(playing.paper.flow.definition, subjectNow(playing, on), {
    ...{ actor, action, on, comment, digest: digestIn(playing, content), places: placesOn(playing, on) },
    calendar: playing.world.calendarNear(on),
    ...(fields && { fields }),
    ...(checklist && { checklist }),
  })
}

/** Writes down what was decided, as `transition` does. */
function carryOut(
  playing: Playing,
  decision: Extract<Decision, { ok: true }>,
  { action, at, comment, remarks, content }: Asked & { content: Record<string, unknown> },
): void {
  const { paper } = playing
  const move = moveOf(decision, {
    collection: paper.collection,
    record: { ...playing.record, recordedAt: at },
    flow: paper.flow.id,
    at,
    address: null,
    comment,
    remarks,
    content,
    digest: digestIn(playing, content),
    snapshot: action === 'submit' && playing.sent ? contentOf(playing.sent) : null,
    last: lastOf(playing.log),
  })
  closeTasks(playing, move.close, at)
  for (const task of move.open) playing.tasks.push({ ...task, openedAt: at, closedAt: null })
  playing.record = move.record
  playing.log.push(...move.log)
  playing.updatedAt = at
  if (action === 'submit') playing.sent = content
}

/** Of those who may decide and have not voted yet, by chance. */
function nextSeat(playing: Playing, at: Instant, choice: number): Seat | undefined {
  const on = dayOf(at)
  const subject = subjectNow(playing, on)
  const open = resolveOpenStep(playing.paper.flow.definition, subject, { on, places: placesOn(playing, on) })
  const votes = votesOf(subject.history, subject.step)
  const seats = (open?.seats ?? []).filter((seat) => !votes.has(chairOf(seat)))
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
  const votes = votesOf(playing.log.map(pastOf), record.step)
  const waiting = { ...resolution, seats: resolution.seats.filter((seat) => !votes.has(chairOf(seat))) }
  const now = tasksOf({ kind: 'open', step: record.step, resolution: waiting, dueOn: null }, record.id)
  const closed = playing.tasks.filter(({ closedAt }) => closedAt !== null)
  playing.tasks = [...closed, ...now.map((task) => ({ ...task, dueAt, openedAt, closedAt: null }))]
  playing.record = { ...record, stepUnit: resolution.unit }
}

function closeTasks(playing: Playing, whose: string | null, at: Instant): void {
  for (const task of playing.tasks) {
    if (task.closedAt === null && (whose === '*' || task.officer === whose)) task.closedAt = at
  }
}
