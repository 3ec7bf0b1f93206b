import { readFileSync, statSync } from 'node:fs'

export type SystemUser = { uid: number; gid: number }

/** Belongs to nobody and needs no entry in /etc/passwd: only PostgreSQL's files carry it. */
const own: SystemUser = { uid: 60999, gid: 60999 }

/**
 * The system user PostgreSQL runs as: null for this process's own, which it must be unless this is root.
 * As root it is whom the data already belongs to, so that an ordinary user's data stay his.
 */
export function systemUserFor(data: string): SystemUser | null {
  if (process.getuid?.() !== 0) return null
  const owner = statSync(data, { throwIfNoEntry: false })
  return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : own
}

/** A system user with a name: `initdb` refuses to run as one that has none. */
export function namedUser(): SystemUser {
  const entries = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .filter((fields) => Number(fields[2]) > 0)
  const entry = entries.find((fields) => fields[0] === 'nobody') ?? entries[0]
  if (!entry) throw new Error('this machine has no system user but root')
  return { uid: Number(entry[2]), gid: Number(entry[3]) }
}
