import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { isSubordinate } from '#core/workflow/bar.ts'
import type { Definition, Mode } from '#core/workflow/definition.ts'
import { externalVote } from '#core/workflow/externalVote.ts'
import { ACTIONS, type Action } from '#core/workflow/states.ts'
import type { Places, Subject } from '#core/workflow/subject.ts'
import { tally, type Vote } from '#core/workflow/tally.ts'
import { act, afterDecision, ask, definitionOf, ON, places, posts, subject, units } from './world.ts'

const PEOPLE = [...new Set(posts.map((one) => one.officer))]
const judgement = definitionOf('pledge')
const withMode = (mode: Mode, where: 'own' | 'parent' | 'root'): Definition => ({
  ...judgement,
  steps: judgement.steps.map((step, index) => ({
    ...step,
    mode,
    mayReject: true,
    approver:
      index === 0
        ? { offices: ['secretary', 'deputySecretary', 'executiveMember', 'standingMember'], where }
        : step.approver,
  })),
})

/** A first step decided by somebody without an account. */
const withLink: Definition = {
  ...judgement,
  steps: judgement.steps.map((step, index) =>
    index === 0 ? { ...step, approver: { offices: ['secretary'], where: 'external' } } : step,
  ),
}

/**
 * Which of the moves then allowed is made, what the author has written by then, and who left or took up his offices
 * again just before.
 */
const move = fc.record({
  pick: fc.nat(999),
  digest: fc.constantFrom('A', 'B'),
  moves: fc.option(fc.constantFrom(...PEOPLE), { freq: 3 }),
})
const world = fc.record({
  definition: fc.oneof(
    fc.constantFrom(judgement, withLink, definitionOf('activity')),
    fc
      .tuple(fc.constantFrom<Mode>('any', 'all', 'majority'), fc.constantFrom('own', 'parent', 'root'))
      .map(([mode, where]) => withMode(mode, where as 'own')),
  ),
  owner: fc.constantFrom(...posts),
  gone: fc.uniqueArray(fc.constantFrom(...PEOPLE), { maxLength: 12 }),
  contributors: fc.uniqueArray(fc.constantFrom(...PEOPLE), { maxLength: 3 }),
  delegated: fc.array(fc.tuple(fc.constantFrom(...PEOPLE), fc.constantFrom(...PEOPLE)), { maxLength: 6 }),
  moves: fc.array(move, { minLength: 2, maxLength: 10 }),
})

type World = typeof world extends fc.Arbitrary<infer T> ? T : never

/** Plays random moves of those allowed; tells of each. */
function play(
  { definition, owner, gone, contributors, delegated, moves }: World,
  seen: (step: { who: string; action: Action; before: Subject; after: Subject; places: Places }) => void,
): void {
  const out = new Set(gone)
  const placesNow = (): Places => ({
    units,
    posts: posts.filter((one) => !out.has(one.officer) || one === owner),
    delegations: delegated.map(([from, to]) => ({
      ...{ from, to, toName: to, unit: null, start: ON, end: ON, workflows: null },
    })),
  })
  let record = subject(owner.officer, owner.unit, { host: owner.unit, contributors })
  for (const { pick, digest, moves: person } of moves) {
    if (person !== null && !out.delete(person)) out.add(person)
    const left = placesNow()
    // Content changes only while the author has it.
    const content = record.state === 'pending' ? (record.history.at(-1)?.digest ?? 'A') : digest
    const around = { places: left, digest: content }
    const byLink = answerByLink(definition, record, {
      places: left,
      digest: content,
      decline: pick % 3 === 0,
    })
    if (byLink && pick % 2 === 0) {
      seen({ who: OUTSIDE, action: 'approve', before: record, after: byLink, places: left })
      record = byLink
      continue
    }
    const allowed = everyMove.filter(
      ({ who, action, ...more }) => ask(definition, record, who, action, { ...around, ...more }).ok,
    )
    const chosen = allowed[pick % Math.max(1, allowed.length)]
    if (!chosen) return
    const { who, action, ...more } = chosen
    const after = act(definition, record, who, action, { ...around, ...more })
    seen({ ...chosen, before: record, after, places: left })
    record = after
  }
}

const OUTSIDE = 'somebody without an account'

/** The record after the answer of somebody without an account; null where none is asked. */
function answerByLink(
  definition: Definition,
  record: Subject,
  around: { places: Places; digest: string; decline: boolean },
): Subject | null {
  const { decline, ...rest } = around
  const decision = externalVote(definition, record, {
    ...{ ...rest, on: ON, comment: decline ? 'vì lý do' : null, rev: record.rev },
    answer: decline ? 'decline' : 'recognise',
    external: { name: OUTSIDE, office: '', organisation: '', link: 'l', issuedBy: 'i' },
  })
  return decision.ok ? afterDecision(record, decision, rest.digest) : null
}

type Move = { who: string; action: Action; to?: string; assign?: string; configures?: boolean }
const everyMove: Move[] = PEOPLE.flatMap((who) => [
  ...ACTIONS.map((action) => ({ who, action })),
  { who, action: 'return' as const, to: 'ownUnit' },
  { who, action: 'reassign' as const, assign: 'quan.deputy', configures: who === 'admin' },
])

