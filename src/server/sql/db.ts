import { sql } from '@payloadcms/db-postgres'
import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'

export { sql }

type SQL = ReturnType<typeof sql>

type Runner = { execute: (statement: SQL) => Promise<{ rows: unknown[] }> }
type Postgres = { drizzle: Runner; sessions: Record<string, { db: Runner } | undefined> }

/**
 * Runs one SQL statement and gives its rows; inside the request's own transaction when it carries one.
 * Throws when that transaction was rolled back meanwhile: falling back to another connection would write half.
 */
export async function query<Row>(payload: Payload, statement: SQL, req?: PayloadRequest): Promise<Row[]> {
  const runner = await runnerOf(payload, req)
  return (await runner.execute(statement)).rows as Row[]
}

/** Runs `work` in one transaction of its own; commits, or rolls back and throws. A failed commit throws. */
export async function inTransaction<T>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<T>,
  base: Partial<PayloadRequest> = {},
): Promise<T> {
  const req = await createLocalReq({ req: base as PayloadRequest }, payload)
  delete req.transactionID
  await initTransaction(req)
  try {
    const result = await work(req)
    await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

async function runnerOf(payload: Payload, req: PayloadRequest | undefined): Promise<Runner> {
  const db = payload.db as unknown as Postgres
  // Following relations leaves null where there was no transaction.
  const id = (await req?.transactionID) ?? null
  if (id === null) return db.drizzle
  const session = db.sessions[String(id)]
  if (!session) throw new Error('the transaction of this request has already ended')
  return session.db
}
