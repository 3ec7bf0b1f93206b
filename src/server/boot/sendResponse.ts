import type { ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

const SMALL = 256 * 1024

/**
 * Sends what the gateway answered: whole where it is small, which saves the wait for the end of a stream; otherwise as
 * it comes. A connection that the client has closed ends quietly.
 */
export async function sendResponse(response: Response, outgoing: ServerResponse): Promise<void> {
  const { status, headers, body } = response
  outgoing.statusCode = status
  for (const [name, value] of headers) if (name !== 'set-cookie') outgoing.setHeader(name, value)
  const cookies = headers.getSetCookie()
  if (cookies.length > 0) outgoing.setHeader('set-cookie', cookies)
  if (body === null) outgoing.end()
  else if (isSmall(headers)) outgoing.end(Buffer.from(await response.arrayBuffer()))
  else await pipeline(Readable.fromWeb(body as never), outgoing).catch(() => undefined)
}

// Documents of ours are made in memory; only files come as streams, and say how long they are.
function isSmall(headers: Headers): boolean {
  const length = headers.get('content-length')
  return length === null
    ? (headers.get('content-type')?.startsWith('application/json') ?? false)
    : Number(length) <= SMALL
}
