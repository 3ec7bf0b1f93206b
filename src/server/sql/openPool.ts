import type pg from 'pg'

type Adapter = {
  pg: { Pool: new (options: unknown) => pg.Pool }
  poolOptions: unknown
  payload: { logger: { warn: (entry: unknown) => void } }
}

/**
 * The adapter's connections. PostgreSQL may end any of them at any time, also one that is in use but between two
 * statements: without a listener on each the process would die of it. Stock `connect` takes one for ever, and one more
 * with each reset of it, until none is left; given a pool it takes none.
 */
export async function openPool({ pg, poolOptions, payload }: Adapter): Promise<pg.Pool> {
  const pool = new pg.Pool(poolOptions)
  const note = (error: Error) => payload.logger.warn({ msg: `a database connection ended: ${error.message}` })
  pool.on('connect', (client) => client.on('error', note))
  // What the pool says of an idle one has been noted.
  pool.on('error', () => undefined)
  const client = await pool.connect()
  client.release()
  return pool
}
