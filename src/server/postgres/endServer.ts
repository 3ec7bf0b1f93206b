import { setTimeout as sleep } from 'node:timers/promises'
import { lifeOf } from '../../../tools/holdFile.mjs'

/** How long each way of ending a server may take, from gentle to harsh. Even the last loses nothing that was committed. */
const ways = [
  { signal: 'SIGINT', milliseconds: 90_000 },
  { signal: 'SIGQUIT', milliseconds: 10_000 },
  { signal: 'SIGKILL', milliseconds: 5_000 },
] as const

/** Ends a PostgreSQL server and waits until it is gone. */
export async function endServer(pid: number): Promise<void> {
  const life = lifeOf(pid)
  for (const { signal, milliseconds } of ways) {
    for (
      const end = Date.now() + milliseconds, sent = send(pid, signal);
      sent && Date.now() < end;
      await sleep(20)
    ) {
      if (lifeOf(pid) !== life) return
    }
  }
}

function send(pid: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, signal)
  } catch {
    return false
  }
}
