import type { FormState } from 'payload'
import type { Remedy } from '#core/session/session.ts'

/** The form's state of a new entry: its officer, and what earlier sessions left open. */
export function entryState({
  officer,
  remedies,
}: {
  officer: string
  remedies: readonly Remedy[]
}): FormState {
  const rows = remedies.map(() => ({ id: newRowId() }))
  const nested = remedies.flatMap(({ remedy, due }, place) => [
    [`remedies.${place}.id`, stateOf(rows[place]?.id ?? '')],
    [`remedies.${place}.remedy`, stateOf(remedy)],
    [`remedies.${place}.due`, stateOf(due ?? null)],
    [`remedies.${place}.done`, stateOf(false)],
  ])
  return {
    officer: stateOf(officer),
    remedies: { ...stateOf(rows.length), rows, disableFormData: rows.length > 0 },
    ...Object.fromEntries(nested),
  } as FormState
}

export function stateOf(value: unknown) {
  return { value, initialValue: value, valid: true, passesCondition: true }
}

function newRowId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
