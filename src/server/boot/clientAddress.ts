import type { IncomingMessage } from 'node:http'
import { env } from '#env'

/** The address a request comes from: what the trusted proxy in front of us saw (TRUST_PROXY=1), else the connection's. */
export function clientAddress(request: IncomingMessage): string {
  const forwarded = env.TRUST_PROXY ? request.headers['x-forwarded-for'] : undefined
  const seen = String(forwarded ?? '')
    .split(',')
    .at(-1)
    ?.trim()
  // An IPv4 address as a socket of both kinds names it.
  return (seen || request.socket.remoteAddress || '').replace(/^::ffff:(?=\d+\.)/, '')
}
