import { printDay } from '../print.ts'
import { CellLink } from './CellLink.tsx'

type Props = {
  cellData?: unknown
  link?: boolean
  linkURL?: string
  collectionSlug?: string
  rowData?: { id?: string | number }
}

export function DayCell(props: Props) {
  const { cellData } = props
  return <CellLink {...props}>{typeof cellData === 'string' && cellData ? printDay(cellData) : '–'}</CellLink>
}
