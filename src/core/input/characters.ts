/** Characters that have no width: they come along when text is copied from elsewhere. */
export const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g

/**
 * Whether text holds what no text may hold: control characters, halves of broken characters (surrogates), and the marks
 * that turn the direction of a line. Tabs and line ends are allowed.
 */
export function hasForbidden(text: string): boolean {
  return FORBIDDEN.test(text)
}

const FORBIDDEN = /[\p{Cs}\u202a-\u202e\u2066-\u2069]|(?![\t\n\r])\p{Cc}/u
