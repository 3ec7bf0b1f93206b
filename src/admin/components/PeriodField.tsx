import type { TextFieldServerComponent } from 'payload'
import { quarterOf, quartersOf } from '#core/calendar/quarter.ts'
import { today } from '#server/clock.ts'
import { languageOfPanel } from '../language.ts'
import { planYears } from '../planYears.ts'
import { printPeriod } from '../print.ts'
import { ChoiceInput } from './ChoiceInput.tsx'
import type { FieldInfo } from './FieldShell.tsx'

/** The quarters (of a session) or years (of a review) that have begun, in words; what is stored is their key. */
export const PeriodField: TextFieldServerComponent = async (props) => {
  const { clientField, collectionSlug, data, i18n, path, payload, permissions, operation, req } = props
  const language = languageOfPanel(i18n.language)
  const { plan, all } = await planYears(payload, req)
  const running = quarterOf(today(), plan.firstMonth)
  const offered =
    collectionSlug === 'sessions'
      ? all
          .flatMap((year) => quartersOf(year, plan.firstMonth).map(({ key }) => key))
          .filter((key) => key <= running)
      : all.map(String)
  const stored = typeof data?.period === 'string' ? [data.period] : []
  const keys = [...new Set([...offered, ...stored])].sort().reverse()
  const allowed =
    typeof permissions === 'object' ? (permissions as Record<string, unknown>)[operation] : permissions
  return (
    <ChoiceInput
      choices={keys.map((value) => ({ value, label: printPeriod(value, language) }))}
      field={clientField as FieldInfo}
      path={path}
      readOnly={(props as { readOnly?: boolean }).readOnly === true || allowed === false}
    />
  )
}
