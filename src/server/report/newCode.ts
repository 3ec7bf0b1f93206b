import { randomInt } from 'node:crypto'

/** No letters or digits that print alike. */
const CODE_LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'
const CODE_LENGTH = 24

/** A verification code: about 118 bits nobody can guess, short enough to type from paper. */
export function newCode(): string {
  return Array.from({ length: CODE_LENGTH }, () => CODE_LETTERS[randomInt(CODE_LETTERS.length)]).join('')
}

/** Whether a text could be a code; typed from paper, so in any case. */
export function isCode(text: string): boolean {
  return text.length === CODE_LENGTH && /^[a-z0-9]+$/i.test(text)
}
