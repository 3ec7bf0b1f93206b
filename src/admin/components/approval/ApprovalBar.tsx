import { getTranslation } from '@payloadcms/translations'
import type { UIFieldServerProps } from 'payload'
import { callerOf } from '#core/hierarchy/caller.ts'
import { languageOfPanel } from '../../language.ts'
import { titleOf } from '../../titleOf.ts'
import { ApprovalPanel } from '../later.tsx'

/** The approval bar at the top of a record's form; on a new one a line that says how it is sent. */
export async function ApprovalBar({ collectionSlug, data, id, i18n, payload, user }: UIFieldServerProps) {
  if (id === undefined || id === null) return null
  const fields = payload.collections[collectionSlug as 'pledges'].config.fields
  const labels = Object.fromEntries(
    fields.flatMap((field) =>
      'name' in field && field.name && 'label' in field && field.label
        ? [[field.name, String(getTranslation(field.label as string, i18n))]]
        : [],
    ),
  )
  const written = fields.flatMap((field) =>
    'name' in field && field.name in labels && field.custom?.server !== true ? [field.name] : [],
  )
  const caller = callerOf(user)
  return (
    <ApprovalPanel
      collection={collectionSlug}
      fields={written}
      id={String(id)}
      labels={labels}
      me={caller?.officer ?? null}
      title={
        await titleOf({ collection: collectionSlug, data, payload, language: languageOfPanel(i18n.language) })
      }
    />
  )
}
