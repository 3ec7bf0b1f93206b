import { accessSync, constants, mkdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { env } from '#env'
import { holdFile } from '../../../tools/holdFile.mjs'
import { reasonOf, StartError } from './say.ts'

/** The absolute folder of this instance, made when it is not there. */
export function openDataDir(): string {
  const folder = path.resolve(env.DATA_DIR)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
    mkdirSync(path.join(folder, 'run'), { recursive: true, mode: 0o700 })
    if (!statSync(folder).isDirectory()) throw new Error('not a folder')
  } catch (error) {
    throw new StartError('dataDirRefused', { folder, reason: reasonOf(error) })
  }
  return folder
}

/** Takes the folder for the one web server it may have; gives back what releases it. */
export function holdDataDir(folder: string): () => void {
  const held = holdFile(path.join(folder, 'run/server.lock'))
  if (!held.release) throw new StartError('dataDirTaken', { folder, pid: held.heldBy })
  return held.release
}
