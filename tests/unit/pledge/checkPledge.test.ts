import { describe, expect, it } from '@jest/globals'
import { checkPledge } from '#core/pledge/checkPledge.ts'

const contents = ['responsibility', 'exemplarity', 'honesty']
const row = (content: string) => ({ content, actions: [{ action: 'Việc cụ thể' }] })
const whole = { focus: contents.map(row), commitments: true }
const codes = (pledge: Parameters<typeof checkPledge>[0]) =>
  checkPledge(pledge, { contents, commitments: true }).map(({ code, path }) => `${code} ${path}`)

describe('a pledge at its submission (R10)', () => {
  it('is whole with every content, an action each, and the commitments', () => {
    expect(codes(whole)).toEqual([])
  })

  it.each([
    ['without a content', { ...whole, focus: whole.focus.slice(0, 2) }, ['content-missing focus']],
    [
      'with a content twice',
      { ...whole, focus: [...whole.focus, row('honesty')] },
      ['content-twice focus.3.content'],
    ],
    [
      'with a content without actions',
      { ...whole, focus: [...whole.focus.slice(0, 2), { content: 'honesty', actions: [] }] },
      ['actions-missing focus.2.actions'],
    ],
    ['without commitments', { ...whole, commitments: false }, ['commitments-missing commitments']],
    [
      'empty',
      {},
      [
        'content-missing focus',
        'content-missing focus',
        'content-missing focus',
        'commitments-missing commitments',
      ],
    ],
  ])('is refused %s', (_, pledge, expected) => {
    expect(codes(pledge)).toEqual(expected)
  })
})
