import { isDay } from '#core/calendar/day.ts'
import { writeDay } from '#core/calendar/writeDay.ts'
import type { Refusal } from '#core/refusal.ts'
import type { Question } from './form.ts'

/** What was answered to one of the plan's questions, as text: a number '1,5', a day 'YYYY-MM-DD', a tick 'yes' or 'no', a choice's key. */
export type Answer = { question: string; answer: string | null }
type Given = readonly { question?: unknown; answer?: unknown }[] | null | undefined

const NUMBER = /^-?\d{1,12}([.,]\d{1,6})?$/

/** A row for each question of the plan, in its order; what was answered to others before stays behind them. */
export function laidOut(given: Given, questions: readonly Question[]): Answer[] {
  const rows = given ?? []
  const textOf = (key: string) => textIn(rows.find(({ question }) => question === key)?.answer)
  const asked = questions.map(({ key }) => ({ question: key, answer: textOf(key) }))
  const others = rows.flatMap(({ question, answer }) =>
    typeof question === 'string' && textIn(answer) !== null && !questions.some(({ key }) => key === question)
      ? [{ question, answer: textIn(answer) }]
      : [],
  )
  return [...asked, ...others]
}

/** Answers that are not of their question's kind, and questions answered twice; on every save. */
export function checkAnswers(given: Given, questions: readonly Question[]): Refusal[] {
  const rows = given ?? []
  return rows.flatMap(({ question: key, answer }, index): Refusal[] => {
    if (rows.findIndex(({ question }) => question === key) !== index)
      return [{ code: 'content-twice', path: `answers.${index}.question` }]
    const question = questions.find((one) => one.key === key)
    const text = textIn(answer)
    const code = question === undefined || text === null ? null : problemOf(question, text)
    return code ? [{ ...code, path: `answers.${index}.answer` }] : []
  })
}

/** Required questions left open; at submission. `labelOf` names them in the reader's language. */
export function openQuestions(
  given: Given,
  questions: readonly Question[],
  labelOf: (question: Question) => string,
): Refusal[] {
  return laidOut(given, questions).flatMap(({ question: key, answer }, index): Refusal[] => {
    const question = questions.find((one) => one.key === key)
    const open =
      question?.required === true && (answer === null || (question.kind === 'tick' && answer !== 'yes'))
    if (!question || !open) return []
    return [
      { code: 'answer-missing', path: `answers.${index}.answer`, data: { question: labelOf(question) } },
    ]
  })
}

/** An answer as people read it. */
export function writeAnswer(
  { kind, choices = [] }: Question,
  answer: string | null,
  { language, words }: { language: 'vi' | 'en'; words: { yes: string; no: string } },
): string | null {
  if (answer === null) return null
  if (kind === 'tick') return answer === 'yes' ? words.yes : words.no
  if (kind === 'day') return isDay(answer) ? writeDay(answer) : answer
  if (kind === 'choice') return choices.find(({ key }) => key === answer)?.label[language] ?? answer
  return answer
}

function problemOf({ kind, choices = [] }: Question, text: string): Pick<Refusal, 'code' | 'data'> | null {
  const value = text.slice(0, 60)
  switch (kind) {
    case 'number':
      return NUMBER.test(text) ? null : { code: 'not-a-number' }
    case 'day':
      return isDay(text) ? null : { code: 'not-a-day' }
    case 'tick':
      return text === 'yes' || text === 'no' ? null : { code: 'not-a-choice', data: { value } }
    case 'choice':
      return choices.some(({ key }) => key === text) ? null : { code: 'not-a-choice', data: { value } }
    case 'text':
      return null
  }
}

function textIn(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null
}
