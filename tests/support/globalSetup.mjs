import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'

const TEMPLATE = `tn_template_${process.pid}`

/** One PostgreSQL for the whole run, with a migrated template that every test file clones. */
export default async function globalSetup() {
  process.env.NODE_ENV = 'test'
  process.env.TN_SECRET = 'test-secret-test-secret-test-secret-test'
  globalThis.testDataDir = process.env.DATA_DIR
    ? undefined
    : mkdtempSync(path.join(tmpdir(), 'trach-nhiem-test-'))
  process.env.DATA_DIR ??= globalThis.testDataDir
  const server = process.env.TN_TEST_POSTGRES ? given(process.env.TN_TEST_POSTGRES) : await embedded()
  globalThis.closeTestPostgres = server.close
  process.env.TN_TEST_SERVER = server.url
  process.env.TN_TEST_TEMPLATE = TEMPLATE
  await makeTemplate(server.url)
}

function given(url) {
  return { url, close: async () => undefined }
}

async function embedded() {
  const { openPostgres } = await import('../../src/server/postgres/openPostgres.ts')
  return openPostgres({ dataDir: process.env.DATA_DIR, report: () => undefined })
}

async function makeTemplate(url) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`drop database if exists ${TEMPLATE} with (force)`)
  await client.query(`create database ${TEMPLATE}`)
  await client.end()
  const address = new URL(url)
  address.pathname = `/${TEMPLATE}`
  process.env.TN_DATABASE_URL = address.href
  const { getPayload } = await import('payload')
  const { default: config } = await import('../../payload.config.ts')
  const { migrations } = await import('../../src/migrations/index.ts')
  const { closePayload } = await import('../../src/server/boot/closePayload.ts')
  process.env.LOG_LEVEL ??= 'silent'
  const payload = await getPayload({ config })
  payload.logger.level = 'silent'
  await payload.db.migrate({ migrations })
  await closePayload(payload)
  // jest hands a process's globals on to the test files: each must open a Payload of its own.
  for (const name of Object.getOwnPropertyNames(globalThis))
    if (name.startsWith('_payload')) delete globalThis[name]
}
