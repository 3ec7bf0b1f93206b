const LONGEST_CELL = 32_767
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/**
 * Text that any spreadsheet opens: NFC, no control characters (XML knows none but tab and line breaks), no half
 * characters, cut with a mark at the longest a cell can hold.
 */
export function cellText(text: string): string {
  const clean = [...text.normalize('NFC').replace(LONE_SURROGATE, '\uFFFD')]
    .filter((character) => !isControl(character))
    .join('')
  return clean.length > LONGEST_CELL
    ? `${clean.slice(0, LONGEST_CELL - 1).replace(LONE_SURROGATE, '')}…`
    : clean
}

function isControl(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  if (character === '\t' || character === '\n') return false
  return code < 0x20 || (code >= 0x7f && code < 0xa0) || code === 0xfffe || code === 0xffff
}
