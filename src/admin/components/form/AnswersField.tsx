import type { ArrayFieldServerComponent } from 'payload'
import { type Paper, sectionsOf } from '#core/form/form.ts'
import { loadPlan } from '#server/plan/loadPlans.ts'
import { questionsEver } from '#server/plan/questionsEver.ts'
import { languageOfPanel } from '../../language.ts'
import { AnswersInput } from '../later.tsx'
import type { AskedSection } from './AnswersInput.tsx'

/** The plan's own questions of a paper, under the headings of their sections; what a former version asked comes last. */
export const AnswersField: ArrayFieldServerComponent = async (props) => {
  const { field, i18n, path, payload, req } = props
  const language = languageOfPanel(i18n.language)
  const paper = (field.custom as { paper: Paper }).paper
  const sections = sectionsOf(await loadPlan(payload, req), paper)
  const now = sections.flatMap(({ questions = [] }) => questions.map(({ key }) => key))
  const former = [...(await questionsEver(req, paper)).values()].filter(({ key }) => !now.includes(key))
  const asked = [...sections, { questions: former }].flatMap(({ heading, questions = [] }): AskedSection[] =>
    questions.length === 0
      ? []
      : [
          {
            heading: heading?.[language] ?? null,
            questions: questions.map(({ key, kind, label, hint, required, choices = [] }) => ({
              key,
              kind,
              label: label[language],
              hint: hint?.[language] ?? null,
              required: required === true,
              choices: choices.map((choice) => ({ value: choice.key, label: choice.label[language] })),
            })),
          },
        ],
  )
  return (
    <AnswersInput
      path={path}
      readOnly={(props as { readOnly?: boolean }).readOnly === true}
      sections={asked}
    />
  )
}
