import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { performance } from 'node:perf_hooks'
import { staleFiles } from './generated.mjs'
import { root } from './install.mjs'
import { jestFlags } from './jest.mjs'

// Everything that can be known without a database: `npm run check`. `--no-unit` leaves the unit tests to the caller.

const bin = (name) => [`node_modules/.bin/${name}`]
const cruised = [
  'src',
  'collections',
  'hooks',
  'jobs',
  'seed',
  'tests',
  'tools',
  'payload.config.ts',
  'next.config.mjs',
]
const steps = [
  ['biome', 'node_modules/@biomejs/biome/bin/biome', 'ci', '--colors=off'],
  ['tsc', ...bin('tsc'), '--noEmit', '-p', '.'],
  ['dependency-cruiser', ...bin('depcruise'), '--config', '.dependency-cruiser.cjs', ...cruised],
  ['knip', ...bin('knip'), '--no-progress'],
  ...(process.argv.includes('--no-unit') ? [] : [['unit tests', ...jestFlags, '--selectProjects', 'unit']]),
]

let failed = false
for (const [name, ...command] of steps) {
  const { code, output, seconds } = await run(command)
  tell(name, code === 0, seconds)
  if (code !== 0) process.stdout.write(output)
}
const begun = performance.now()
const stale = await staleFiles()
tell('generated files', stale.length === 0, (performance.now() - begun) / 1000)
for (const line of stale) console.log(`  ${line}`)
process.exit(failed ? 1 : 0)

function tell(name, good, seconds) {
  if (!good) failed = true
  console.log(`${good ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s)`)
}

async function run(args) {
  const begun = performance.now()
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'test' },
  })
  const output = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => output.push(chunk))
  const [code] = await once(child, 'close')
  return { code, output: Buffer.concat(output), seconds: (performance.now() - begun) / 1000 }
}
