import type { ListViewServerPropsOnly } from 'payload'
import { columnPaths } from '#server/lists/listColumns.ts'
import { ExportButton } from './ExportButton.tsx'

/** Above every list: the way to take it out to Excel as it is filtered and with the columns it shows. */
export function ExportList({ collectionConfig }: ListViewServerPropsOnly) {
  return <ExportButton columns={columnPaths(collectionConfig)} slug={collectionConfig.slug} />
}
