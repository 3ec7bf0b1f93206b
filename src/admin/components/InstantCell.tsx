import { printInstant } from '../print.ts'
import { CellLink } from './CellLink.tsx'

type Props = {
  cellData?: unknown
  link?: boolean
  linkURL?: string
  collectionSlug?: string
  rowData?: { id?: string | number }
}

/** An instant on Vietnam's clock, the same on every machine. */
export function InstantCell(props: Props) {
  const { cellData } = props
  return <CellLink {...props}>{cellData ? printInstant(cellData as string) : '–'}</CellLink>
}
