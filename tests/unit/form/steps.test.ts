import { describe, expect, it } from '@jest/globals'
import { paperProblems } from '#core/form/paperProblems.ts'
import { stepOfProblem, stepsOf } from '#core/form/steps.ts'
import { plan } from '#seed/plan.ts'

const keysOf = (paper: 'pledge' | 'review', forms = plan.forms) =>
  stepsOf({ ...plan, ...(forms && { forms }) }, paper).map(({ key }) => key)

describe('a paper made step by step', () => {
  it('has a screen for each content of the plan, each part, and the sending', () => {
    expect(keysOf('pledge')).toEqual([
      'focus.responsibility',
      'focus.exemplarity',
      'focus.honesty',
      'initiatives',
      'commitments',
      'send',
    ])
    expect(keysOf('review')).toEqual([
      'figures',
      'results.responsibility',
      'results.exemplarity',
      'results.honesty',
      'self',
      'causes',
      'remedies',
      'send',
    ])
  })

  it('follows the sections and questions of the plan', () => {
    const label = { vi: 'Nguyện vọng', en: 'Wishes' }
    const questions = [{ key: 'wish', label, kind: 'text' as const }]
    const pledge = {
      title: '',
      subject: '',
      sections: [{ part: 'focus' as const }, { heading: label, questions }],
    }
    expect(keysOf('pledge', { pledge }).slice(3)).toEqual(['answers', 'send'])
  })

  it('leads from what is missing to where it is mended', () => {
    const steps = stepsOf(plan, 'pledge')
    const record = { focus: [{ content: 'honesty', actions: [] }], commitments: false }
    const places = paperProblems('pledge', record, { plan, language: 'vi' }).map(
      (refusal) => stepOfProblem(steps, refusal, ['honesty'])?.key,
    )
    expect(places).toEqual(['focus.responsibility', 'focus.exemplarity', 'focus.honesty', 'commitments'])
    const review = stepsOf(plan, 'review')
    const [own] = paperProblems('review', {}, { plan, language: 'vi' })
    expect(own && stepOfProblem(review, own, [])?.key).toBe('self')
  })
})
