import { createHash } from 'node:crypto'

/** The UUID of a seeded record, from its name: the same in every installation. */
export function idOf(name: string): string {
  const hex = createHash('sha256').update(`trach-nhiem ${name}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
