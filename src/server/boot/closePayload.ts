import type { Payload } from 'payload'

type Client = { release: (destroy: boolean) => void }
type Pool = { _clients: Client[]; _idle: { client: Client }[]; end: () => Promise<void>; ended: boolean }

/**
 * Closes Payload and its connections. db-postgres takes one client at connect and never gives it back, which keeps
 * `pool.end()` waiting for ever, so what is out is cut off first (PostgreSQL rolls it back): call it only when no request runs any more.
 */
export async function closePayload(payload: Payload): Promise<void> {
  const { pool } = payload.db as unknown as { pool: Pool | undefined }
  await payload.destroy()
  if (!pool || pool.ended) return
  const out = pool._clients.filter((client) => !pool._idle.some((idle) => idle.client === client))
  for (const client of out) client.release(true)
  await pool.end()
}
