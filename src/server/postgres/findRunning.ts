import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { lifeOf } from '../../../tools/holdFile.mjs'
import type { Place } from './findPlace.ts'
import type { Running } from './launch.ts'
import { worksOn } from './probe.ts'

const patience = 90_000

/**
 * Finds the server that works on the place already: another process of this instance started it, or one that was
 * killed left it behind. Waits while it starts or stops; a `postmaster.pid` that is nobody's is taken away,
 * since PostgreSQL itself believes it as soon as any process has that number.
 */
export async function findRunning(place: Place, password: string): Promise<Running | null> {
  for (const end = Date.now() + patience; Date.now() < end; await sleep(100)) {
    const noted = readNote(place)
    if (noted === null) return null
    const ours = lifeOf(noted.pid) === null ? false : await worksOn(place.folder, { ...noted, password })
    if (ours) return noted
    if (ours === false || !isServerOf(place, noted.pid)) {
      rmSync(noteOf(place), { force: true })
      return null
    }
  }
  throw new Error(`PostgreSQL in ${place.folder} neither answers nor ends`)
}

function noteOf(place: Place): string {
  return path.join(place.folder, 'postmaster.pid')
}

function readNote(place: Place): Running | null {
  try {
    const lines = readFileSync(noteOf(place), 'utf8').split('\n')
    return { pid: Number(lines[0]), port: Number(lines[3] ?? 0) }
  } catch {
    return null
  }
}

function isServerOf(place: Place, pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(`cluster_name=${place.label}`)
  } catch {
    return false
  }
}
