import { neededParts, type Paper, paperParts, type Section } from './form.ts'

/**
 * Where the sections of a plan's papers contradict themselves: the path of the first place in `forms`, null when they
 * are sound. Every paper but pledge and review is what the product prints; a section has a part or questions; a part
 * stands once, a key once a paper; what a paper cannot do without is there.
 */
export function formProblem(
  forms: Readonly<Record<string, { sections?: readonly Section[] }>>,
): string | null {
  for (const [paper, { sections }] of Object.entries(forms)) {
    if (sections === undefined) continue
    if (!(paper in paperParts)) return `${paper}.sections`
    const wrong = sectionsProblem(sections, paper as Paper)
    if (wrong !== null) return wrong === '' ? `${paper}.sections` : `${paper}.sections.${wrong}`
  }
  return null
}

function sectionsProblem(sections: readonly Section[], paper: Paper): string | null {
  const parts = new Set<string>()
  const keys = new Set<string>()
  for (const [index, { heading, part, questions = [] }] of sections.entries()) {
    if (part === undefined && questions.length === 0) return `${index}.questions`
    if (part === undefined && heading === undefined) return `${index}.heading`
    if (part !== undefined) {
      if (parts.has(part) || !(paperParts[paper] as readonly string[]).includes(part)) return `${index}.part`
      parts.add(part)
    }
    for (const [place, { key, kind, choices }] of questions.entries()) {
      if (keys.has(key)) return `${index}.questions.${place}.key`
      keys.add(key)
      if ((kind === 'choice') !== (choices !== undefined && choices.length > 0))
        return `${index}.questions.${place}.choices`
    }
  }
  return neededParts[paper].every((part) => parts.has(part)) ? null : ''
}
