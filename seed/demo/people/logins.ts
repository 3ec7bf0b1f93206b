import { createHash, pbkdf2 } from 'node:crypto'
import { promisify } from 'node:util'
import type { Seat } from './seats.ts'

export const demoPassword = 'doanvien-2026'

/** The contract's demonstration logins by the chair of their holder: the unit's path, office, which of several. */
const named: Record<string, string> = {
  ' systemAdministrator 0': 'admin',
  ' secretary 0': 'thanhdoan',
  ' inspectionOffice 0': 'tckt',
  ' communicationsOffice 0': 'tuyengiao',
  '1 secretary 0': 'quan1',
  '1 clerk 0': 'vanphong1',
  '1.1 secretary 0': 'coso1',
  '1.1 executiveMember 0': 'canbo1',
  '1.1.1 secretary 0': 'chidoan1',
  '2 secretary 0': 'quan2',
  '2.1 secretary 0': 'coso2',
  '2.1 executiveMember 0': 'canbo2',
}

/**
 * The account of the delegation that looks on. It is given to whoever sits in that chair after everybody has his, so
 * that the city is the same with it as without.
 */
export const observerLogin = 'doankiemtra'

/** Those without a pledge, activity or event of any state in the running plan year. */
export const idleLogins = ['canbo1', 'canbo2', 'coso1', 'chidoan1']

/** The login name of the one who holds a chair: the contract's, and one for the secretary of each unit under the city. */
export function loginOf({ unit, office, index }: Seat): string | null {
  const found = named[`${unit.path.join('.')} ${office} ${index}`]
  if (found) return found
  if (unit.path.length !== 1 || office !== 'secretary') return null
  return `quan${unit.path[0]}`
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
export const demoLogins = [...Object.values(named), observerLogin].map((name) => `${name}@demo.local`)
