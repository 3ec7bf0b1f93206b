import { createServer, type Server, Socket } from 'node:net'

/** What becomes of the next COMMIT: it is lost on the way, or its answer is. */
type Fault = 'before' | 'after'

/** A loopback proxy before PostgreSQL that can cut a connection at a COMMIT. */
export async function openProxy(database: string) {
  const target = new URL(database)
  let fault: Fault | null = null
  let cuts = 0
  const sockets = new Set<Socket>()
  const server: Server = createServer((client) => {
    const upstream = new Socket().connect(Number(target.port), target.hostname)
    const commits = commitsIn()
    let silent = false
    const end = () => {
      client.destroy()
      upstream.destroy()
    }
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.on('error', end)
      socket.on('close', end)
    }
    client.on('data', (chunk: Buffer) => {
      if (!commits(chunk) || fault === null) return upstream.write(chunk)
      const chosen = fault
      fault = null
      cuts += 1
      if (chosen === 'before') return end()
      silent = true
      upstream.write(chunk)
      upstream.once('data', end)
    })
    upstream.on('data', (chunk: Buffer) => silent || client.write(chunk))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = new URL(database)
  url.hostname = '127.0.0.1'
  url.port = String((server.address() as { port: number }).port)
  return {
    url: url.href,
    /** How many connections it has cut. */
    cuts: () => cuts,
    next: (what: Fault) => {
      fault = what
    },
    close: () => {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}

/** Reads a client's messages; says whether a chunk carries a COMMIT, as text or as a statement prepared before. */
function commitsIn(): (chunk: Buffer) => boolean {
  let rest: Buffer = Buffer.alloc(0)
  let greeted = false
  const prepared = new Map<string, string>()
  return (chunk) => {
    rest = Buffer.concat([rest, chunk])
    let found = false
    for (;;) {
      // The first message has no type before its length.
      const head = greeted ? 1 : 0
      if (rest.length < head + 4) return found
      const length = rest.readInt32BE(head)
      if (rest.length < head + length) return found
      const type = greeted ? String.fromCharCode(rest[0] ?? 0) : 'startup'
      const words = rest
        .subarray(head + 4, head + length)
        .toString('latin1')
        .split('\0')
      if (type === 'P') prepared.set(words[0] ?? '', words[1] ?? '')
      const text = type === 'Q' ? words[0] : type === 'B' ? prepared.get(words[1] ?? '') : ''
      found ||= /^commit\b/i.test(text ?? '')
      greeted = true
      rest = rest.subarray(head + length)
    }
  }
}
