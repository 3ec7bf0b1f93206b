import { closeLater } from '#server/boot/closeInOrder.ts'
import { openDataDir } from '#server/boot/openDataDir.ts'
import { refuseBadEnvironment } from '#server/boot/refuseBadEnvironment.ts'
import { runProcess } from '#server/boot/runProcess.ts'
import { say } from '#server/boot/say.ts'

refuseBadEnvironment()
await runProcess(work)

/** A process that only works off the queue; any number of them share one database, beside the web process or apart. */
async function work(): Promise<void> {
  const { bootPayload } = await import('./bootPayload.ts')
  const payload = await bootPayload({ dataDir: openDataDir(), keep: true })
  const { startWorker } = await import('#jobs/index.ts')
  const worker = await startWorker({ payload })
  closeLater(() => worker.stop())
  say('workerReady')
}
