import type { UIFieldServerProps } from 'payload'
import { languageOfPanel } from '../language.ts'
import { titleOf } from '../titleOf.ts'
import { TitleOfPage } from './TitleOfPage.tsx'

/** Names a record whose own title field is a day, a key or a number. */
export async function RecordTitle({ collectionSlug, data, id, i18n, payload }: UIFieldServerProps) {
  if (id === undefined || id === null) return null
  const language = languageOfPanel(i18n.language)
  const title = await titleOf({ collection: collectionSlug, data, payload, language })
  return title === null ? null : <TitleOfPage title={title} />
}
