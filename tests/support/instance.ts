import { getPayload, type Payload } from 'payload'
import { closePayload } from '#server/boot/closePayload.ts'
import { isExpected } from '#server/errors/describeError.ts'
import type { Api } from '#server/gateway/createApi.ts'
import { cloneDatabase } from './database.ts'

type Sending = { token?: string; body?: unknown; headers?: Record<string, string>; address?: string }
// biome-ignore lint/suspicious/noExplicitAny: tests read whatever was answered
export type Answer = { status: number; body: any; headers: Headers }
export type Instance = {
  payload: Payload
  api: Api
  /** Sends one request through the gateway, in process. */
  send: (method: string, path: string, sending?: Sending) => Promise<Answer>
  /** What was logged as an error so far; `close` fails on anything left in it. */
  logged: unknown[]
  close: () => Promise<void>
}

/** The product in this process on a database of its own. An error nobody expects fails the file at `close`. */
export async function openInstance(): Promise<Instance> {
  const database = await cloneDatabase()
  process.env.TN_DATABASE_URL = database.url
  process.env.LOG_LEVEL ??= 'silent'
  const { default: config } = await import('#config')
  const { createApi } = await import('#server/gateway/createApi.ts')
  const payload = await getPayload({ config })
  const logged = listen(payload)
  const api = createApi({ config: Promise.resolve(config) as never, payload })
  return {
    payload,
    api,
    logged,
    send: (method, path, sending) => send(api, method, path, sending),
    close: async () => {
      await closePayload(payload)
      await database.drop()
      if (logged.length > 0)
        throw new Error(`unexpected errors were logged: ${logged.map(String).join('; ')}`)
    },
  }
}

async function send(api: Api, method: string, path: string, sending: Sending = {}): Promise<Answer> {
  const { token, body, headers, address = '127.0.0.1' } = sending
  const form = body instanceof FormData
  const request = new Request(`http://localhost:3000/api${path}`, {
    method,
    headers: {
      ...(token ? { authorization: `JWT ${token}` } : {}),
      ...(body !== undefined && !form ? { 'content-type': 'application/json' } : {}),
      ...headers,
    },
    ...(body === undefined
      ? {}
      : { body: form ? body : typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  const response = await api(request, { address })
  const text = await response.text()
  const json = response.headers.get('content-type')?.includes('json')
  return { status: response.status, body: json ? JSON.parse(text) : text, headers: response.headers }
}

function listen(payload: Payload): unknown[] {
  const logged: unknown[] = []
  const logger = payload.logger as unknown as Record<string, (...entry: unknown[]) => void>
  for (const level of ['error', 'fatal']) {
    logger[level] = (entry) => {
      const err = (entry as { err?: unknown })?.err ?? entry
      if (!isExpected(err)) logged.push(err)
    }
  }
  return logged
}
