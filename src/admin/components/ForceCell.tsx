import type { DefaultServerCellComponentProps } from 'payload'
import type { Term } from '#core/model/forceOf.ts'
import { today } from '#server/clock.ts'
import { printDay } from '../print.ts'
import { wordsOf } from '../words.ts'
import { ForceBadge } from './ForceBadge.tsx'

/** The last day of a model in a list, and whether it is in force. */
export function ForceCell({ cellData, i18n, rowData }: DefaultServerCellComponentProps) {
  return (
    <>
      {typeof cellData === 'string' && cellData ? printDay(cellData) : '–'}{' '}
      <ForceBadge model={rowData as Term} today={today()} w={wordsOf(i18n.language)} />
    </>
  )
}
