import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, lchownSync, mkdirSync, readdirSync, realpathSync, rmdirSync } from 'node:fs'
import { platform } from 'node:os'
import path from 'node:path'
import { type SystemUser, systemUserFor } from './systemUser.ts'

/**
 * Where one instance's database lies. `folder` is its real place; `argument` is what PostgreSQL is told, with
 * `folder` as working directory; `label` names it among the processes of the machine.
 */
export type Place = { folder: string; argument: string; user: SystemUser | null; label: string }

/**
 * Finds the folder for the data of the instance in `dataDir`: `postgres` in it, also where PostgreSQL's system user
 * may not enter a folder above: it gets there through its working directory. Only where that fails too
 * (no /proc) the data lie outside, and `report` names the folder.
 */
export function findPlace(dataDir: string, report: (folder: string) => void): Place {
  const inside = path.join(realpathSync(dataDir), 'postgres')
  const label = `trach-nhiem-${createHash('sha256').update(inside).digest('hex').slice(0, 12)}`
  const user = systemUserFor(inside)
  const place = { folder: inside, argument: argumentFor(inside), user, label }
  if (user === null || canEnter(place, user)) return place
  const outside = path.join('/var/lib/trach-nhiem', label, 'postgres')
  mkdirSync(path.dirname(outside), { recursive: true, mode: 0o755 })
  report(outside)
  return { ...place, folder: outside, argument: outside }
}

/** Gives a folder and all in it to the system user, readable by no one else: PostgreSQL insists on both. */
export function giveTo(user: SystemUser | null, folder: string): void {
  chmodSync(folder, 0o700)
  if (user === null) return
  lchownSync(folder, user.uid, user.gid)
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    lchownSync(path.join(entry.parentPath, entry.name), user.uid, user.gid)
  }
}

function argumentFor(folder: string): string {
  return platform() === 'linux' && existsSync('/proc/self/cwd') ? '/proc/self/cwd' : folder
}

function canEnter(place: Place, user: SystemUser): boolean {
  const probe = `${place.folder}.probe`
  mkdirSync(probe, { recursive: true })
  try {
    giveTo(user, probe)
    const argument = place.argument === place.folder ? probe : place.argument
    const options = { ...user, cwd: probe }
    return spawnSync('/bin/sh', ['-c', 'cd "$0" && test -w .', argument], options).status === 0
  } finally {
    rmdirSync(probe)
  }
}
