import { describe, expect, it } from '@jest/globals'
import type { Definition, Step } from '#core/workflow/definition.ts'
import type { Effect } from '#core/workflow/effect.ts'
import { externalVote } from '#core/workflow/externalVote.ts'
import { mayOf } from '#core/workflow/mayOf.ts'
import { tryOut } from '#core/workflow/tryOut.ts'
import { validateDefinition } from '#core/workflow/validateDefinition.ts'
import { act, ask, definitionOf, ON, openedFor, places, subject } from './world.ts'

const step = { label: { vi: 'Bước', en: 'Step' }, mode: 'any', mayReturn: true, mayReject: false } as const
const outside: Step = {
  ...step,
  key: 'outside',
  approver: { offices: ['secretary'], where: 'external' },
}
const own: Step = { ...step, key: 'own', approver: { offices: ['secretary'], where: 'own' } }
const flow = (...steps: Definition['steps']): Definition => ({ kind: 'judgement', labels: {}, steps })
const waiting = (definition: Definition) => act(definition, subject('uvbch', 'coso'), 'uvbch', 'submit')
const external = {
  ...{ name: 'Trần Thị Nhân', office: 'Phó Chủ tịch', organisation: 'Ủy ban nhân dân' },
  ...{ link: 'l1', issuedBy: 'bt.coso' },
}
const vote = (
  definition: Definition,
  record: ReturnType<typeof waiting>,
  more: Partial<Parameters<typeof externalVote>[2]> = {},
) =>
  externalVote(definition, record, {
    ...{ answer: 'recognise' as const, comment: null, digest: 'A', on: ON, places, external },
    rev: record.rev,
    ...more,
  })
const logOf = (effects: Effect[]) => effects.filter((effect) => effect.kind === 'log')

describe('a step decided by somebody outside', () => {
  it('waits for those who look after the link, the leaders where none is named; nobody of them decides', () => {
    for (const offices of [['secretary'], []]) {
      const definition = flow({ ...outside, approver: { offices, where: 'external' } })
      expect(validateDefinition(definition)).toEqual([])
      const opened = openedFor(ask(definition, subject('uvbch', 'coso'), 'uvbch', 'submit'))
      expect(opened.length).toBe(offices.length === 1 ? 1 : 2)
      const record = waiting(definition)
      for (const officer of opened) {
        expect(ask(definition, record, officer, 'approve')).toMatchObject({
          refusal: { code: 'decided-outside' },
        })
        expect(ask(definition, record, officer, 'reject')).toMatchObject({
          refusal: { code: 'decided-outside' },
        })
        const may = mayOf(definition, record, {
          ...{ actor: { officer, name: '' }, on: ON, places, digest: 'A' },
        })
        expect([may.approve, may.reject, may.return]).toEqual([false, false, true])
      }
    }
  })

  it('is recognised in his name, and goes on to the next step, that of the same office too', () => {
    const definition = flow(outside, own)
    const record = waiting(definition)
    const decision = vote(definition, record)
    if (!decision.ok) throw new Error(decision.refusal.code)
    expect([decision.state, decision.step]).toEqual(['pending', 'own'])
    expect(logOf(decision.effects)).toEqual([
      {
        ...{ kind: 'log', action: 'approve', step: 'outside', seat: null, stateAfter: 'pending' },
        details: { external, unit: 'coso' },
      },
    ])
    expect(vote(flow(outside), waiting(flow(outside)))).toMatchObject({
      ok: true,
      state: 'approved',
      step: null,
    })
  })

  it('asks him also where the same unit has decided before', () => {
    const definition = flow(own, outside)
    const first = ask(definition, subject('uvbch', 'coso'), 'uvbch', 'submit')
    const [secretary = ''] = openedFor(first)
    const last = ask(definition, waiting(definition), secretary, 'approve')
    expect(openedFor(last)).toEqual([secretary])
    const record = act(definition, waiting(definition), secretary, 'approve')
    expect([record.state, record.step]).toEqual(['pending', 'outside'])
    const tried = tryOut(definition, subject('uvbch', 'coso'), { places, on: ON })
    expect(tried.map(({ outcome }) => outcome)).toEqual(['open', 'open'])
  })

  it('is declined with a reason: back to the author, or rejected where the step may', () => {
    const record = waiting(flow(outside))
    expect(vote(flow(outside), record, { answer: 'decline' })).toMatchObject({
      refusal: { code: 'comment-required', path: 'comment' },
    })
    const declined = vote(flow(outside), record, { answer: 'decline', comment: 'Chưa đúng' })
    expect(declined).toMatchObject({ ok: true, state: 'returned', step: null })
    const strict = flow({ ...outside, mayReject: true })
    const rejected = vote(strict, waiting(strict), { answer: 'decline', comment: 'Chưa đúng' })
    expect(rejected).toMatchObject({ ok: true, state: 'rejected' })
  })

  it('refuses a record that changed, a step that is not his, and missing answers', () => {
    const definition = flow(outside, own)
    const record = waiting(definition)
    expect(vote(definition, record, { rev: record.rev - 1 })).toMatchObject({
      refusal: { code: 'stale-revision' },
    })
    const inside = waiting(flow(own))
    expect(vote(flow(own), inside)).toMatchObject({ refusal: { code: 'wrong-state' } })
    expect(vote(definitionOf('pledge'), subject('uvbch', 'coso'))).toMatchObject({
      refusal: { code: 'wrong-state' },
    })
    const checked = flow({ ...outside, checklist: [{ key: 'seen', label: step.label }] })
    expect(vote(checked, waiting(checked))).toMatchObject({
      refusal: { code: 'required', path: 'checklist.seen' },
    })
    const answered = vote(checked, waiting(checked), { checklist: { seen: true } })
    expect(answered).toMatchObject({ ok: true, state: 'approved' })
  })
})
