import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { browserWords } from './browserWords.mjs'
import { root } from './install.mjs'

const types = path.join(root, 'src/generated/payload-types.ts')
const words = path.join(root, 'src/generated/browserWords.ts')
const importMap = path.join(root, 'src/app/(payload)/admin/importMap.js')
const migrations = path.join(root, 'src/migrations')

/** Writes the browser's words, the types of the collections and the panel's map of components. */
export function generate() {
  writeFileSync(words, browserWords())
  payload(['generate:types'])
  payload(['generate:importmap'])
}

/** One line for each generated file that does not follow from the configuration; changes nothing. */
export async function staleFiles() {
  return [
    ...(browserWords() === readFileSync(words, 'utf8')
      ? []
      : ['src/generated/browserWords.ts is old: npm run generate']),
    ...(typesAreFresh() ? [] : ['src/generated/payload-types.ts is old: npm run generate']),
    ...(importMapIsFresh() ? [] : ['src/app/(payload)/admin/importMap.js is old: npm run generate']),
    ...(migrationsAreWhole()
      ? []
      : ['the collections are not what the migrations make: a migration is missing']),
  ]
}

function typesAreFresh() {
  const folder = mkdtempSync(path.join(tmpdir(), 'trach-nhiem-types-'))
  const file = path.join(folder, 'payload-types.ts')
  try {
    payload(['generate:types'], { PAYLOAD_TS_OUTPUT_PATH: file })
    return readFileSync(file, 'utf8') === readFileSync(types, 'utf8')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function importMapIsFresh() {
  const before = readFileSync(importMap, 'utf8')
  payload(['generate:importmap'])
  const fresh = readFileSync(importMap, 'utf8') === before
  if (!fresh) writeFileSync(importMap, before)
  return fresh
}

/** Payload compares its configuration with the newest snapshot beside the migrations, and writes what is missing. */
function migrationsAreWhole() {
  const before = new Map(
    readdirSync(migrations).map((name) => [name, readFileSync(path.join(migrations, name))]),
  )
  payload(['migrate:create', 'check', '--skip-empty', '--force-accept-warning'])
  const made = readdirSync(migrations).filter((name) => !before.has(name))
  // Accepting warnings makes it write a migration of nothing, too.
  const missing = made.some((name) =>
    readFileSync(path.join(migrations, name), 'utf8').includes('db.execute'),
  )
  for (const name of made) rmSync(path.join(migrations, name))
  for (const [name, content] of before) writeFileSync(path.join(migrations, name), content)
  return !missing
}

function payload(args, environment = {}) {
  const all = [...process.execArgv, 'node_modules/payload/bin.js', '--disable-transpile', ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, all, {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      NODE_ENV: 'test',
      TN_SECRET: 'generate-generate-generate-generate',
      PAYLOAD_CONFIG_PATH: 'payload.config.ts',
      ...environment,
    },
  })
  if (status !== 0) throw new Error(`payload ${args[0]}: ${stdout}${stderr}`)
}
