import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { platform } from 'node:os'
import path from 'node:path'
import { giveTo, type Place } from './findPlace.ts'
import { namedUser } from './systemUser.ts'

type Options = { place: Place; binaries: string; password: string }

/** Makes an empty database cluster at the place, unless one is there. Made aside and renamed: never half there. */
export function initialise({ place, binaries, password }: Options): void {
  if (existsSync(path.join(place.folder, 'PG_VERSION'))) return
  if (existsSync(place.folder)) throw new Error(`${place.folder} is there but holds no database`)
  const aside = `${place.folder}.new`
  rmSync(aside, { recursive: true, force: true })
  const folder = path.join(aside, 'data')
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(aside, 'password'), password)
  const user = place.user && namedUser()
  giveTo(user, aside)
  runInitdb({ place: { ...place, folder, user }, binaries })
  giveTo(place.user, folder)
  renameSync(folder, place.folder)
  rmSync(aside, { recursive: true })
}

function runInitdb({ place, binaries }: Omit<Options, 'password'>): void {
  const result = spawnSync(path.join(binaries, 'bin/initdb'), argumentsFor(place), {
    ...place.user,
    cwd: place.folder,
    env: { PATH: process.env.PATH, LC_ALL: locale() } as unknown as NodeJS.ProcessEnv,
    encoding: 'utf8',
  })
  if (result.status === 0) return
  const reason = result.error?.message ?? result.stderr.trim().split('\n').at(-1)
  throw new Error(`initdb: ${reason}`)
}

/** Vietnamese order of letters; only the password opens it, also from this machine. */
function argumentsFor(place: Place): string[] {
  const data = place.argument.startsWith('/proc/') ? place.argument : place.folder
  return [
    ...['-D', data, '-U', 'postgres', '--pwfile=../password', '--auth=scram-sha-256'],
    ...['--encoding=UTF8', `--locale=${locale()}`, '--locale-provider=icu', '--icu-locale=vi-VN'],
    '--no-instructions',
  ]
}

function locale(): string {
  return platform() === 'linux' ? 'C.UTF-8' : 'en_US.UTF-8'
}
