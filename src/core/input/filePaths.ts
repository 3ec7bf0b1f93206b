/** A field as its declaration has it. */
type Declared = { name?: string; type: string; relationTo?: unknown; fields?: readonly Declared[] }

/** The names of a record's fields that hold files (`evidence`), groups included: `file`, `recognition.file`. */
export function filePaths(fields: readonly Declared[], prefix = ''): string[] {
  return fields.flatMap((field) => {
    if (field.name === undefined) return []
    const path = `${prefix}${field.name}`
    if (field.type === 'group' && field.fields) return filePaths(field.fields, `${path}.`)
    return field.type === 'relationship' && field.relationTo === 'evidence' ? [path] : []
  })
}

/** The ids at a path: one, several, or none. */
export function filesAt(record: Record<string, unknown> | undefined, path: string): string[] {
  const value = path
    .split('.')
    .reduce<unknown>((at, name) => (at as Record<string, unknown> | null | undefined)?.[name], record)
  return [value].flat().flatMap((one) => idsIn(one))
}

function idsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  const id = (value as { id?: unknown } | null | undefined)?.id
  return typeof id === 'string' ? [id] : []
}
