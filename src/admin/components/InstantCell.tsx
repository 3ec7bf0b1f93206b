import { printInstant } from '../print.ts'
import { CellLink, type CellProps } from './CellLink.tsx'

/** An instant on Vietnam's clock, the same on every machine. */
export function InstantCell(props: CellProps) {
  const { cellData } = props
  return <CellLink {...props}>{cellData ? printInstant(cellData as string) : '–'}</CellLink>
}
