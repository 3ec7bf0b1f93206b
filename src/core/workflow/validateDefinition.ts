import { isObject } from '#core/input/isObject.ts'
import type { Definition } from './definition.ts'
import { isAction, isState } from './states.ts'
import {
  approverProblems,
  conditionProblems,
  type DefinitionProblem,
  flagProblems,
  isWords,
  stepProblems,
} from './validateStep.ts'

type Node = Record<string, unknown>

/** Checks the shape of a definition somebody wrote; empty means sound. Only then may it be read as a `Definition`. */
export function validateDefinition(given: unknown): DefinitionProblem[] {
  if (!isObject(given)) return [{ path: '', code: 'not-an-object' }]
  const problems: DefinitionProblem[] = []
  if (given.kind !== 'fact' && given.kind !== 'judgement')
    problems.push({ path: 'kind', code: 'unknown-kind' })
  problems.push(...conditionProblems(given.condition, 'condition'), ...labelProblems(given.labels))
  if (given.submit !== undefined && given.submit !== 'nobody')
    problems.push(...approverProblems(given.submit, 'submit'))
  if (given.mayReopen !== undefined) problems.push(...flagProblems(given, ['mayReopen'], ''))
  return [...problems, ...stepsProblems(given)]
}

/** True for a sound definition. */
export function isDefinition(given: unknown): given is Definition {
  return validateDefinition(given).length === 0
}

function stepsProblems(given: Node): DefinitionProblem[] {
  const { steps } = given
  if (!Array.isArray(steps)) return [{ path: 'steps', code: 'not-a-list' }]
  // A paper without a step is final with its signature; one that nobody signs would approve itself.
  if (steps.length === 0 && given.submit === undefined) return [{ path: 'steps', code: 'no-steps' }]
  const keys = steps.map((step) => (isObject(step) ? step.key : undefined))
  return steps.flatMap((step, index) => {
    const repeated = keys.indexOf(keys[index]) !== index
    const twice: DefinitionProblem[] = repeated ? [{ path: `steps.${index}.key`, code: 'duplicate-key' }] : []
    return [...twice, ...stepProblems(step, `steps.${index}`)]
  })
}

function labelProblems(labels: unknown): DefinitionProblem[] {
  if (!isObject(labels)) return [{ path: 'labels', code: 'not-an-object' }]
  const check = (part: string, known: (key: unknown) => boolean): DefinitionProblem[] => {
    const words = labels[part]
    if (words === undefined) return []
    if (!isObject(words)) return [{ path: `labels.${part}`, code: 'not-an-object' }]
    return Object.entries(words).flatMap(([key, word]): DefinitionProblem[] => {
      if (!known(key)) return [{ path: `labels.${part}.${key}`, code: 'unknown-word' }]
      return isWords(word) ? [] : [{ path: `labels.${part}.${key}`, code: 'label-missing' }]
    })
  }
  return [...check('states', isState), ...check('actions', isAction)]
}
