import Link from 'next/link.js'
import type { ServerProps } from 'payload'
import { adminPath } from '../routes.ts'
import { wordsOf } from '../words.ts'

/** Above the list of one's initiatives: the way to the register of all that were recognised. */
export function RegistryLink({ i18n }: ServerProps) {
  return (
    <p>
      <Link href={adminPath('registry')} prefetch={false}>
        {wordsOf(i18n.language)('initiative.registry')}
      </Link>
    </p>
  )
}
