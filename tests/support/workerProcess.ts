import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

/** Starts a worker in a process of its own on the test's database and waits until it works. */
export async function startWorkerProcess(env: Record<string, string>): Promise<ChildProcess> {
  const worker = spawn(process.execPath, ['tests/support/worker.ts'], {
    env: { ...process.env, NODE_OPTIONS: '', LOG_LEVEL: 'silent', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(worker.stdout as NodeJS.ReadableStream, 'data')
  return worker
}

/** Waits until something holds; false when it does not within the time. */
export async function until(done: () => boolean | Promise<boolean>, seconds: number): Promise<boolean> {
  const end = Date.now() + seconds * 1000
  while (Date.now() < end) {
    if (await done()) return true
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return false
}
