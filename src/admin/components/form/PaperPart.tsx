import { CheckboxField, TextareaField } from '@payloadcms/ui'
import type { ServerComponentProps } from 'payload'
import type { ComponentType } from 'react'
import { type Paper, type PaperPart as Part, sectionsOf } from '#core/form/form.ts'
import { loadPlan } from '#server/plan/loadPlans.ts'
import { languageOfPanel } from '../../language.ts'
import { TextListField } from '../TextListField.tsx'

type Props = ServerComponentProps & {
  clientField: { type: string }
  path: string
  readOnly?: boolean
  schemaPath?: string
}
const drawers = { checkbox: CheckboxField, text: TextListField, textarea: TextareaField } as Record<
  string,
  ComponentType<object>
>

/** A part of a paper as its field is usually drawn; nothing where the plan leaves it out, its heading where the plan gives one. */
export async function PaperPart({
  clientField,
  field,
  i18n,
  path,
  payload,
  permissions,
  readOnly,
  req,
  schemaPath,
}: Props) {
  const { paper, part } = (field.custom as { paperPart: { paper: Paper; part: Part } }).paperPart
  const plan = await loadPlan(payload, req)
  const section = sectionsOf(plan, paper).find((one) => one.part === part)
  const Drawn = drawers[clientField.type]
  if (!section || !Drawn) return null
  const label = section.heading?.[languageOfPanel(i18n.language)]
  return (
    <Drawn
      {...{ path, permissions, schemaPath, readOnly: readOnly === true }}
      {...{ field: label ? { ...clientField, label } : clientField }}
    />
  )
}
