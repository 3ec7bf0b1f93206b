import type { Payload } from 'payload'
import { isNamed, nameOf } from '../names.ts'
import { idOf } from '../titleOf.ts'
import { CellLink } from './CellLink.tsx'

type Props = {
  cellData?: unknown
  field: { relationTo?: unknown }
  payload: Payload
  link?: boolean
  linkURL?: string
  collectionSlug?: string
  rowData?: { id?: string | number }
}

/** The name behind a reference, read with the page itself instead of by a request of each list. */
export async function ReferenceCell(props: Props) {
  const { cellData, field, payload } = props
  const collection = String(field.relationTo)
  const values = (Array.isArray(cellData) ? cellData : [cellData]).filter(Boolean)
  if (!isNamed(collection) || values.length > 3) return <CellLink {...props}>{values.length || '–'}</CellLink>
  const names = await Promise.all(values.map((value) => nameOf(payload, collection, idOf(value))))
  return <CellLink {...props}>{names.map((name) => name ?? '–').join(', ') || '–'}</CellLink>
}
