import { wordsOf } from '../words.ts'

/** Yes or no in a list; a dash where nothing was said. */
export function TickCell({ cellData, i18n }: { cellData?: unknown; i18n: { language: string } }) {
  if (typeof cellData !== 'boolean') return '–'
  return wordsOf(i18n.language)(cellData ? 'field.yes' : 'field.no')
}
