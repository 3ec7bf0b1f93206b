import { Agent, request } from 'node:http'

export type Asked = { method: 'GET' | 'POST'; path: string; token?: string; body?: unknown }
export type Answered = { status: number; body: string; ms: number }
export type Client = { ask: (asked: Asked) => Promise<Answered>; close: () => void }

/** A client of one server that keeps its connections; `ms` is the time to the last byte of the answer. */
export function openClient(port: number): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  return { ask: (asked) => ask({ agent, port, asked }), close: () => agent.destroy() }
}

/** The answer as JSON; throws on any status but 200 and 201. */
export async function askJson<T>(client: Client, asked: Asked): Promise<T> {
  const { status, body } = await client.ask(asked)
  if (status > 201) throw new Error(`${asked.method} ${asked.path} answered ${status}: ${body.slice(0, 300)}`)
  return JSON.parse(body) as T
}

type Asking = { agent: Agent; port: number; asked: Asked }

function ask({ agent, port, asked }: Asking): Promise<Answered> {
  const { method, path, token, body } = asked
  const text = body === undefined ? undefined : JSON.stringify(body)
  const headers = {
    ...(token === undefined ? {} : { authorization: `JWT ${token}` }),
    ...(text === undefined
      ? {}
      : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
  }
  const began = performance.now()
  return new Promise((resolve, reject) => {
    const sent = request({ agent, port, host: '127.0.0.1', method, path, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          body: Buffer.concat(chunks).toString('utf8'),
          ms: performance.now() - began,
        }),
      )
    })
    sent.on('error', reject)
    sent.end(text)
  })
}
