import { execFileSync } from 'node:child_process'
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Tells one life of a process id from another; null when no process of that id runs (a zombie does not).
 * A process id alone is not enough: after a restart of the machine or a container it belongs to somebody else.
 * @param {number} pid
 * @returns {string | null}
 */
export function lifeOf(pid) {
  return process.platform === 'linux' ? lifeOnLinux(pid) : lifeElsewhere(pid)
}

/**
 * Holds `file` for this process; gives the process id of the live holder instead when there is one.
 * What a killed process held is free, and so is what came along in a copy of the folder.
 * @param {string} file
 * @returns {{ release: () => void, heldBy?: undefined } | { heldBy: number, release?: undefined }}
 */
export function holdFile(file) {
  const mine = JSON.stringify(claim(file, process.pid))
  for (let attempt = 0; attempt < 20; attempt++) {
    if (writeNew(file, mine)) return { release: () => releaseFile(file, mine) }
    const found = readText(file)
    const holder = holderOf(file, found)
    if (holder !== null) return { heldBy: holder }
    discard(file, found)
  }
  throw new Error(`cannot hold ${file}`)
}

/**
 * Waits until `file` is free, then holds it.
 * @param {string} file
 * @param {number} milliseconds how long to wait at most
 * @returns {Promise<() => void>} gives it back
 */
export async function waitForFile(file, milliseconds) {
  const end = Date.now() + milliseconds
  for (;;) {
    const held = holdFile(file)
    if (held.release) return held.release
    if (Date.now() > end) throw new Error(`${file} is held by process ${held.heldBy}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/**
 * The process that wrote the claim in `file` and still lives; null when there is none.
 * @param {string} file
 * @param {string | null} text
 * @returns {number | null}
 */
export function holderOf(file, text = readText(file)) {
  if (text === null) return null
  if (text === '') return isFresh(file) ? 0 : null
  try {
    const { pid, life, folder } = JSON.parse(text)
    const here = claim(file, pid)
    return here.life !== null && here.life === life && here.folder === folder ? pid : null
  } catch {
    return null
  }
}

/** @param {string} file @param {number} pid */
function claim(file, pid) {
  const folder = statSync(path.dirname(file))
  return { pid, life: lifeOf(pid), folder: `${folder.dev}:${folder.ino}` }
}

/** @param {string} file @param {string} text */
function writeNew(file, text) {
  try {
    writeFileSync(file, text, { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
}

/** Takes a dead claim away; one that another process has written meanwhile is put back. */
function discard(file, expected) {
  const aside = `${file}.${process.pid}`
  try {
    renameSync(file, aside)
  } catch {
    return
  }
  const taken = readText(aside)
  if (taken !== expected && taken !== null) writeNew(file, taken)
  rmSync(aside, { force: true })
}

function releaseFile(file, mine) {
  if (readText(file) === mine) rmSync(file, { force: true })
}

function readText(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

/** An empty claim is one that is being written, unless it stays empty. */
function isFresh(file) {
  try {
    return Date.now() - statSync(file).mtimeMs < 2000
  } catch {
    return false
  }
}

function lifeOnLinux(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (fields[0] === 'Z' || fields[0] === 'X') return null
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${fields[19]}`
  } catch {
    return null
  }
}

function lifeElsewhere(pid) {
  try {
    const options = /** @type {const} */ ({ encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], options).trim() || null
  } catch {
    return null
  }
}
