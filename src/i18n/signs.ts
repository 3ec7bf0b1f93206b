/** Words of the signs to check: neutral, each says only what was seen. */
export { en } from './en/signs.ts'
export { vi } from './vi/signs.ts'
