import { createHash, pbkdf2 } from 'node:crypto'
import { promisify } from 'node:util'
import type { Seat } from './seats.ts'

export const demoPassword = 'doanvien-2026'

/** The contract's demonstration logins by the chair of their holder: unit code, office, which of several. */
const named: Record<string, string> = {
  'CT systemAdministrator 0': 'admin',
  'CT secretary 0': 'thanhdoan',
  'CT inspectionOffice 0': 'tckt',
  'CT communicationsOffice 0': 'tuyengiao',
  'CT01 secretary 0': 'quan1',
  'CT01 clerk 0': 'vanphong1',
  'CT0101 secretary 0': 'coso1',
  'CT0101 executiveMember 0': 'canbo1',
  'CT010101 secretary 0': 'chidoan1',
  'CT02 secretary 0': 'quan2',
  'CT0201 secretary 0': 'coso2',
  'CT0201 executiveMember 0': 'canbo2',
}

/** Those without a pledge, activity or event of any state in the running plan year. */
export const idleLogins = ['canbo1', 'canbo2', 'coso1', 'chidoan1']

/** The login name of the one who holds a chair: the contract's, and one for the secretary of each other district. */
export function loginOf({ unit, office, index }: Seat): string | null {
  const found = named[`${unit.code} ${office} ${index}`]
  if (found) return found
  if (unit.level !== 'district' || office !== 'secretary') return null
  return `quan${Number(unit.code.slice(2))}`
}

/**
 * Salt and hash as Payload 3.90 keeps them; one for all accounts, since they share one password. The salt comes from
 * the seed number: demonstration accounts exist only where `DEMO=1`.
 */
export async function hashDemoPassword(seedNumber: number): Promise<{ salt: string; hash: string }> {
  const salt = createHash('sha256').update(`demonstration:${seedNumber}`).digest('hex')
  const key = await promisify(pbkdf2)(demoPassword, salt, 600_000, 32, 'sha256')
  return { salt, hash: `pbkdf2-sha256-v1:${key.toString('hex')}` }
}

/** The contract's logins, for whoever prints them. */
export const demoLogins = Object.values(named).map((name) => `${name}@demo.local`)
