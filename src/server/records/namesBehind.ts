import type { Payload } from 'payload'
import type { FieldShape } from '#core/input/checkFields.ts'
import { isObject } from '#core/input/isObject.ts'
import { isNamed, type Named, readNames } from './readNames.ts'

type Held = { field: FieldShape; value: unknown }

/** The names of everything that fields refer to, their lists and groups included, by id; one statement a collection. */
export async function namesBehind(payload: Payload, held: readonly Held[]): Promise<Map<string, string>> {
  const wanted = new Map<Named, Set<string>>()
  const note = (to: string, id: unknown) => {
    if (isNamed(to)) wanted.set(to, (wanted.get(to) ?? new Set()).add(String(id)))
  }
  for (const one of held) collect(one, note)
  const found = await Promise.all([...wanted].map(([to, ids]) => readNames(payload, to, [...ids])))
  return new Map(
    found.flatMap((names) =>
      [...names].flatMap(([id, name]): [string, string][] => (name === null ? [] : [[id, name]])),
    ),
  )
}

function collect({ field, value }: Held, note: (to: string, id: unknown) => void): void {
  if (value === null || value === undefined) return
  const check = field.custom?.check
  if (Array.isArray(value)) for (const one of value) collect({ field, value: one }, note)
  else if (check?.type === 'reference') note(check.to, value)
  else if (isObject(value))
    for (const inner of field.fields ?? []) collect({ field: inner, value: value[inner.name ?? ''] }, note)
}
