import type { TextFieldServerComponent } from 'payload'
import { loadPlan } from '#server/plan/loadPlans.ts'
import { choicesOf, planPartOf } from '../choicesOf.ts'
import { languageOfPanel } from '../language.ts'
import { ChoiceInput } from './ChoiceInput.tsx'
import type { FieldInfo } from './FieldShell.tsx'

/** A choice kept as text: a native list for one (what a phone does best), ticks for several. */
export const ChoiceField: TextFieldServerComponent = async (props) => {
  const { clientField, field, i18n, path, permissions, operation, payload } = props
  const plan = planPartOf(field) === null ? undefined : await loadPlan(payload)
  // The plan names its themes together: "Phong trào …".
  const themes = planPartOf(field) === 'themes' ? plan?.report.themes : undefined
  const given = (props as { readOnly?: boolean }).readOnly
  const allowed =
    typeof permissions === 'object' ? (permissions as Record<string, unknown>)[operation] : permissions
  return (
    <ChoiceInput
      choices={choicesOf(field, languageOfPanel(i18n.language), plan)}
      field={themes ? { ...(clientField as FieldInfo), label: themes } : (clientField as FieldInfo)}
      path={path}
      readOnly={given === true || allowed === false}
    />
  )
}
