import { printDay } from '../print.ts'
import { CellLink, type CellProps } from './CellLink.tsx'

export function DayCell(props: CellProps) {
  const { cellData } = props
  return <CellLink {...props}>{typeof cellData === 'string' && cellData ? printDay(cellData) : '–'}</CellLink>
}
