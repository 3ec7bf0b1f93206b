import { type Answer, laidOut, writeAnswer } from '#core/form/answers.ts'
import { type Paper, type Question, sectionsOf } from '#core/form/form.ts'
import type { PrintedSection } from '#core/paper/sections.ts'
import type { PlanDefinition } from '#core/standards/plan.ts'
import { vi } from '#i18n/print.ts'
import { rowsIn, type Stored, textOf } from './storedValues.ts'

/**
 * The sections of one paper as the plan orders them, with what was answered.
 * @param ever every question that was ever asked: what a former version of the plan asked is printed last
 */
export function sectionsOfPaper(
  stored: Stored,
  { plan, paper, ever }: { plan: PlanDefinition; paper: Paper; ever: ReadonlyMap<string, Question> },
): PrintedSection[] {
  // A session's review answers no questions of the annual paper.
  const sections = sectionsOf(plan, paper).map((section) =>
    stored.kind === 'quarterly' ? { ...section, questions: [] } : section,
  )
  const now = sections.flatMap(({ questions = [] }) => questions)
  const given = rowsIn(stored.answers).map(
    ({ question, answer }): Answer => ({ question: String(question), answer: textOf(answer) }),
  )
  const answers = new Map(laidOut(given, now).map(({ question, answer }) => [question, answer]))
  const answered = (question: Question) => ({
    label: question.label.vi,
    answer: writeAnswer(question, answers.get(question.key) ?? null, { language: 'vi', words: vi.words }),
    long: question.kind === 'text',
  })
  const former = given.flatMap(({ question }) =>
    now.some(({ key }) => key === question) ? [] : (ever.get(question) ?? []),
  )
  return [
    ...sections.map(({ heading, part, questions = [] }) => ({
      heading: heading?.vi ?? null,
      part: part ?? null,
      answers: questions.map(answered),
    })),
    { heading: vi.words.otherAnswers, part: null, answers: former.map(answered) },
  ]
}
