import Link from 'next/link.js'
import type { ListViewServerPropsOnly } from 'payload'
import { isUuid } from '#core/input/isUuid.ts'
import { nameOf } from '../names.ts'
import { wordsOf } from '../words.ts'

/** Above a list that an address has narrowed to a unit: says so, and leads back to the whole list. */
export async function NarrowedList({
  collectionConfig,
  i18n,
  payload,
  searchParams,
}: ListViewServerPropsOnly) {
  const { under, alone } = searchParams ?? {}
  if (!isUuid(under)) return null
  const w = wordsOf(i18n.language)
  const unit = (await nameOf(payload, 'units', under)) ?? ''
  return (
    <p className="form-hint">
      {w(alone === '1' ? 'report.narrowedAlone' : 'report.narrowed', { unit })}{' '}
      <Link href={`/admin/collections/${collectionConfig.slug}`} prefetch={false}>
        {w('report.showAll')}
      </Link>
    </p>
  )
}
