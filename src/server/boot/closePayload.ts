import type { Payload } from 'payload'

type Client = { connection: { stream: { destroy: () => void } } }
type Pool = { _clients: Client[]; _idle: { client: Client }[]; end: () => Promise<void>; ended: boolean }

/** A statement of work that nobody waits for may take this long; then its connection is cut off. */
const PATIENCE_MS = 2000

/**
 * Closes Payload and its connections once they have come back; what is still out then is cut off (PostgreSQL rolls it
 * back), so that closing ends: call it only when no request runs any more.
 */
export async function closePayload(payload: Payload): Promise<void> {
  const { pool } = payload.db as unknown as { pool: Pool | undefined }
  if (pool) await comeBack(pool)
  await payload.destroy()
  if (!pool || pool.ended) return
  // Whoever holds it hears of it and gives it back himself: giving it back for him would be once too often.
  for (const client of out(pool)) client.connection.stream.destroy()
  await pool.end()
}

async function comeBack(pool: Pool): Promise<void> {
  const until = performance.now() + PATIENCE_MS
  while (out(pool).length > 0 && performance.now() < until)
    await new Promise((resolve) => setTimeout(resolve, 10))
}

function out(pool: Pool): Client[] {
  return pool._clients.filter((client) => !pool._idle.some((idle) => idle.client === client))
}
