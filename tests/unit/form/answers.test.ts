import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { checkAnswers, laidOut, openQuestions, writeAnswer } from '#core/form/answers.ts'
import { type Question, questionsOf, sectionsOf } from '#core/form/form.ts'
import { formProblem } from '#core/form/formProblem.ts'

const both = (text: string) => ({ vi: text, en: text })
const question = (key: string, more: Partial<Question> = {}): Question => ({
  key,
  label: both(key),
  kind: 'text',
  ...more,
})
const choices = [
  { key: 'often', label: { vi: 'Thường xuyên', en: 'Often' } },
  { key: 'never', label: { vi: 'Chưa', en: 'Never' } },
]
const asked = [
  question('support', { required: true }),
  question('villages', { kind: 'number' }),
  question('studied', { kind: 'day' }),
  question('joined', { kind: 'tick', required: true }),
  question('how', { kind: 'choice', choices }),
]
const row = (key: string, answer: string | null) => ({ question: key, answer })

describe('answers to the questions of a plan', () => {
  it('stand a row a question in the order of the plan, what others were answered behind them', () => {
    const given = [row('former', 'vẫn giữ'), row('villages', '3'), row('forgotten', null)]
    expect(laidOut(given, asked)).toEqual([
      row('support', null),
      row('villages', '3'),
      row('studied', null),
      row('joined', null),
      row('how', null),
      row('former', 'vẫn giữ'),
    ])
  })

  it('are laid out once and for all: doing it again changes nothing, and no answer is lost', () => {
    const key = fc.constantFrom('support', 'villages', 'former', 'older')
    const rows = fc.uniqueArray(fc.record({ question: key, answer: fc.string({ minLength: 1 }) }), {
      selector: (one) => one.question,
    })
    fc.assert(
      fc.property(rows, (given) => {
        const laid = laidOut(given, asked)
        expect(laidOut(laid, asked)).toEqual(laid)
        for (const { question: one, answer } of given)
          if (answer.trim() !== '') expect(laid).toContainEqual(row(one, answer))
      }),
    )
  })

  it.each([
    ['number', 'villages', ['3', '1,5', '-2.25'], ['ba', '1,', '1.000.000', '']],
    ['day', 'studied', ['2026-02-28'], ['2026-02-30', '28/02/2026']],
    ['tick', 'joined', ['yes', 'no'], ['true', 'có']],
    ['choice', 'how', ['often'], ['Thường xuyên', 'often ']],
  ])('of the kind %s are taken and refused by it', (_, key, good, bad) => {
    for (const text of good) expect(checkAnswers([row(key, text)], asked)).toEqual([])
    for (const text of bad.filter((one) => one !== ''))
      expect(checkAnswers([row(key, text)], asked)).toMatchObject([{ path: 'answers.0.answer' }])
  })

  it('are given once each', () => {
    expect(checkAnswers([row('support', 'a'), row('support', 'b')], asked)).toEqual([
      { code: 'content-twice', path: 'answers.1.question' },
    ])
  })

  it('are missed at submission where they are required, a tick where it is not yes', () => {
    const open = (answers: { question: string; answer: string | null }[]) =>
      openQuestions(answers, asked, ({ key }) => key).map(({ path, data }) => [path, data?.question])
    expect(open([])).toEqual([
      ['answers.0.answer', 'support'],
      ['answers.3.answer', 'joined'],
    ])
    expect(open([row('support', 'một việc'), row('joined', 'no')])).toEqual([['answers.3.answer', 'joined']])
    expect(open([row('support', 'một việc'), row('joined', 'yes')])).toEqual([])
  })

  it('are read in words', () => {
    const read = (key: string, answer: string | null) =>
      writeAnswer(asked.find((one) => one.key === key) ?? question(key), answer, {
        language: 'vi',
        words: { yes: 'Có', no: 'Không' },
      })
    expect(read('joined', 'yes')).toBe('Có')
    expect(read('joined', 'no')).toBe('Không')
    expect(read('studied', '2026-02-28')).toBe('28/02/2026')
    expect(read('how', 'never')).toBe('Chưa')
    expect(read('how', 'gone')).toBe('gone')
    expect(read('support', null)).toBeNull()
  })
})

describe('sections of a paper', () => {
  const focus = { part: 'focus' as const }
  const own = { heading: both('Chuyển đổi số'), questions: [question('support')] }

  it('are the usual parts where the plan sets none', () => {
    expect(sectionsOf({}, 'pledge').map(({ part }) => part)).toEqual([
      'focus',
      'quotas',
      'initiatives',
      'commitments',
    ])
    expect(questionsOf({ forms: { pledge: { sections: [own, focus] } } }, 'pledge')).toEqual(own.questions)
  })

  it.each([
    ['sound ones', { pledge: { sections: [own, focus] } }, null],
    ['a paper without sections', { report: {} }, null],
    ['sections of another paper', { session: { sections: [focus] } }, 'session.sections'],
    ['what a paper needs missing', { pledge: { sections: [own] } }, 'pledge.sections'],
    [
      'a part of another paper',
      { pledge: { sections: [focus, { part: 'causes' }] } },
      'pledge.sections.1.part',
    ],
    ['a part twice', { pledge: { sections: [focus, focus] } }, 'pledge.sections.1.part'],
    [
      'a section with nothing in it',
      { pledge: { sections: [focus, { heading: both('x') }] } },
      'pledge.sections.1.questions',
    ],
    [
      'questions without a heading',
      { pledge: { sections: [focus, { questions: [question('a')] }] } },
      'pledge.sections.1.heading',
    ],
    [
      'a key twice',
      {
        pledge: {
          sections: [
            { ...focus, questions: [question('a')] },
            { ...own, questions: [question('a')] },
          ],
        },
      },
      'pledge.sections.1.questions.0.key',
    ],
    [
      'a choice without choices',
      { pledge: { sections: [{ ...focus, questions: [question('a', { kind: 'choice' })] }] } },
      'pledge.sections.0.questions.0.choices',
    ],
    [
      'choices of no choice',
      { pledge: { sections: [{ ...focus, questions: [question('a', { choices })] }] } },
      'pledge.sections.0.questions.0.choices',
    ],
  ] as const)('%s', (_, forms, problem) => {
    expect(formProblem(forms as Parameters<typeof formProblem>[0])).toBe(problem)
  })
})