describe('whatever anybody does in whatever order', () => {
  it('nobody decides his own record; nobody judges what he wrote, or his superior outside the committee', () => {
    fc.assert(
      fc.property(world, (given) => {
        play(given, ({ who, action, places: left, after }) => {
          if (action === 'submit' || action === 'withdraw' || who === OUTSIDE) return
          expect(who).not.toBe(given.owner.officer)
          expect(after.history.at(-1)?.onBehalfOf ?? null).not.toBe(given.owner.officer)
          if (action === 'reassign') return
          if (given.definition.kind !== 'judgement') return
          expect(given.contributors).not.toContain(who)
          const atRoot = after.history.at(-1)?.unit === 'city'
          const under = isSubordinate(who, given.owner.officer, { places: left, on: ON })
          expect(under && !atRoot).toBe(false)
        })
      }),
      { numRuns: 250 },
    )
  })
  it('every move is one of the table, raises rev by one and leaves a log that tells the state', () => {
    fc.assert(
      fc.property(world, (given) => {
        play(given, ({ before, after }) => {
          expect(after.rev).toBe(before.rev + 1)
          expect(after.history.at(-1)?.stateAfter).toBe(after.state)
          expect(after.step === null).toBe(after.state !== 'pending')
          expect(before.state).not.toBe('rejected')
        })
      }),
      { numRuns: 250 },
    )
  })
  it('a decision on an old screen never wins', () => {
    fc.assert(
      fc.property(world, fc.constantFrom(...PEOPLE), fc.constantFrom(...ACTIONS), (given, who, action) => {
        play(given, ({ before, after }) => {
          const late = ask(given.definition, after, who, action, { rev: before.rev })
          expect(late).toMatchObject({ refusal: { code: 'stale-revision' } })
        })
      }),
      { numRuns: 40 },
    )
  })
  it('nothing is approved without an approver’s row for the content it then has', () => {
    fc.assert(
      fc.property(world, (given) => {
        play(given, ({ after }) => {
          if (after.state !== 'approved') return
          const rows = after.history
          const submitted = rows.findLast((row) => row.action === 'submit')
          const approved = rows.filter((row) => row.action === 'approve').at(-1)
          expect(approved?.digest).toBe(submitted?.digest)
        })
      }),
      { numRuns: 250 },
    )
  })
})

it('the random histories get everywhere', () => {
  const reached = new Set<string>()
  for (const given of fc.sample(world, { numRuns: 200, seed: 7 }))
    play(given, ({ after }) => reached.add(after.state))
  expect([...reached].sort()).toEqual(['approved', 'pending', 'rejected', 'returned', 'withdrawn'])
})

describe('votes', () => {
  const seats = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      officer: `o${index}`,
      name: '',
      unit: 'u',
      unitName: '',
      office: '',
      officeName: '',
      since: ON,
      onBehalfOf: null,
    }))
  const ballot = fc.array(fc.constantFrom<Vote | null>('approve', 'return', 'reject', null), {
    minLength: 1,
    maxLength: 9,
  })
  it('a majority approves only with more than half, and is always settled once everybody has voted', () => {
    fc.assert(
      fc.property(ballot, (cast) => {
        const votes = new Map(cast.flatMap((vote, index) => (vote ? [[`o${index}`, vote] as const] : [])))
        const outcome = tally('majority', seats(cast.length), votes)
        const count = (vote: Vote) => cast.filter((one) => one === vote).length
        expect(outcome === 'approve').toBe(count('approve') * 2 > cast.length)
        if (!cast.includes(null)) expect(outcome).not.toBe('open')
      }),
    )
  })
  it('all approves only unanimously; one vote against decides', () => {
    fc.assert(
      fc.property(ballot, (cast) => {
        const votes = new Map(cast.flatMap((vote, index) => (vote ? [[`o${index}`, vote] as const] : [])))
        const outcome = tally('all', seats(cast.length), votes)
        expect(outcome === 'approve').toBe(cast.every((vote) => vote === 'approve'))
        expect(outcome === 'return' || outcome === 'reject').toBe(
          cast.some((vote) => vote === 'return' || vote === 'reject'),
        )
      }),
    )
  })
  it('counts only those who still hold a seat', () => {
    expect(tally('majority', seats(1), new Map([['gone', 'approve']]))).toBe('open')
  })
  it('a vote that sends the record back does not stand when it resumes', () => {
    const definition = withMode('majority', 'root')
    const draft = subject('coso.deputy', 'coso')
    let record = act(definition, draft, 'coso.deputy', 'submit')
    const voters = ask(definition, draft, 'coso.deputy', 'submit')
    const officers = voters.ok
      ? voters.effects.flatMap((one) =>
          one.kind === 'open' ? one.resolution.seats.map((seat) => seat.officer) : [],
        )
      : []
    record = act(definition, record, officers[0] ?? '', 'approve')
    for (const who of officers.slice(1))
      if (record.state === 'pending') record = act(definition, record, who, 'return')
    expect(record.state).toBe('returned')
    const again = act(definition, record, 'coso.deputy', 'submit', { places })
    expect(again).toMatchObject({ state: 'pending', step: 'ownUnit' })
  })
})
