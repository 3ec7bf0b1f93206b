// The API in a process of its own on the database of TN_DATABASE_URL, as `npm start` answers it, without the panel.
// It has no net for errors thrown where nobody waits: tests see that there are none.
import type { IncomingMessage } from 'node:http'
import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { getPayload } from 'payload'
import { startWorker } from '#jobs/index.ts'
import { clientAddress } from '#server/boot/clientAddress.ts'
import { createApi } from '#server/gateway/createApi.ts'

const { default: config } = await import('#config')
const payload = await getPayload({ config: Promise.resolve(config) })
const answer = createApi({ config: Promise.resolve(config) as never, payload })
const listener = getRequestListener(
  (request, { incoming }) => answer(request, { address: clientAddress(incoming as IncomingMessage) }),
  { overrideGlobalObjects: false },
)
if (process.env.WITH_WORKER) await startWorker({ payload })
const { pool } = payload.db as unknown as { pool: Record<string, number> }
process.on('message', () => {
  process.send?.({ total: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount })
})
createServer((request, response) => void listener(request, response)).listen(
  Number(process.env.PORT),
  '127.0.0.1',
  () => process.stdout.write('answering\n'),
)
