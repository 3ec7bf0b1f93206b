import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { constants } from 'node:os'
import path from 'node:path'
import { applicationNode, fail, installIfStale, root } from './install.mjs'
import { say } from './words.mjs'

// Young objects fill their part of the heap whatever its size: a third of the memory, for no gain that can be measured.
const flags = ['--disable-warning=ExperimentalWarning', '--no-deprecation', '--max-semi-space-size=16']
const shutdownSignals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])

/**
 * Installs what is missing and runs a script of ours on the application's Node.js; ends with its exit code.
 * @param {string} script path from the project folder
 * @param {string[]} args
 * @param {Record<string, string>} environment
 * @param {string[]} more flags for Node.js
 */
export async function launch(script, args, environment = {}, more = []) {
  if (Number(process.versions.node.split('.')[0]) < 20) fail(say('oldNode', { version: process.version }))
  await installIfStale()
  const child = spawn(applicationNode(), [...flags, ...more, script, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      NEXT_TELEMETRY_DISABLED: '1',
      TN_VERSION: version(),
      ...environment,
      TN_LAUNCHER: String(process.pid),
    },
  })
  passSignals(child)
  watchParent(child)
  child.on('exit', (code, signal) =>
    process.exit(code ?? 128 + (constants.signals[signal ?? 'SIGTERM'] ?? 1)),
  )
}

/** Each signal reaches the child once through us, however often it comes: the second one is not a request to hurry. */
function passSignals(child) {
  for (const signal of shutdownSignals) {
    let passed = false
    process.on(signal, () => {
      if (!passed) child.kill(signal)
      passed = true
    })
  }
}

/** npm and its shell may be killed without passing the signal on: then the application stops too. */
function watchParent(child) {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    child.kill('SIGTERM')
  }, 500)
  timer.unref()
}

function version() {
  return JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).version
}
