import type { AddressInfo } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

type Received = { raw: string; parsed: ParsedMail; recipients: string[] }
/** What the server does with a message after it has read it whole. */
export type Verdict = 'accept' | 'drop' | 'stall' | 'take-then-drop' | 451 | 421 | 550 | 554

const open = new Set<() => Promise<void>>()

/** Closes every server a test has opened, also one whose test failed half-way: to be called after each. */
export async function closeMailServers(): Promise<void> {
  await Promise.all([...open].map((close) => close()))
  open.clear()
}

/**
 * A real SMTP server that accepts, refuses, stalls or hangs up as the test says; remembers what it took. Open until
 * `closeMailServers`.
 */
export async function openMailServer(verdicts: Verdict[] = [], options: SMTPServerOptions = {}) {
  const received: Received[] = []
  let seen = 0
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    closeTimeout: 100,
    onData: (stream, session, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', async () => {
        seen += 1
        const verdict = verdicts.shift() ?? 'accept'
        if (verdict === 'accept' || verdict === 'take-then-drop') {
          const raw = Buffer.concat(parts)
          const recipients = session.envelope.rcptTo.map(({ address }) => address)
          received.push({ raw: raw.toString('utf8'), parsed: await simpleParser(raw), recipients })
        }
        if (verdict === 'accept') return done()
        if (verdict === 'stall') return
        if (typeof verdict === 'number')
          return done(Object.assign(new Error('not now'), { responseCode: verdict }))
        for (const connection of (
          server as unknown as { connections: Set<{ _socket: { destroy: () => void } }> }
        ).connections)
          connection._socket.destroy()
      })
    },
    ...options,
  })
  // A client that hangs up, e.g. on a certificate, is no failure of the server.
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  open.add(() => new Promise<void>((resolve) => server.close(() => resolve())))
  const { port } = server.server.address() as AddressInfo
  return { address: `smtp://127.0.0.1:${port}`, received, seen: () => seen }
}
