import type { PayloadRequest } from 'payload'

/** Puts a wake-up for a job into the durable queue, inside the request's own transaction. */
export type Wake = (req: PayloadRequest, job: string) => Promise<void>

let current: Wake | null = null

/** Called once by the process that has a job queue; without one, work waits for the next regular look. */
export function setWake(wake: Wake | null): void {
  current = wake
}

export async function wake(req: PayloadRequest, job: string): Promise<void> {
  await current?.(req, job)
}
