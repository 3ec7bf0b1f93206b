import type { Action } from '#core/workflow/states.ts'
import type { Description } from './useApproval.ts'

type Given = {
  action: Action
  comment: string
  needed: boolean
  wants: Description['wants']
  fields: Record<string, unknown>
  checklist: Record<string, boolean>
  goal: string
}

/** True while something the decision needs is not there: its comment, a field, an answer, a person. */
export function lacks({ action, comment, needed, wants, fields, checklist, goal }: Given): boolean {
  if (needed && comment.trim() === '') return true
  if (action === 'reassign' && goal === '') return true
  if (!wants) return false
  const empty = wants.fields.some(({ path, required }) => required && isEmpty(fields[path]))
  return empty || wants.checklist.some(({ key }) => checklist[key] === undefined)
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '')
}
