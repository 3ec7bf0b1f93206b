import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { freePort } from './server.ts'

/** What its connections call themselves in `pg_stat_activity`. */
export const API = 'api-under-test'

export type ApiProcess = {
  url: string
  child: ChildProcess
  /** The lines it has logged as errors, and whatever it wrote as it died. */
  errors: () => string[]
  /** The connections of its pool. */
  pool: () => Promise<{ total: number; idle: number; waiting: number }>
  kill: () => Promise<void>
}

/** Starts the API in a process of its own on the test's database and waits until it answers. */
export async function startApi(env: Record<string, string> = {}): Promise<ApiProcess> {
  const port = env.PORT ?? String(await freePort())
  const child = spawn(process.execPath, ['tests/support/api.ts'], {
    env: {
      ...process.env,
      NODE_OPTIONS: '--no-deprecation',
      LOG_LEVEL: 'error',
      PGAPPNAME: API,
      ...env,
      PORT: port,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => {
      printed += chunk
    })
  const ended = once(child, 'exit')
  await Promise.race([once(child.stdout as NodeJS.ReadableStream, 'data'), ended])
  if (child.exitCode !== null) throw new Error(printed)
  return {
    url: `http://127.0.0.1:${port}/api`,
    child,
    errors: () =>
      printed
        .split('\n')
        .filter((line) => line !== '' && line !== 'answering')
        .map(shortened),
    pool: async () => {
      child.send('pool')
      return (await once(child, 'message'))[0]
    },
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}

/** The message of a line of the log, and where it came from. */
function shortened(line: string): string {
  if (!line.startsWith('{')) return line
  const { msg, err } = JSON.parse(line) as { msg?: string; err?: { stack?: string } }
  return `${(err?.stack ?? msg ?? line).replaceAll(/\s+at .*node_modules.*/g, '').slice(0, 2000)}`
}

type Asking = { token?: string; body?: unknown; key?: string; patience?: number }
// biome-ignore lint/suspicious/noExplicitAny: tests read whatever was answered
export type Reply = { status: number; body: any; retryAfter: string | null; seconds: number }

/** One request over HTTP; status 0 when no answer came (whether it was done is then unknown). */
export async function ask(
  api: { url: string },
  call: string,
  { token, body, key, patience = 20_000 }: Asking = {},
): Promise<Reply> {
  const [method = 'GET', path] = call.split(' ')
  const begun = performance.now()
  const seconds = () => (performance.now() - begun) / 1000
  try {
    const response = await fetch(`${api.url}${path}`, {
      method,
      headers: {
        ...(token ? { authorization: `JWT ${token}` } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(key === undefined ? {} : { 'idempotency-key': key }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(patience),
    })
    const text = await response.text()
    const retryAfter = response.headers.get('retry-after')
    return { status: response.status, body: JSON.parse(text), retryAfter, seconds: seconds() }
  } catch {
    return { status: 0, body: null, retryAfter: null, seconds: seconds() }
  }
}
