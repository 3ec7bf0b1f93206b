/** Letters and digits that print unlike one another; a code is written in groups of four. */
export const SLIP_LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'
const GROUP = 4
/** The first letters find the slip, so that guesses at the rest are counted on it; the rest is about 59 bits. */
const LOCATOR = 4
export const SLIP_LENGTH = 16
/** Wrong codes a slip bears before it is no longer good. */
export const SLIP_TRIES = 10
/** Days a slip is good for. */
export const SLIP_DAYS = 7

/** A code as somebody typed or scanned it: no case, no signs between the groups. Null for what cannot be one. */
export function readSlipCode(text: string): string | null {
  const bare = text.toLowerCase().replace(/[\s.\-–—]/g, '')
  const fits = bare.length === SLIP_LENGTH && [...bare].every((letter) => SLIP_LETTERS.includes(letter))
  return fits ? bare : null
}

/** 'abcdefghjkmn2345' -> 'ABCD-EFGH-JKMN-2345'. */
export function writeSlipCode(code: string): string {
  return (code.toUpperCase().match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? []).join('-')
}

export function locatorOf(code: string): string {
  return code.slice(0, LOCATOR)
}

export type Slip = {
  usedAt: number | null
  revokedAt: number | null
  expiresAt: number
  tries: number
}
export type SlipStanding = 'open' | 'used' | 'revoked' | 'locked' | 'expired'

/** How a slip stands at an instant. */
export function slipStanding(slip: Slip, at: number): SlipStanding {
  if (slip.usedAt !== null) return 'used'
  if (slip.revokedAt !== null) return 'revoked'
  if (slip.tries >= SLIP_TRIES) return 'locked'
  return at >= slip.expiresAt ? 'expired' : 'open'
}
