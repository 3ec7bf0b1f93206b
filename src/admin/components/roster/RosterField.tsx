import type { ArrayFieldServerComponent } from 'payload'
import { ATTENDANCES, UNIFORMS } from '#core/event/attendance.ts'
import { callerOf, postsWith } from '#core/hierarchy/caller.ts'
import { choiceWord } from '#i18n/choiceWord.ts'
import { languageOfPanel } from '../../language.ts'
import { nameOf } from '../../names.ts'
import { idOf } from '../../titleOf.ts'
import type { FieldInfo } from '../FieldShell.tsx'
import { Roster } from '../later.tsx'

/** The roster of an event as ticks: one line a person, everybody of a unit added at once. */
export const RosterField: ArrayFieldServerComponent = async (props) => {
  const { clientField, data, i18n, path, payload, permissions, operation, schemaPath, user } = props
  const rows = ((data?.roster ?? []) as { officer?: unknown }[])
    .map((row) => idOf(row.officer))
    .filter(Boolean)
  const names = await Promise.all(
    rows.map(async (id) => [id, (await nameOf(payload, 'officers', id)) ?? '–'] as const),
  )
  const caller = callerOf(user)
  const language = languageOfPanel(i18n.language)
  const allowed =
    typeof permissions === 'object' ? (permissions as Record<string, unknown>)[operation] : permissions
  return (
    <Roster
      choices={ATTENDANCES.map((value) => ({ value, label: choiceWord('attendance', value, language) }))}
      uniforms={UNIFORMS.map((value) => ({ value, label: choiceWord('uniform', value, language) }))}
      field={clientField as FieldInfo}
      hostUnit={caller ? (postsWith(caller, 'host')[0]?.unit ?? null) : null}
      names={Object.fromEntries(names)}
      path={path}
      readOnly={(props as { readOnly?: boolean }).readOnly === true || allowed === false}
      schemaPath={schemaPath ?? path}
    />
  )
}
