import type { FieldShape } from '#core/input/checkFields.ts'

/**
 * The field at a path of nested groups (`collective.comment`, `recognition.file`), open to be written: what the server
 * alone writes at other times is what the step lets its approver fill in. Null where there is none.
 */
export function fieldAt<F extends FieldShape>(fields: readonly F[], path: string): F | null {
  const [head, ...rest] = path.split('.')
  const found = flat(fields).find((field) => field.name === head)
  if (!found) return null
  if (rest.length === 0) return opened(found)
  return found.type === 'group' && found.fields ? fieldAt(found.fields as F[], rest.join('.')) : null
}

/** Rows and tabs of a form hold fields of the same level. */
function flat<F extends FieldShape>(fields: readonly F[]): F[] {
  return fields.flatMap((field) =>
    field.name === undefined && field.fields ? flat(field.fields as F[]) : [field],
  )
}

function opened<F extends FieldShape>(field: F): F {
  const { custom, fields } = field
  return {
    ...field,
    ...(custom && { custom: { ...custom, server: false } }),
    ...(fields && { fields: fields.map((one) => opened(one)) }),
  }
}
