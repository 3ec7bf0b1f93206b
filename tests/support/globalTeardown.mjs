import { rmSync } from 'node:fs'
import pg from 'pg'

/** Drops the run's template and stops its PostgreSQL. */
export default async function globalTeardown() {
  const client = new pg.Client({ connectionString: process.env.TN_TEST_SERVER })
  await client.connect()
  await client.query(`drop database if exists ${process.env.TN_TEST_TEMPLATE} with (force)`)
  await client.end()
  await globalThis.closeTestPostgres?.()
  if (globalThis.testDataDir) rmSync(globalThis.testDataDir, { recursive: true, force: true })
}
