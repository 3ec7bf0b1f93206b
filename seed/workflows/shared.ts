import type { Words } from '#core/text/words.ts'

/** Who leads a unit, and its standing committee: keys of offices. */
export const LEADERS = ['secretary', 'deputySecretary']
export const STANDING = [...LEADERS, 'standingMember']

export const words = (vi: string, en: string): Words => ({ vi, en })
