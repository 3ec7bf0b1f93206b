import type { Words } from '#core/text/words.ts'

/** The papers whose sections and questions a plan may set, and the parts of each that the product draws and prints. */
export const paperParts = {
  pledge: ['focus', 'quotas', 'initiatives', 'commitments'],
  review: ['results', 'figures', 'self', 'strengths', 'shortcomings', 'causes', 'remedies'],
} as const
export type Paper = keyof typeof paperParts
export type PaperPart = (typeof paperParts)[Paper][number]

/** R10: what a paper cannot do without, whatever its plan sets. */
export const neededParts: Readonly<Record<Paper, readonly PaperPart[]>> = {
  pledge: ['focus'],
  review: ['results', 'self', 'remedies'],
}

export const questionKinds = ['text', 'number', 'day', 'tick', 'choice'] as const
export type QuestionKind = (typeof questionKinds)[number]

/** A question of a plan's own. */
export type Question = {
  key: string
  label: Words
  /** How to answer, below it. */
  hint?: Words
  kind: QuestionKind
  required?: boolean
  choices?: { key: string; label: Words }[]
}

/** A section of a paper: a part the product draws, questions of the plan's own, or both, under one heading. */
export type Section = { heading?: Words; part?: PaperPart; questions?: Question[] }

type Forms = Partial<Record<string, { sections?: readonly Section[] }>>

/** The sections of a paper in their order: the plan's, or every part under its usual heading. */
export function sectionsOf(plan: { forms?: Forms }, paper: Paper): readonly Section[] {
  return plan.forms?.[paper]?.sections ?? paperParts[paper].map((part) => ({ part }))
}

/** The plan's own questions of a paper, in their order. */
export function questionsOf(plan: { forms?: Forms }, paper: Paper): Question[] {
  return sectionsOf(plan, paper).flatMap(({ questions = [] }) => questions)
}

/** Whether a paper has one of the parts that the product draws. */
export function hasPart(plan: { forms?: Forms }, paper: Paper, part: PaperPart): boolean {
  return sectionsOf(plan, paper).some((section) => section.part === part)
}
