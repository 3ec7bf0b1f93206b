import { alternativesOf, type Test } from '#core/workflow/alternatives.ts'
import type { Condition, Step } from '#core/workflow/definition.ts'
import type { FieldChoice } from '../../fieldsOf.ts'
import type { Words } from '../../words.ts'
import type { Parts } from './draft.ts'
import { placesOf } from './placesOf.ts'

/** Who decides a step: the offices, and where. */
export function approverWords({ approver }: Step, parts: Parts, w: Words): string {
  const place = placesOf(parts, w).find(({ value }) => value === approver.where)?.label ?? approver.where
  const offices = approver.offices.map(
    (key) => parts.offices.find(({ value }) => value === key)?.label ?? key,
  )
  return offices.length === 0 ? place : `${offices.join(', ')} · ${place}`
}

/** How a step is decided, by when, and what else may become of it. */
export function notesOf({ mode, dueDays, mayReturn, mayReject, condition }: Step, w: Words): string[] {
  return [
    ...(condition ? [w('workflowEditor.pictureWhen')] : []),
    w(`workflowEditor.modes.${mode}`),
    ...(dueDays === undefined ? [] : [w('workflowEditor.pictureDue', { days: dueDays })]),
    ...(mayReturn ? [w('workflowEditor.pictureReturn')] : []),
    ...(mayReject ? [w('workflowEditor.pictureReject')] : []),
  ]
}

/** A condition in one sentence; empty where it holds for everything. */
export function conditionWords(condition: Condition | undefined, parts: Parts, w: Words): string {
  const fields = fieldsAround(parts, w)
  const groups = (alternativesOf(condition) ?? []).filter((group) => group.length > 0)
  const said = groups.map((group) =>
    group.map((test) => lineWords(test, fields, w)).join(` ${w('workflowEditor.and')} `),
  )
  return said.join(` ${w('workflowEditor.or')} `)
}

function lineWords({ path, operator, value }: Test, fields: readonly FieldChoice[], w: Words): string {
  const field = fields.find((one) => one.value === path)
  const test = w(`workflowEditor.tests.${operator as 'equals'}`)
  if (operator === 'exists')
    return `${field?.label ?? path} ${w(String(value) === 'true' ? 'workflowEditor.tests.exists' : 'workflowEditor.existsNot')}`
  const words = [value].flat().map(String)
  const named = words.map((one) => field?.choices.find((choice) => choice.value === one)?.label ?? one)
  return `${field?.label ?? path} ${test} ${named.join(', ')}`
}

/** The record's own fields, and what is asked about its author and its unit. */
export function fieldsAround({ fields, offices, levels }: Parts, w: Words): FieldChoice[] {
  const yesNo = [
    { value: 'true', label: w('field.yes') },
    { value: 'false', label: w('field.no') },
  ]
  return [
    { value: 'officer.office', label: w('workflowEditor.around.officerOffice'), choices: offices },
    { value: 'unit.level', label: w('workflowEditor.around.unitLevel'), choices: levels },
    { value: 'unit.root', label: w('workflowEditor.around.unitRoot'), choices: yesNo },
    ...fields,
  ]
}
