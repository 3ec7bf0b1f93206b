import { cellText } from '../report/cellText.ts'

/** Longer than any word or address a line holds; broken with an invisible place where a line may end. */
const LONGEST_WORD = 40

/**
 * Text that paper can show: composed letters (fonts misplace separate marks), no control characters, and places to
 * break what has no spaces, so that nothing runs out of its column.
 */
export function plainText(text: string): string {
  return cellText(text).replace(new RegExp(`\\S{${LONGEST_WORD}}(?=\\S)`, 'gu'), '$&\u200B')
}
