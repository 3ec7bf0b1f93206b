import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { addDays, type Day } from '#core/calendar/day.ts'
import { isSubordinate } from '#core/workflow/bar.ts'
import type { Definition, Mode } from '#core/workflow/definition.ts'
import { matchCondition } from '#core/workflow/matchCondition.ts'
import { resolveOpenStep } from '#core/workflow/resolveOpenStep.ts'
import { settleVotes } from '#core/workflow/settleVotes.ts'
import type { Action } from '#core/workflow/states.ts'
import {
  chairOf,
  type Delegation,
  inForce,
  isOwn,
  type Past,
  type Places,
  type Post,
  type Subject,
} from '#core/workflow/subject.ts'
import { afterDecision, ask, definitionOf, ON, post, subject, units } from './world.ts'

// A small city in which everything moves: people take up and leave several offices, delegate, go on, write and decide in
// any order, day after day. What must never be is asked after every move, of the log and the record alone.

const PEOPLE = ['anh', 'binh', 'chi', 'dung', 'em', 'giang', 'ha']
const OFFICES = ['secretary', 'deputySecretary', 'standingMember', 'executiveMember']
const UNITS = ['city', 'quan', 'coso']
const person = fc.constantFrom(...PEOPLE)
const unit = fc.constantFrom(...UNITS)
const held = fc.record({ who: person, unit, office: fc.constantFrom(...OFFICES) })

const flow = (mode: Mode, where: 'own' | 'parent' | 'external'): Definition => ({
  ...definitionOf('pledge'),
  steps: definitionOf('pledge').steps.map((step, index) => ({
    ...step,
    mayReject: true,
    onOverdue: 'addSuperior',
    dueDays: 1,
    ...(index === 0 && {
      mode,
      approver: { offices: OFFICES, where },
      editableFields: ['note'],
      checklist: [{ key: 'read', label: { vi: 'x', en: 'x' } }],
    }),
  })),
})

type Happening =
  | { kind: 'act'; pick: number }
  | { kind: 'write'; text: string }
  | { kind: 'appoint'; post: { who: string; unit: string; office: string }; after: number }
  | { kind: 'relieve'; pick: number }
  | { kind: 'delegate'; from: string; to: string; unit: string | null; days: number }
  | { kind: 'sleep'; days: number }
const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 9, arbitrary: fc.record({ kind: fc.constant('act' as const), pick: fc.nat(9999) }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('write' as const), text: fc.constantFrom('A', 'B') }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('appoint' as const), post: held, after: fc.nat(2) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('relieve' as const), pick: fc.nat(99) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('delegate' as const),
      from: person,
      to: person,
      unit: fc.option(unit),
      days: fc.nat(4),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('sleep' as const), days: fc.integer({ min: 1, max: 4 }) }),
  },
)
const city = fc.record({
  definition: fc.oneof(
    fc
      .tuple(fc.constantFrom<Mode>('any', 'all', 'majority'), fc.constantFrom('own', 'parent', 'external'))
      .map(([mode, where]) => flow(mode, where as 'own')),
    fc.constant(definitionOf('activity')),
  ),
  posts: fc.array(held, { minLength: 5, maxLength: 14 }),
  owner: person,
  home: unit,
  coauthor: fc.option(person),
  contributors: fc.uniqueArray(person, { maxLength: 2 }),
  happenings: fc.array(happening, { minLength: 6, maxLength: 22 }),
})
type City = typeof city extends fc.Arbitrary<infer T> ? T : never

type Text = { text: string; note?: string }
const digestOf = ({ values }: Subject) => JSON.stringify({ text: values.text, note: values.note })
const textOf = (row: Past) => JSON.parse(row.digest) as Text

type Move = { who: string; action: Action; to?: string; assign?: string; fields?: Record<string, unknown> }
const MOVES: Move[] = PEOPLE.flatMap((who): Move[] => [
  ...(['submit', 'approve', 'return', 'reject', 'withdraw', 'reopen'] as const).map((action) => ({
    who,
    action,
  })),
  { who, action: 'approve', fields: { note: 'one' } },
  { who, action: 'approve', fields: { note: 'two' } },
  { who, action: 'return', to: 'ownUnit' },
  ...PEOPLE.map((assign) => ({ who, action: 'reassign' as const, assign })),
])

type Seen = {
  move: Move | null
  before: Subject
  after: Subject
  places: Places
  on: Day
  definition: Definition
}

