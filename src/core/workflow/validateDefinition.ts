import { isObject } from '#core/input/isObject.ts'
import type { Definition } from './definition.ts'
import { problemsOfCondition } from './matchCondition.ts'
import { isAction, isState } from './states.ts'

/** What is wrong with a definition: the place in it, and which rule it breaks. */
export type DefinitionProblem = { path: string; code: DefinitionProblemCode }
export type DefinitionProblemCode =
  | 'not-an-object'
  | 'unknown-kind'
  | 'no-steps'
  | 'bad-key'
  | 'duplicate-key'
  | 'label-missing'
  | 'unknown-place'
  | 'no-office'
  | 'unknown-mode'
  | 'bad-number'
  | 'unknown-choice'
  | 'not-a-boolean'
  | 'bad-condition'
  | 'unknown-word'
  | 'not-a-list'

type Node = Record<string, unknown>
const KEY = /^[a-z][A-Za-z0-9]{0,49}$/
const PLACE = /^(own|parent|root|host|external|level:[a-z][A-Za-z0-9]*|office:[a-z][A-Za-z0-9]*)$/

/** Checks the shape of a definition somebody wrote; empty means sound. Only then may it be read as a `Definition`. */
export function validateDefinition(given: unknown): DefinitionProblem[] {
  if (!isObject(given)) return [{ path: '', code: 'not-an-object' }]
  const problems: DefinitionProblem[] = []
  if (given.kind !== 'fact' && given.kind !== 'judgement')
    problems.push({ path: 'kind', code: 'unknown-kind' })
  problems.push(...conditionProblems(given.condition, 'condition'), ...labelProblems(given.labels))
  if (given.submit !== undefined) problems.push(...approverProblems(given.submit, 'submit'))
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

function stepProblems(step: unknown, at: string): DefinitionProblem[] {
  if (!isObject(step)) return [{ path: at, code: 'not-an-object' }]
  const problems: DefinitionProblem[] = []
  const add = (field: string, code: DefinitionProblemCode) => problems.push({ path: `${at}.${field}`, code })
  if (typeof step.key !== 'string' || !KEY.test(step.key)) add('key', 'bad-key')
  if (!isWords(step.label)) add('label', 'label-missing')
  if (!['any', 'all', 'majority'].includes(step.mode as string)) add('mode', 'unknown-mode')
  if (step.dueDays !== undefined && !isCount(step.dueDays)) add('dueDays', 'bad-number')
  if (!isListOf(step.reminders, isCount)) add('reminders', 'bad-number')
  if (!isListOf(step.editableFields, (one) => typeof one === 'string')) add('editableFields', 'not-a-list')
  if (!isListOf(step.checklist, (one) => isObject(one) && KEY.test(String(one.key)) && isWords(one.label))) {
    add('checklist', 'label-missing')
  }
  if (![undefined, 'remind', 'report', 'addSuperior'].includes(step.onOverdue as undefined)) {
    add('onOverdue', 'unknown-choice')
  }
  problems.push(...flagProblems(step, ['mayReturn', 'mayReject'], `${at}.`))
  problems.push(...conditionProblems(step.condition, `${at}.condition`))
  return [...problems, ...approverProblems(step.approver, `${at}.approver`)]
}

function approverProblems(approver: unknown, at: string): DefinitionProblem[] {
  if (!isObject(approver)) return [{ path: at, code: 'not-an-object' }]
  const problems: DefinitionProblem[] = []
  const where = String(approver.where)
  if (!PLACE.test(where)) problems.push({ path: `${at}.where`, code: 'unknown-place' })
  const offices = approver.offices
  const sound = Array.isArray(offices) && offices.every((one) => typeof one === 'string' && KEY.test(one))
  const named = where.startsWith('office:') || where === 'external'
  if (!sound || (offices.length === 0 && !named)) problems.push({ path: `${at}.offices`, code: 'no-office' })
  return problems
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

function conditionProblems(condition: unknown, at: string): DefinitionProblem[] {
  if (condition === undefined) return []
  return problemsOfCondition(condition, at).map((path) => ({ path, code: 'bad-condition' }))
}

function flagProblems(node: Node, fields: string[], at: string): DefinitionProblem[] {
  const wrong = fields.filter((field) => typeof node[field] !== 'boolean')
  return wrong.map((field) => ({ path: `${at}${field}`, code: 'not-a-boolean' }))
}

function isWords(value: unknown): boolean {
  return (
    isObject(value) && [value.vi, value.en].every((word) => typeof word === 'string' && word.trim() !== '')
  )
}

function isListOf(value: unknown, test: (one: unknown) => boolean): boolean {
  return value === undefined || (Array.isArray(value) && value.every(test))
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 365
}
