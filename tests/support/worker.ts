// A worker process of its own on the database of TN_DATABASE_URL, for tests that kill it.
import { getPayload } from 'payload'
import { startWorker } from '#jobs/index.ts'

const { default: config } = await import('#config')
const payload = await getPayload({ config })
const worker = await startWorker({ payload })
process.stdout.write('working\n')
process.on('SIGTERM', async () => {
  await worker.stop()
  process.exit(0)
})
