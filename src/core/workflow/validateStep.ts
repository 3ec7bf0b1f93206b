import { isObject } from '#core/input/isObject.ts'
import { problemsOfCondition } from './matchCondition.ts'

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
const PATH = /^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)*$/
const PLACE = /^(own|parent|root|host|external|level:[a-z][A-Za-z0-9]*|office:[a-z][A-Za-z0-9]*)$/

/** What is wrong with one step of a definition; `at`: its place there. */
export function stepProblems(step: unknown, at: string): DefinitionProblem[] {
  if (!isObject(step)) return [{ path: at, code: 'not-an-object' }]
  const problems: DefinitionProblem[] = []
  const add = (field: string, code: DefinitionProblemCode) => problems.push({ path: `${at}.${field}`, code })
  if (typeof step.key !== 'string' || !KEY.test(step.key)) add('key', 'bad-key')
  if (!isWords(step.label)) add('label', 'label-missing')
  if (!['any', 'all', 'majority'].includes(step.mode as string)) add('mode', 'unknown-mode')
  if (step.dueDays !== undefined && !isCount(step.dueDays)) add('dueDays', 'bad-number')
  if (!isListOf(step.reminders, isCount)) add('reminders', 'bad-number')
  if (!isListOf(step.checklist, isCheckItem)) add('checklist', 'label-missing')
  problems.push(...fieldProblems(step, at))
  if (![undefined, 'remind', 'report', 'addSuperior'].includes(step.onOverdue as undefined)) {
    add('onOverdue', 'unknown-choice')
  }
  problems.push(...flagProblems(step, ['mayReturn', 'mayReject'], `${at}.`))
  problems.push(...conditionProblems(step.condition, `${at}.condition`))
  return [...problems, ...approverProblems(step.approver, `${at}.approver`)]
}

/** What is wrong with who is asked. */
export function approverProblems(approver: unknown, at: string): DefinitionProblem[] {
  if (!isObject(approver)) return [{ path: at, code: 'not-an-object' }]
  const problems: DefinitionProblem[] = []
  const where = String(approver.where)
  if (!PLACE.test(where)) problems.push({ path: `${at}.where`, code: 'unknown-place' })
  const offices = approver.offices
  const sound = Array.isArray(offices) && offices.every((one) => typeof one === 'string' && KEY.test(one))
  const named = where.startsWith('office:') || where === 'external'
  if (!sound || (offices.length === 0 && !named)) problems.push({ path: `${at}.offices`, code: 'no-office' })
  if (approver.ifNone !== undefined && !isBody(approver.ifNone))
    problems.push({ path: `${at}.ifNone`, code: 'no-office' })
  return problems
}

/** Paths to fill in, each once; what must be filled in is one of them. */
function fieldProblems(step: Node, at: string): DefinitionProblem[] {
  const { editableFields = [], requiredFields = [] } = step
  const problems: DefinitionProblem[] = []
  const isPath = (one: unknown) => typeof one === 'string' && PATH.test(one)
  if (!isListOf(editableFields, isPath)) problems.push({ path: `${at}.editableFields`, code: 'not-a-list' })
  else if (!isListOf(requiredFields, (one) => (editableFields as unknown[]).includes(one)))
    problems.push({ path: `${at}.requiredFields`, code: 'unknown-choice' })
  if (step.commentOnApprove !== undefined)
    problems.push(...flagProblems(step, ['commentOnApprove'], `${at}.`))
  if (step.commentLabel !== undefined && !isWords(step.commentLabel))
    problems.push({ path: `${at}.commentLabel`, code: 'label-missing' })
  return problems
}

function isCheckItem(one: unknown): boolean {
  if (!isObject(one) || typeof one.key !== 'string' || !KEY.test(one.key) || !isWords(one.label)) return false
  return one.optional === undefined || typeof one.optional === 'boolean'
}

function isBody(ifNone: unknown): boolean {
  if (!isObject(ifNone) || typeof ifNone.office !== 'string' || !KEY.test(ifNone.office)) return false
  const { offices } = ifNone
  return (
    isListOf(offices, (one) => typeof one === 'string' && KEY.test(one)) && (offices as unknown[])?.length > 0
  )
}

export function conditionProblems(condition: unknown, at: string): DefinitionProblem[] {
  if (condition === undefined) return []
  return problemsOfCondition(condition, at).map((path) => ({ path, code: 'bad-condition' }))
}

export function flagProblems(node: Node, fields: string[], at: string): DefinitionProblem[] {
  const wrong = fields.filter((field) => typeof node[field] !== 'boolean')
  return wrong.map((field) => ({ path: `${at}${field}`, code: 'not-a-boolean' }))
}

export function isWords(value: unknown): boolean {
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
