import { closeAll } from './closeInOrder.ts'
import { reasonOf, StartError, say, wordsFor } from './say.ts'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
let ending = false

/**
 * Runs the work of a process and sees to its end: a signal (however often, also to the whole process group) or the
 * death of the launcher closes everything and ends with 0, a problem is told in one line and ends with 1.
 */
export async function runProcess(work: () => Promise<void>): Promise<void> {
  for (const signal of signals) process.on(signal, () => void stop())
  process.on('uncaughtException', note)
  process.on('unhandledRejection', note)
  watchLauncher()
  try {
    await work()
  } catch (error) {
    if (!ending) await fail(error)
  }
}

/** Runs a command to its end: what it opened is closed; it gives the exit code. */
export async function runCommand(work: () => Promise<0 | 1>): Promise<void> {
  await runProcess(async () => {
    const code = await work()
    if (!ending) await end(code)
  })
}

/** True once the process has been asked to stop. */
export function isEnding(): boolean {
  return ending
}

async function stop(): Promise<void> {
  if (ending) return
  say('stopping')
  await end(0, true)
}

async function fail(error: unknown): Promise<void> {
  if (error instanceof StartError) console.error(error.message)
  else console.error(wordsFor('failed', { reason: reasonOf(error) }), error)
  await end(1)
}

async function end(code: number, stopped = false): Promise<void> {
  ending = true
  await closeAll()
  if (stopped) say('stopped')
  process.exit(code)
}

/** A connection that PostgreSQL ends may throw where nobody waits: noted, and the process serves on. */
function note(error: unknown): void {
  if (!ending) console.error(wordsFor('failed', { reason: reasonOf(error) }), error)
}

/** `tools/launch.mjs` names itself; when it was killed nobody could pass on a signal any more. */
function watchLauncher(): void {
  const launcher = Number(process.env.TN_LAUNCHER)
  if (!launcher || process.ppid !== launcher) return
  setInterval(() => {
    if (process.ppid !== launcher) void stop()
  }, 500).unref()
}