/** Lives through what happens; tells of every move made, also of those that votes settle by themselves. */
function live(given: City, seen: (one: Seen) => void): void {
  const { definition, owner, home, coauthor, contributors, happenings } = given
  let posts: Post[] = given.posts.map((one) => post(one.who, one.unit, one.office))
  const delegations: Delegation[] = []
  let on = ON
  let record = subject(owner, home, {
    host: home,
    contributors: contributors.filter((one) => one !== owner),
    authors: coauthor === null ? [] : [owner, coauthor],
    values: {
      text: 'A',
      officer: { id: owner, office: OFFICES.slice(0, 1) },
      unit: { id: home, root: home === 'city' },
    },
  })
  const placesNow = (): Places => ({ units, posts, delegations })
  /** Half of the time one of those who decide just now. */
  const leaving = (pick: number) => {
    const open = resolveOpenStep(definition, record, { places: placesNow(), on })
    const voters = posts.filter((held) => open?.seats.some((seat) => seat.officer === held.officer))
    const from = pick % 2 === 0 && voters.length > 0 ? voters : posts
    return from[Math.floor(pick / 2) % from.length]
  }
  const made = (move: Move | null, after: Subject) => {
    seen({ move, before: record, after, places: placesNow(), on, definition })
    record = after
  }
  const settle = () => {
    const decision = settleVotes(definition, record, { on, places: placesNow(), digest: digestOf(record) })
    if (decision?.ok) made(null, withDue(record, decision, digestOf(record)))
  }
  for (const one of happenings) {
    if (one.kind === 'act') {
      const any = allowed(definition, record, { places: placesNow(), on })
      const yes = any.filter((move) => move.action === 'approve')
      // Half of the time somebody agrees where he can, so that papers come far.
      const next = one.pick % 2 === 0 && yes.length > 0 ? yes : any
      const move = next[Math.floor(one.pick / 2) % Math.max(1, next.length)]
      if (move) made(move, doneBy(definition, record, move, { places: placesNow(), on }) as Subject)
      continue
    }
    if (one.kind === 'write' && ['draft', 'returned', 'withdrawn'].includes(record.state))
      record = { ...record, values: { ...record.values, text: one.text } }
    if (one.kind === 'appoint')
      posts = [...posts, post(one.post.who, one.post.unit, one.post.office, { from: addDays(on, one.after) })]
    if (one.kind === 'relieve') {
      const gone = leaving(one.pick)
      posts = posts.map((held) => (held === gone ? { ...held, to: addDays(on, -1) } : held))
    }
    if (one.kind === 'delegate')
      delegations.push({ ...one, toName: one.to, start: on, end: addDays(on, one.days), workflows: null })
    if (one.kind === 'sleep') on = addDays(on, one.days)
    settle()
  }
}

const around = (record: Subject, { places, on }: Pick<Seen, 'places' | 'on'>) => ({
  ...{ places, on, digest: digestOf(record), checklist: { read: true } },
})

/** The record after a move; the refusal's code where it is refused. */
function doneBy(
  definition: Definition,
  record: Subject,
  { who, action, ...more }: Move,
  here: Pick<Seen, 'places' | 'on'> & { rev?: number },
): Subject | string {
  const first = record.step === 'ownUnit' && action === 'approve'
  const { checklist, ...rest } = around(record, here)
  const decision = ask(definition, record, who, action, {
    ...{ ...rest, ...more, rev: here.rev ?? record.rev },
    ...(first && definition.kind === 'judgement' && { checklist }),
  })
  if (!decision.ok) return decision.refusal.code
  const fill = decision.effects.find((effect) => effect.kind === 'fill')
  const filled = { ...record, values: { ...record.values, ...fill?.fields } }
  return withDue(record, decision, digestOf(filled))
}

function withDue(record: Subject, decision: Parameters<typeof afterDecision>[1], digest: string): Subject {
  const open = decision.effects.find((effect) => effect.kind === 'open')
  const after = afterDecision(record, decision, digest)
  return { ...after, dueOn: open ? open.dueOn : after.state === 'pending' ? record.dueOn : null }
}

const allowed = (definition: Definition, record: Subject, here: Pick<Seen, 'places' | 'on'>): Move[] =>
  MOVES.filter((move) => typeof doneBy(definition, record, move, here) !== 'string')

const RUNS = { numRuns: 120 }
const always = (ask: (one: Seen) => void) =>
  fc.assert(
    fc.property(city, (given) => live(given, ask)),
    RUNS,
  )
const JUDGED = ['approve', 'return', 'reject', 'reopen']

