import type { Refusal } from '#core/refusal.ts'
import type { Words } from '#core/text/words.ts'
import { type Paper, type PaperPart, questionsOf, sectionsOf } from './form.ts'
import type { PaperPlan } from './paperProblems.ts'

/** One screen of a paper made step by step; `content`: the plan's content whose row it is. */
export type Step = {
  key: string
  part: PaperPart | 'answers' | 'send'
  content: string | null
  /** Of the plan, where it has words of its own. */
  heading: Words | null
}

// Short texts that belong together are one screen.
const JOINED: Partial<Record<PaperPart, PaperPart>> = { strengths: 'causes', shortcomings: 'causes' }
// Shown above the form, or in print alone.
const NO_STEP: PaperPart[] = ['quotas']
const BY_CONTENT: PaperPart[] = ['focus', 'results']

/** A paper's screens in the order of the plan's sections: each of its contents, its parts, its questions, then to send it. */
export function stepsOf(plan: PaperPlan, paper: Paper): Step[] {
  const steps: Step[] = []
  for (const { part, heading } of sectionsOf(plan, paper)) {
    if (part === undefined || NO_STEP.includes(part)) continue
    if (BY_CONTENT.includes(part)) steps.push(...contentSteps(plan, part))
    else {
      const joined = JOINED[part] ?? part
      if (steps.some(({ key }) => key === joined)) continue
      steps.push({
        key: joined,
        part: joined,
        content: null,
        heading: joined === part ? (heading ?? null) : null,
      })
    }
  }
  const last = (part: 'answers' | 'send'): Step => ({ key: part, part, content: null, heading: null })
  const answers = questionsOf(plan, paper).length > 0 ? [last('answers')] : []
  // What the system knows comes before what is to be written of it.
  const known = steps.filter(({ part }) => part === 'figures')
  const written = steps.filter(({ part }) => part !== 'figures')
  return [...known, ...written, ...answers, last('send')]
}

/** The step at which what is missing is to be mended. `rows`: the contents of the paper's rows, in their order. */
export function stepOfProblem(
  steps: readonly Step[],
  { path = '', code, data }: Refusal,
  rows: readonly string[],
): Step | undefined {
  const [field = '', index] = path.split('.')
  return steps.find(({ part, content, heading }) => {
    if (part !== field) return false
    if (code === 'content-missing') return heading?.vi === data?.content || heading?.en === data?.content
    return content === null || content === rows[Number(index)]
  })
}

function contentSteps({ contents }: PaperPlan, part: PaperPart): Step[] {
  return contents.map(({ key, label }) => ({ key: `${part}.${key}`, part, content: key, heading: label }))
}
