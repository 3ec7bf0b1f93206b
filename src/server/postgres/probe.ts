import { randomBytes } from 'node:crypto'
import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'

type Address = { port: number; password: string }

/** The address of a database of the embedded server. */
export function urlOf({ port, password }: Address, database: string): string {
  return `postgres://postgres:${password}@127.0.0.1:${port}/${database}`
}

/** Whether a server takes our password on this port. */
export async function answers(address: Address): Promise<boolean> {
  return (await ask(address, 'select 1')) !== null
}

/**
 * Whether the server on this port works on the files in `folder`: it must see one that has just been written there.
 * A server left over from a folder that was moved away or replaced does not. Null when none answers.
 */
export async function worksOn(folder: string, address: Address): Promise<boolean | null> {
  const name = `seen-${randomBytes(8).toString('hex')}`
  const file = path.join(folder, name)
  writeFileSync(file, '')
  try {
    const rows = await ask(address, `select (pg_stat_file('${name}', true)).size as size`)
    return rows && rows[0]?.size !== null
  } finally {
    rmSync(file, { force: true })
  }
}

/** Makes the database of the application unless it is there. */
export async function ensureDatabase(address: Address, name: string): Promise<void> {
  const found = await ask(address, `select 1 from pg_database where datname = '${name}'`)
  if (found?.length === 0) await ask(address, `create database ${name}`)
}

async function ask(
  { port, password }: Address,
  statement: string,
): Promise<Record<string, unknown>[] | null> {
  const client = new pg.Client({
    connectionString: urlOf({ port, password }, 'postgres'),
    connectionTimeoutMillis: 5000,
  })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return (await client.query(statement)).rows
  } catch {
    return null
  } finally {
    await client.end().catch(() => undefined)
  }
}
