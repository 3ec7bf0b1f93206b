import Link from 'next/link.js'
import type { ReactNode } from 'react'

type Props = {
  children: ReactNode
  link?: boolean
  linkURL?: string
  collectionSlug?: string
  rowData?: { id?: string | number }
}

/** The first column of a list opens the record, in our cells as in Payload's. */
export function CellLink({ children, link, linkURL, collectionSlug, rowData }: Props) {
  if (!link || !collectionSlug || rowData?.id === undefined) return <>{children}</>
  const href = linkURL ?? `/admin/collections/${collectionSlug}/${encodeURIComponent(String(rowData.id))}`
  return (
    <Link href={href} prefetch={false}>
      {children}
    </Link>
  )
}
