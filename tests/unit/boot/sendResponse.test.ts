import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from '@jest/globals'
import { sendResponse } from '#server/boot/sendResponse.ts'

async function sent(response: () => Response, method = 'GET'): Promise<Response> {
  const server = createServer((_, outgoing) => void sendResponse(response(), outgoing))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    const { port } = server.address() as AddressInfo
    const answer = await fetch(`http://127.0.0.1:${port}`, { method, headers: { connection: 'close' } })
    return new Response(await answer.arrayBuffer().then((bytes) => (bytes.byteLength ? bytes : null)), answer)
  } finally {
    server.close()
  }
}

describe('an answer of the gateway', () => {
  it('goes out whole with its status, headers and length', async () => {
    const answer = await sent(() => Response.json({ a: 'ă' }, { status: 201, headers: { etag: 'x' } }))
    expect([answer.status, answer.headers.get('etag'), answer.headers.get('content-length')]).toEqual([
      201,
      'x',
      '10',
    ])
    expect(await answer.json()).toEqual({ a: 'ă' })
  })

  it('keeps each cookie apart', async () => {
    const headers = new Headers()
    headers.append('set-cookie', 'a=1; Path=/')
    headers.append('set-cookie', 'b=2; Path=/')
    const answer = await sent(() => new Response(null, { headers }))
    expect(answer.headers.getSetCookie()).toEqual(['a=1; Path=/', 'b=2; Path=/'])
  })

  it('streams what is large or of unknown length', async () => {
    const bytes = new Uint8Array(1_000_000).fill(7)
    const known = await sent(() => new Response(bytes, { headers: { 'content-length': '1000000' } }))
    const unknown = await sent(() => new Response(bytes, { headers: { 'content-type': 'application/pdf' } }))
    expect([(await known.arrayBuffer()).byteLength, (await unknown.arrayBuffer()).byteLength]).toEqual([
      1e6, 1e6,
    ])
  })
})
