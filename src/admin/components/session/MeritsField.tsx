import type { ArrayFieldServerComponent } from 'payload'
import { loadPlan } from '#server/plan/loadPlans.ts'
import { languageOfPanel } from '../../language.ts'
import type { FieldInfo } from '../FieldShell.tsx'
import { Merits } from './Merits.tsx'

/** The plan's four "được" as questions with yes and not yet, instead of rows to be added. */
export const MeritsField: ArrayFieldServerComponent = async (props) => {
  const { clientField, i18n, operation, path, payload, permissions } = props
  const language = languageOfPanel(i18n.language)
  const { merits } = await loadPlan(payload)
  const allowed =
    typeof permissions === 'object' ? (permissions as Record<string, unknown>)[operation] : permissions
  return (
    <Merits
      choices={merits.map(({ key, label }) => ({ value: key, label: label[language] }))}
      field={clientField as FieldInfo}
      path={path}
      readOnly={(props as { readOnly?: boolean }).readOnly === true || allowed === false}
    />
  )
}
