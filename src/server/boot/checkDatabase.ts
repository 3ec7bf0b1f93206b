import pg from 'pg'
import { reasonOf, StartError } from './say.ts'

const oldest = 15
const extensions = ['pg_trgm', 'unaccent']

/** Refuses a database that cannot be reached, is too old, or cannot have the extensions we search with. */
export async function checkDatabase(url: string): Promise<void> {
  await withConnection(url, async (client) => {
    const { rows } = await client.query('show server_version')
    const version = String(rows[0]?.server_version)
    if (Number.parseInt(version, 10) < oldest) throw new StartError('databaseOld', { version })
    const found = await client.query('select name from pg_available_extensions where name = any($1)', [
      extensions,
    ])
    const missing = extensions.filter((name) => !found.rows.some((row) => row.name === name))
    if (missing.length > 0) throw new StartError('extensionMissing', { names: missing.join(', ') })
  })
}

/** Runs `work` on a connection of its own; one that cannot be made is a StartError. */
export async function withConnection<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
  } catch (error) {
    throw new StartError('databaseUnreachable', { reason: reasonOf(error) })
  }
  try {
    return await work(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}
