import Link from 'next/link.js'
import type { ListViewServerPropsOnly } from 'payload'
import { wordsOf } from '../../words.ts'

/** Above a list whose filter is none, by an address kept too long: says why nothing stands below. Payload then counts from zero. */
export function RefusedFilter({ collectionConfig, data, i18n }: ListViewServerPropsOnly) {
  if (data.pagingCounter !== 0) return null
  const w = wordsOf(i18n.language)
  return (
    <p className="form-hint form-hint--wrong" role="alert">
      {w('view.refusedFilter')}{' '}
      <Link href={`/admin/collections/${collectionConfig.slug}`} prefetch={false}>
        {w('report.showAll')}
      </Link>
    </p>
  )
}
