import type { Payload, PayloadRequest } from 'payload'
import { fromDrizzle, PgBoss } from 'pg-boss'
import { sql } from '#server/sql/db.ts'

/** A wake-up that a killed worker held is given to another after this long (P12). */
const EXPIRE_SECONDS = 120
const KEEP_DONE_SECONDS = 3600
const OWN_CONNECTIONS = 3

export type Queue = {
  /** Puts a job into the queue inside the request's own transaction: it exists if and when that commits. */
  enqueue: (req: PayloadRequest, name: string) => Promise<void>
  /** Wakes a job for now, at most once in `seconds` among all processes; always when 0. */
  wake: (name: string, seconds: number) => Promise<void>
  work: (name: string, run: () => Promise<void>) => Promise<void>
  close: () => Promise<void>
}

type Session = { db: Parameters<typeof fromDrizzle>[0] }
type Database = { poolOptions: { connectionString?: string }; sessions: Record<string, Session | undefined> }

/** Opens the durable job queue (schema `pgboss` of the same database) with the queues named. */
export async function openQueue(payload: Payload, names: readonly string[]): Promise<Queue> {
  const boss = new PgBoss({
    connectionString: databaseOf(payload).poolOptions.connectionString ?? '',
    schema: 'pgboss',
    application_name: 'trach-nhiem-jobs',
    max: OWN_CONNECTIONS,
    schedule: false,
  })
  boss.on('error', (error) => payload.logger.warn({ msg: `job queue: ${error.message}` }))
  await boss.start()
  const limits = {
    expireInSeconds: EXPIRE_SECONDS,
    retryLimit: 3,
    retryDelay: 5,
    deleteAfterSeconds: KEEP_DONE_SECONDS,
  }
  for (const name of names) await boss.createQueue(name, limits)
  return {
    enqueue: async (req, name) => {
      await boss.send(name, {}, await transactionOf(req))
    },
    wake: async (name, seconds) => {
      await boss.send(name, {}, seconds > 0 ? { singletonKey: name, singletonSeconds: seconds } : {})
    },
    work: async (name, run) => {
      // Many wake-ups at once are one: what is due is looked up, not carried in the job.
      await boss.work(name, { batchSize: 500, pollingIntervalSeconds: 1 }, () => run())
    },
    close: () => boss.stop({ graceful: true, timeout: 10_000, close: true }),
  }
}

// Payload silently falls back to another connection when a transaction has ended; a job must not.
async function transactionOf(req: PayloadRequest): Promise<{ db?: ReturnType<typeof fromDrizzle> }> {
  const id = await req.transactionID
  if (id === undefined || id === null) return {}
  const session = databaseOf(req.payload).sessions[String(id)]
  if (!session) throw new Error('the transaction of this request has already ended')
  return { db: fromDrizzle(session.db, sql) }
}

function databaseOf(payload: Payload): Database {
  return payload.db as unknown as Database
}
