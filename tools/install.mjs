import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { waitForFile } from './holdFile.mjs'
import { say } from './words.mjs'

export const root = path.dirname(import.meta.dirname)
const stamp = path.join(root, 'node_modules/.trach-nhiem-lock')
const patience = 15 * 60_000

/** Installs the packages of package-lock.json unless they are there; what another start is installing is waited for. */
export async function installIfStale() {
  if (isInstalled()) return
  const release = await waitForFile(path.join(root, '.install.lock'), patience)
  try {
    if (!isInstalled()) await install()
  } finally {
    release()
  }
}

/** The Node.js that runs the application: 24, from the package `node`, else this one when it is new enough. */
export function applicationNode() {
  const brought = path.join(root, 'node_modules/.bin/node')
  if (spawnSync(brought, ['--version']).status === 0) return brought
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  return fail(say('noNode'))
}

/**
 * Prints one line and ends the process with code 1.
 * @param {string} line
 * @returns {never}
 */
export function fail(line) {
  console.error(line)
  process.exit(1)
}

/** The second try takes the same versions, but does without packages of other systems that a mirror lacks. */
async function install() {
  console.log(say('installing'))
  let code = await npm(['ci'])
  if (code !== 0) {
    console.error(say('installAgain'))
    code = await npm(['install', '--no-save'])
  }
  if (code !== 0) fail(say('installFailed', { code }))
  writeFileSync(stamp, lockDigest())
}

async function npm(args) {
  const all = [...args, '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const cli = process.env.npm_execpath
  const [program, first] = cli?.endsWith('.js') ? [process.execPath, [cli]] : ['npm', []]
  const child = spawn(program, [...first, ...all], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  const begun = Date.now()
  const progress = setInterval(() => {
    console.log(say('stillInstalling', { seconds: Math.round((Date.now() - begun) / 1000) }))
  }, 15_000)
  const stop = () => child.kill('SIGTERM')
  process.once('SIGINT', stop).once('SIGTERM', stop)
  const [code, signal] = await once(child, 'exit')
  clearInterval(progress)
  if (signal) process.exit(130)
  return code
}

function isInstalled() {
  if (readText(stamp) === lockDigest()) return true
  if (!matchesLock()) return false
  writeFileSync(stamp, lockDigest())
  return true
}

/** True when somebody ran `npm ci` or `npm install` himself: every package of the lock is there in its version. */
function matchesLock() {
  const there = readText(path.join(root, 'node_modules/.package-lock.json'))
  if (there === null) return false
  const installed = JSON.parse(there).packages
  const wanted = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages
  return Object.entries(wanted).every(
    ([place, { version, optional }]) => place === '' || optional || installed[place]?.version === version,
  )
}

function lockDigest() {
  return createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex')
}

function readText(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
