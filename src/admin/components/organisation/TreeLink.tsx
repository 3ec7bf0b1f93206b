import Link from 'next/link.js'
import { adminPath } from '../../routes.ts'
import { wordsOf } from '../../words.ts'

/** Above lists of units and officers: the way to the tree. */
export function TreeLink({ i18n }: { i18n: { language: string } }) {
  return (
    <p className="form-hint">
      <Link href={adminPath('organisation')} prefetch={false}>
        {wordsOf(i18n.language)('organisation.open')}
      </Link>
    </p>
  )
}
