import type { Payload } from 'payload'
import { isNamed, nameOf } from '../names.ts'
import { idOf } from '../titleOf.ts'
import { CellLink, type CellProps } from './CellLink.tsx'

type Props = CellProps & { field: { relationTo?: unknown }; payload: Payload }

/** The name behind a reference, read with the page itself instead of by a request of each list. */
export async function ReferenceCell(props: Props) {
  const { cellData, field, payload } = props
  const collection = String(field.relationTo)
  const values = (Array.isArray(cellData) ? cellData : [cellData]).filter(Boolean)
  if (!isNamed(collection) || values.length > 3) return <CellLink {...props}>{values.length || '–'}</CellLink>
  const names = await Promise.all(values.map((value) => nameOf(payload, collection, idOf(value))))
  return <CellLink {...props}>{names.map((name) => name ?? '–').join(', ') || '–'}</CellLink>
}
