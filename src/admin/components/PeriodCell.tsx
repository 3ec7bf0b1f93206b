import type { TextFieldServerProps } from 'payload'
import { languageOfPanel } from '../language.ts'
import { printPeriod } from '../print.ts'
import { CellLink, type CellProps } from './CellLink.tsx'

/** A year or quarter in a list, in words. */
export function PeriodCell(props: Pick<TextFieldServerProps, 'i18n'> & CellProps) {
  const { cellData, i18n } = props
  const words = cellData ? printPeriod(String(cellData), languageOfPanel(i18n.language)) : '–'
  return <CellLink {...props}>{words}</CellLink>
}
