import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { waitForFile } from './holdFile.mjs'
import { fail, root } from './install.mjs'
import { say } from './words.mjs'

// Builds the panel (`next build`) unless the one in .next was made of these very files.

const inputs = [
  ...['src', 'collections', 'hooks', 'jobs', 'seed', 'public'],
  ...['payload.config.ts', 'next.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'],
]
const stamp = path.join(root, '.next/built-of')
const patience = 15 * 60_000

const digest = digestOf(inputs)
if (!isBuilt()) {
  const release = await waitForFile(path.join(root, '.build.lock'), patience)
  try {
    if (!isBuilt()) await build()
  } finally {
    release()
  }
}

async function build() {
  console.log(say('building'))
  const next = path.join(root, 'node_modules/next/dist/bin/next')
  const child = spawn(process.execPath, [...process.execArgv, next, 'build'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
  process.once('SIGTERM', () => child.kill('SIGTERM'))
  const output = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => output.push(chunk))
  const [code] = await once(child, 'close')
  if (code !== 0) {
    process.stderr.write(Buffer.concat(output))
    fail(say('buildFailed', { code: code ?? 1 }))
  }
  mkdirSync(path.dirname(stamp), { recursive: true })
  writeFileSync(stamp, digest)
}

function isBuilt() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === digest
}

function digestOf(places) {
  const hash = createHash('sha256')
  for (const file of places.flatMap((place) => filesIn(path.join(root, place)))) {
    hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

/** Files in a fixed order, so that the same files give the same digest on every machine. */
function filesIn(place) {
  if (!existsSync(place)) return []
  if (!statSync(place).isDirectory()) return [place]
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
}