describe('whatever people do, in whatever order, while offices and delegations move', () => {
  it('nobody judges himself, what he wrote, or his superior; neither does whom he acts for', () => {
    always(({ move, before, after, places, on, definition }) => {
      const row = after.history[before.history.length]
      if (!move || !row || !JUDGED.includes(move.action)) return
      for (const one of [row.by, row.onBehalfOf ?? null].filter((who) => who !== null)) {
        expect(isOwn(before, one)).toBe(false)
        if (definition.kind !== 'judgement') continue
        expect(before.contributors).not.toContain(one)
        const owners = [before.officer, ...before.authors]
        const under = owners.some((owner) => isSubordinate(one, owner, { places, on }))
        expect(under && row.unit !== 'city').toBe(false)
      }
    })
  })

  it('who decides sits that day in a chair of the unit he decides for, or was lent one by who does', () => {
    always(({ move, before, after, places, on }) => {
      const row = after.history[before.history.length]
      if (!move || !row || !['approve', 'return', 'reject'].includes(move.action)) return
      const chair = row.onBehalfOf ?? row.by
      const sits = inForce(places.posts, on).some((one) => one.officer === chair && one.unit === row.unit)
      expect(sits).toBe(true)
      if (row.onBehalfOf == null) return
      const lent = (places.delegations ?? []).some(
        (one) =>
          one.from === chair &&
          one.to === row.by &&
          one.start <= on &&
          on <= one.end &&
          (one.unit === null || one.unit === row.unit),
      )
      expect(lent).toBe(true)
    })
  })

  it('nobody decides two steps of one paper, for himself or for others', () => {
    always(({ after, definition }) => {
      if (definition.kind !== 'judgement') return
      const begun = after.history.findLastIndex(
        (row) => row.action === 'submit' || row.details?.to !== undefined,
      )
      const round = after.history.slice(begun + 1)
      // Who voted before a text was filled in voted on another: he is asked again, or no more.
      const filled = (row: Past) => round.findLastIndex((one) => one.step === row.step && one.details?.fields)
      const votes = round.filter((row, index) => row.action === 'approve' && index >= filled(row))
      for (const vote of votes)
        for (const other of votes.filter((one) => one.step !== vote.step))
          expect([other.by, other.onBehalfOf]).not.toContain(vote.by)
    })
  })

  it('what is approved is what each step approved, word for word, by as many as the step asks', () => {
    always(({ move, before, after, places, on, definition }) => {
      const rows = after.history
      if (move?.action === 'approve' || move === null)
        expectCarried({ move, before, after, places, on, definition })
      if (after.state !== 'approved') return
      const { text, note } = after.values as Text
      expect(rows.at(-1)?.digest).toBe(digestOf(after))
      expect(textOf(rows.findLast((row) => row.action === 'submit') as Past).text).toBe(text)
      for (const step of definition.steps.filter((one) => matchCondition(one.condition, after.values))) {
        const said = rows.filter(
          (row) => row.step === step.key && ['approve', 'pass', 'settle'].includes(row.action),
        )
        expect(said.some((row) => textOf(row).text === text && textOf(row).note === note)).toBe(true)
      }
    })
  })

  it('of the moves that were possible one is made; all others come too late, and none is lost', () => {
    always(({ move, before, after, places, on, definition }) => {
      expect(after.history.slice(0, before.history.length)).toEqual(before.history)
      expect(after.history.length).toBeGreaterThan(before.history.length)
      expect(after.rev).toBe(before.rev + 1)
      expect(before.state).not.toBe('rejected')
      if (move === null) return
      for (const other of [move, ...allowed(definition, before, { places, on }).slice(0, 6)])
        expect(doneBy(definition, after, other, { places, on, rev: before.rev })).toBe('stale-revision')
    })
  })

  it('an author takes back only what nobody has decided on', () => {
    always(({ move, before }) => {
      if (move?.action !== 'withdraw') return
      const sent = before.history.findLastIndex((row) => row.action === 'submit')
      expect(
        before.history
          .slice(sent + 1)
          .map((row) => row.action)
          .filter((one) => JUDGED.includes(one)),
      ).toEqual([])
    })
  })
})

/** Where a vote, or its settling, carried a step: those who still sit there and voted for this very text are enough. */
function expectCarried({ before, after, places, on, definition }: Seen): void {
  const step = definition.steps.find((one) => one.key === before.step)
  const open = resolveOpenStep(definition, before, { places, on })
  const row = after.history[before.history.length]
  if (!step || !open || !row || after.step === before.step || ['returned', 'rejected'].includes(after.state))
    return
  const chairs = [...new Set(open.seats.map(chairOf))]
  const since = after.history.findLastIndex(
    (one, index) => index < before.history.length && (one.step !== step.key || one.stateAfter !== 'pending'),
  )
  const votes = after.history
    .slice(since + 1, before.history.length + 1)
    .filter((one) => one.action === 'approve' && one.step === step.key && one.digest === row.digest)
  const voted = new Set(votes.map((one) => one.onBehalfOf ?? one.by))
  const count = chairs.filter((chair) => voted.has(chair)).length
  const needed = { any: 1, majority: Math.floor(chairs.length / 2) + 1, all: chairs.length }[open.mode]
  expect(count).toBeGreaterThanOrEqual(needed)
}

it('the random lives get everywhere, also by settled votes, lent chairs and reassigned cases', () => {
  const reached = new Set<string>()
  for (const given of fc.sample(city, { numRuns: 500, seed: 11 }))
    live(given, ({ move, before, after }) => {
      const row = after.history[before.history.length]
      reached.add(after.state)
      if (move === null) reached.add('settled')
      if (row?.onBehalfOf) reached.add('lent')
      if (move?.action === 'reassign') reached.add('reassigned')
      if (row?.details?.fields) reached.add('filled')
    })
  for (const one of [
    'approved',
    'rejected',
    'returned',
    'withdrawn',
    'settled',
    'lent',
    'reassigned',
    'filled',
  ])
    expect(reached).toContain(one)
})
