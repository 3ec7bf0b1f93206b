import { dayOf, type Instant } from '#core/calendar/day.ts'
import { writeDay } from '#core/calendar/writeDay.ts'
import type { Decision } from '#core/workflow/decision.ts'
import type { LoggedAction } from '#core/workflow/states.ts'
import type { Seat } from '#core/workflow/subject.ts'
import { digestOf } from '#server/approval/digest.ts'
import type { Case } from '#server/approval/loadCases.ts'
import type { LogRow } from '#server/approval/logRowOf.ts'
import { moveOf } from '#server/approval/moveOf.ts'
import type { DemoOfficer } from '../people/makeOfficer.ts'
import type { Random } from '../random.ts'
import { dissents } from '../words/reviews.ts'
import type { World } from '../world.ts'
import { type Flow, lastOf, newCase, type Paper } from './playing.ts'
import type { DemoSession, Entry } from './session.ts'
import { later } from './times.ts'

type Making = { world: World; random: Random; flow: Flow }

/** What a session concluded about one officer. */
export type QuarterlyReview = {
  paper: Paper
  session: DemoSession
  /** As in the session, with what was found done later. */
  entry: Entry
  record: Case
  log: LogRow[]
  updatedAt: Instant
  answer: { agrees: boolean; response: string | null; at: Instant } | null
}

/** Closing makes one concluded review of every entry (`concludeReviews`); most officers answer within their days. */
export function reviewsOf(making: Making, session: DemoSession): QuarterlyReview[] {
  const closedAt = session.closedAt ?? session.createdAt
  return session.entries.map((given) => {
    const entry = { ...given, remedies: given.remedies.map((one) => ({ ...one, id: making.random.rowId() })) }
    const paper = paperOf(making, { session, entry, at: closedAt })
    const review: QuarterlyReview = {
      ...{ paper, session, entry, record: newCase(paper), log: [], updatedAt: closedAt, answer: null },
    }
    const { present, seated, heldOn } = session
    const comment = `Tập thể kết luận tại phiên ngày ${writeDay(heldOn)}, có mặt ${present.length}/${seated.length} cán bộ đang giữ chức vụ.`
    const seat = seatOf(making.world, session.chair, { session, at: closedAt })
    write(review, conclusionBy(seat), { at: closedAt, comment })
    answer(making, review, closedAt)
    return review
  })
}

/** What a session finds done is done where it was first asked for, too (`settleRemedies`). */
export function settleRemedies(making: Making, session: DemoSession, reviews: QuarterlyReview[]): void {
  const at = session.closedAt ?? session.createdAt
  for (const entry of session.entries) {
    const done = entry.remedies.filter((one) => one.done).map(({ remedy }) => remedy)
    for (const review of reviews.filter((one) => one.entry.officer === entry.officer)) {
      const settled = review.entry.remedies.filter((one) => !one.done && done.includes(one.remedy))
      if (settled.length === 0) continue
      for (const one of settled) Object.assign(one, { done: true, doneOn: session.heldOn })
      note(review, 'remedy', { seat: seatOf(making.world, session.chair, { session, at }), at })
    }
  }
}

/** R18: he agrees, or has his dissent noted. */
function answer({ world, random }: Making, review: QuarterlyReview, closedAt: Instant): void {
  const { officer } = review.entry
  const at = later(random, closedAt, { from: 2, to: 70 })
  if (!random.chance(0.7) || at >= world.horizon.until || world.isIdle(officer, dayOf(at))) return
  const agrees = random.chance(0.95)
  review.answer = { agrees, response: agrees ? null : random.pick(dissents), at }
  note(review, 'respond', { seat: seatOf(world, officer, { session: review.session, at }), at })
}

function paperOf(
  { random, flow }: Making,
  { session, entry, at }: { session: DemoSession; entry: Entry; at: Instant },
): Paper {
  return {
    ...{ collection: 'reviews', id: random.id(), officer: entry.officer, unit: session.unit, host: null },
    ...{ fromRoster: false, contributors: [], content: {}, createdAt: at, flow },
  }
}

/** The review's fields as they stand now. */
function contentOf({ session, entry, answer }: QuarterlyReview): Record<string, unknown> {
  const { key } = session.quarter
  return {
    ...{ officer: entry.officer.id, kind: 'quarterly', period: key, year: Number(key.slice(0, 4)) },
    session: session.id,
    self: entry.selfCriticism,
    remedies: entry.remedies,
    collective: { comment: entry.comments, merits: entry.merits },
    conclusion: entry.conclusion,
    ...(answer && { agrees: answer.agrees, response: answer.response }),
  }
}

type Taken = Extract<Decision, { ok: true }>

function conclusionBy(seat: Seat): Taken {
  return {
    ...{ ok: true, state: 'approved', step: null },
    effects: [
      { kind: 'stamp', field: 'submittedAt' },
      { kind: 'log', action: 'submit', step: null, seat, stateAfter: 'approved' },
      { kind: 'stamp', field: 'decidedAt' },
    ],
  }
}

/** Something done with a concluded review afterwards (`logOnReviews`). */
function note(
  review: QuarterlyReview,
  action: LoggedAction,
  { seat, at }: { seat: Seat; at: Instant },
): void {
  const { decidedAt, state } = review.record
  const effects = [{ kind: 'log', action, step: null, seat, stateAfter: state } as const]
  write(review, { ok: true, state, step: null, effects }, { at, comment: null })
  review.record = { ...review.record, decidedAt }
}

function write(
  review: QuarterlyReview,
  decision: Taken,
  { at, comment }: { at: Instant; comment: string | null },
): void {
  const content = contentOf(review)
  const move = moveOf(decision, {
    ...{ collection: 'reviews', record: { ...review.record, recordedAt: at }, flow: review.paper.flow.id },
    ...{ at, address: null, comment, remarks: null, snapshot: null, last: lastOf(review.log) },
    ...{ content, digest: digestOf(content) },
  })
  review.record = move.record
  review.log.push(...move.log)
  review.updatedAt = at
}

function seatOf(
  world: World,
  officer: DemoOfficer,
  { session, at }: { session: DemoSession; at: Instant },
): Seat {
  const { unit } = session
  const on = dayOf(at)
  const posts = world
    .postsOf(world.appointmentsOf(officer))
    .filter((one) => one.from <= on && (one.to === null || one.to >= on))
  const post =
    posts.find((one) => one.unit === unit.id && /ecretary$/.test(one.office)) ??
    posts.find((one) => one.unit === unit.id) ??
    posts[0]
  const where = world.unitOf.get(post?.unit ?? unit.id) ?? unit
  return {
    ...{ officer: officer.id, name: officer.fullName, unit: where.id, unitName: where.name },
    ...{ office: post?.office ?? '', officeName: '', since: post?.from ?? on, onBehalfOf: null },
  }
}
