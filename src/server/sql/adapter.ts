import { randomUUID } from 'node:crypto'
import { postgresAdapter, sql } from '@payloadcms/db-postgres'
import { env } from '#env'
import { clockOffset, now } from '../clock.ts'
import { openPool } from './openPool.ts'
import { PreparedClient } from './preparedClient.ts'

type Transaction = { execute: (statement: ReturnType<typeof sql>) => Promise<unknown> }
type Session = { db: Transaction; resolve: () => Promise<void>; reject: () => Promise<void> }
type Adapter = Parameters<typeof openPool>[0] & {
  drizzle: { transaction: (work: (tx: Transaction) => Promise<void>, options?: unknown) => Promise<void> }
  initializing: Promise<void>
  operators: Record<string, unknown>
  pool: unknown
  sessions: Record<string, Session>
  transactionOptions?: unknown
  connect: (options?: unknown) => Promise<void>
  create: (args: Creating) => Promise<unknown>
}
type Creating = { collection: string; data: Record<string, unknown> }
type Settle = 'commit' | 'rollback'

/** Figures of a past day ask since when these are known, by the application's clock. */
const datedByUs = new Set(['units', 'officers', 'appointments', 'offices', 'plans', 'work-hours'])

const connectionString = () => process.env.TN_DATABASE_URL ?? env.DATABASE_URL ?? ''

const poolOptions = () => ({
  // `pg-pool` makes its connections of this class; its types do not know the option.
  ...({ Client: PreparedClient } as object),
  connectionString: connectionString(),
  max: 15,
  connectionTimeoutMillis: 5000,
  idleTimeoutMillis: 30_000,
  options:
    '-c statement_timeout=60000 -c lock_timeout=3000 -c idle_in_transaction_session_timeout=15000 -c timezone=UTC -c jit=off' +
    // What the database stamps by itself (app.clock) has the application's time too.
    (env.appNow === null ? '' : ` -c app.clock_offset=${clockOffset()}`),
})

/**
 * Payload's Postgres adapter, mended where stock 3.90 loses what it acknowledged: a COMMIT that fails, or that
 * PostgreSQL turns into a ROLLBACK, reaches the caller as an error. Text search ignores case and marks.
 * Delete the transaction part when upstream surfaces commit failures (payloadcms/payload#17726).
 */
export function databaseAdapter() {
  const stock = postgresAdapter({
    idType: 'uuid',
    push: false,
    migrationDir: 'src/migrations',
    pool: poolOptions(),
    disableCreateDatabase: true,
    transactionOptions: { isolationLevel: 'read committed' },
  })
  return {
    ...stock,
    init: (args: Parameters<typeof stock.init>[0]) => {
      const adapter = stock.init(args)
      mend(adapter as unknown as Adapter)
      return adapter
    },
  }
}

/** Replaces the adapter's transaction functions and search operators in place. */
export function mend(adapter: Adapter): void {
  Object.assign(adapter, { beginTransaction, commitTransaction, rollbackTransaction })
  adapter.operators = { ...adapter.operators, like: foldedLike, not_like: notFoldedLike }
  const { connect, create } = adapter
  // Stock takes the real clock for when a record was made.
  adapter.create = function createNow(this: Adapter, args) {
    if (!datedByUs.has(args.collection)) return create.call(this, args)
    const data = { ...args.data, createdAt: args.data.createdAt ?? now().toISOString() }
    return create.call(this, { ...args, data })
  }
  adapter.connect = async function connectToPool(this: Adapter, options) {
    this.pool ??= await openPool(this)
    await connect.call(this, options)
  }
}

async function beginTransaction(this: Adapter, options?: unknown): Promise<string> {
  await this.initializing
  const id = randomUUID()
  const started = Promise.withResolvers<Transaction>()
  const settled = Promise.withResolvers<Settle>()
  const done = this.drizzle.transaction(async (tx) => {
    started.resolve(tx)
    if ((await settled.promise) === 'rollback') throw rolledBack
    // PostgreSQL answers COMMIT of a failed transaction with a silent ROLLBACK; any statement shows the failure.
    await tx.execute(sql`select 1`)
  }, options ?? this.transactionOptions)
  done.catch((error) => started.reject(error))
  const db = await started.promise
  this.sessions[id] = {
    db,
    resolve: () => {
      settled.resolve('commit')
      return done
    },
    reject: () => {
      settled.resolve('rollback')
      return done.catch(() => undefined)
    },
  }
  return id
}

async function commitTransaction(this: Adapter, incoming: string | Promise<string> = ''): Promise<void> {
  const session = take(this, await incoming)
  await session?.resolve()
}

async function rollbackTransaction(this: Adapter, incoming: string | Promise<string> = ''): Promise<void> {
  const session = take(this, await incoming)
  await session?.reject()
}

// Taken out of the registry first, so that nothing else can use a transaction that is ending.
function take(adapter: Adapter, id: string): Session | undefined {
  const session = adapter.sessions[id]
  delete adapter.sessions[id]
  return session
}

const rolledBack = new Error('rolled back')

function foldedLike(column: unknown, value: unknown) {
  return sql`app.fold(${column}::text) like app.fold(${escapeWildcards(String(value))})`
}

// The stock operator takes the text as a pattern: one that ends in a backslash made the statement fail.
function notFoldedLike(column: unknown, value: unknown) {
  const pattern = escapeWildcards(`%${String(value)}%`)
  return sql`(${column} is null or app.fold(${column}::text) not like app.fold(${pattern}))`
}

// Payload wraps the word in %…%; what the person typed inside is literal.
function escapeWildcards(pattern: string): string {
  const wrapped = pattern.length > 1 && pattern.startsWith('%') && pattern.endsWith('%')
  const word = wrapped ? pattern.slice(1, -1) : pattern
  return `%${word.replace(/[\\%_]/g, (found) => `\\${found}`)}%`
}
