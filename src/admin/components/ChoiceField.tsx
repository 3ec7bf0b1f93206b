import type { TextFieldServerComponent } from 'payload'
import { choicesOf } from '../choicesOf.ts'
import { languageOfPanel } from '../words.ts'
import { ChoiceInput } from './ChoiceInput.tsx'
import type { FieldInfo } from './FieldShell.tsx'

/** A choice kept as text: a native list for one (what a phone does best), ticks for several. */
export const ChoiceField: TextFieldServerComponent = (props) => {
  const { clientField, field, i18n, path, permissions, operation } = props
  const given = (props as { readOnly?: boolean }).readOnly
  const allowed =
    typeof permissions === 'object' ? (permissions as Record<string, unknown>)[operation] : permissions
  return (
    <ChoiceInput
      choices={choicesOf(field, languageOfPanel(i18n.language))}
      field={clientField as FieldInfo}
      path={path}
      readOnly={given === true || allowed === false}
    />
  )
}
