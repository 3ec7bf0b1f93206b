import { cellText } from '../report/cellText.ts'

/** Text that paper can show: composed letters (fonts misplace separate marks), no control characters. */
export function plainText(text: string): string {
  return cellText(text)
}
