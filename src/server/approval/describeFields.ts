import { valueAt } from '#core/workflow/lackOf.ts'
import type { Wants } from '#core/workflow/wantsOf.ts'
import type { Language } from '#i18n/translate.ts'
import { fieldAt } from './fieldAt.ts'
import { choiceWords, type LabelledField, labelWords } from './printField.ts'

/** A field as the panel asks for it: what kind of input, its label and choices, and what stands there. */
export type AskedField = {
  /** Path in the record; of a field of a row its name. */
  path: string
  kind: 'text' | 'longText' | 'day' | 'choice' | 'tick' | 'number' | 'file' | 'rows'
  label: string
  required: boolean
  max: number | null
  choices: { value: string; label: string }[]
  /** The fields of one row. */
  fields: AskedField[]
  value: unknown
}

/** The fields an approver fills in, from the declarations of the collection; those nobody declared are left out. */
export function describeFields(
  language: Language,
  fields: readonly LabelledField[],
  { wants, content }: { wants: Wants['fields']; content: Record<string, unknown> },
): AskedField[] {
  return wants.flatMap(({ path, required }) => {
    const field = fieldAt(fields, path)
    return field ? [asked(language, field, { path, required, value: valueAt(content, path) ?? null })] : []
  })
}

function asked(
  language: Language,
  field: LabelledField,
  { path, required, value }: { path: string; required: boolean; value: unknown },
): AskedField {
  const check = field.custom?.check
  const named = check?.type === 'choice' ? check : null
  return {
    path,
    kind: kindOf(field),
    label: labelWords(language, field),
    required,
    max: check?.type === 'text' ? check.max : null,
    choices: (named?.choices ?? []).map((one) => ({
      value: one,
      label: choiceWords(language, named?.name ?? '', one, named?.words),
    })),
    fields: ownFields(field).map((one) =>
      asked(language, one, { path: one.name ?? '', required: one.required === true, value: null }),
    ),
    value,
  }
}

/** The fields of a row that people fill in: without the id the framework gives each. */
function ownFields({ fields = [] }: LabelledField): LabelledField[] {
  return (fields as LabelledField[]).filter((one) => one.custom?.check !== undefined || one.type === 'array')
}

function kindOf({ type, custom }: LabelledField): AskedField['kind'] {
  if (type === 'array') return 'rows'
  const kinds = { choice: 'choice', day: 'day', checkbox: 'tick', integer: 'number' } as const
  const check = custom?.check
  if (check?.type === 'reference') return 'file'
  if (check && check.type in kinds) return kinds[check.type as keyof typeof kinds]
  return type === 'textarea' ? 'longText' : 'text'
}
