import type { Payload, PayloadRequest } from 'payload'
import type pg from 'pg'
import { inTransaction, query, sql } from '#server/sql/db.ts'
import { reasonOf, StartError, say } from './say.ts'

type Migrator = { db: never; payload: Payload; req: PayloadRequest }
export type Migration = { name: string; up: (args: Migrator) => Promise<void> }

/** The names of the migrations a database has had; none when it is empty. */
export async function migrationsIn(client: pg.Client): Promise<string[]> {
  const table = await client.query("select to_regclass('payload_migrations') as name")
  if (table.rows[0]?.name === null) return []
  const { rows } = await client.query('select name from payload_migrations order by created_at, name')
  return rows.map((row) => String(row.name))
}

/** Refuses a database that a newer program has migrated: this one would write rows the newer one cannot read. */
export function refuseNewer(done: string[], known: Migration[]): void {
  const name = done.find((one) => !known.some((migration) => migration.name === one))
  if (name !== undefined) throw new StartError('databaseNewer', { name })
}

/** Runs what is pending, each migration in one transaction of its own. The caller holds the lock of `alone`. */
export async function migrate(payload: Payload, done: string[], known: Migration[]): Promise<void> {
  for (const migration of known.filter(({ name }) => !done.includes(name))) {
    say('migrating', { name: migration.name })
    try {
      await inTransaction(payload, (req) => run({ payload, migration, req }))
    } catch (error) {
      throw new StartError('migrationFailed', { name: migration.name, reason: reasonOf(error) })
    }
  }
}

async function run(of: { payload: Payload; migration: Migration; req: PayloadRequest }): Promise<void> {
  const { payload, migration, req } = of
  const sessions = (payload.db as unknown as { sessions: Record<string, { db: never }> }).sessions
  const session = sessions[String(await req.transactionID)]
  if (!session) throw new Error('no transaction')
  await migration.up({ db: session.db, payload, req })
  await query(payload, sql`insert into payload_migrations (name, batch) values (${migration.name}, 1)`, req)
}

/** Runs `work` while no other process that starts on this database does: one migrates and seeds, the others wait. */
export async function alone<T>(client: pg.Client, work: () => Promise<T>): Promise<T> {
  await client.query("select pg_advisory_lock(hashtext('trach-nhiem start'))")
  try {
    return await work()
  } finally {
    await client.query("select pg_advisory_unlock(hashtext('trach-nhiem start'))").catch(() => undefined)
  }
}
