import Link from 'next/link.js'
import type { ReactNode } from 'react'

/** What a cell of ours is given. */
export type CellProps = {
  cellData?: unknown
  link?: boolean
  linkURL?: string
  collectionSlug?: string
  rowData?: { id?: string | number }
}

/** The first column of a list opens the record, in our cells as in Payload's. */
export function CellLink({
  children,
  link,
  linkURL,
  collectionSlug,
  rowData,
}: Omit<CellProps, 'cellData'> & { children: ReactNode }) {
  if (!link || !collectionSlug || rowData?.id === undefined) return <>{children}</>
  const href = linkURL ?? `/admin/collections/${collectionSlug}/${encodeURIComponent(String(rowData.id))}`
  return (
    <Link href={href} prefetch={false}>
      {children}
    </Link>
  )
}
