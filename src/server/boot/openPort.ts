import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { env } from '#env'
import { reasonOf, StartError } from './say.ts'

export type Handler = (request: IncomingMessage, response: ServerResponse) => void
type Options = { port: number; handler: Handler }
export type Port = { server: Server; answerWith: (handler: Handler) => void; close: () => Promise<void> }

const drainFor = 10_000

/** Listens at once, so that whoever asks gets an answer while the rest is made ready; `answerWith` swaps who answers. */
export async function openPort({ port, handler }: Options): Promise<Port> {
  let current = handler
  const server = createServer({ requestTimeout: 120_000 }, (request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff')
    response.setHeader('Referrer-Policy', 'same-origin')
    current(request, response)
  })
  // Only the development server speaks WebSocket; elsewhere such a connection would stay open, answered by nobody.
  if (env.NODE_ENV !== 'development') server.prependListener('upgrade', (_, socket) => socket.destroy())
  await listen(server, port)
  return {
    server,
    answerWith: (next) => {
      current = next
    },
    close: () => {
      current = handler
      return close(server)
    },
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE'
      reject(new StartError(taken ? 'portTaken' : 'portRefused', { port, reason: reasonOf(error) }))
    })
    server.listen(port, resolve)
  })
}

/** Takes no new connection, lets running requests end, and cuts off what is still there after ten seconds. */
function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const idle = setInterval(() => server.closeIdleConnections(), 100)
    const done = () => {
      clearTimeout(cutOff)
      clearInterval(idle)
      resolve()
    }
    // What left HTTP (an upgraded connection) is none of the server's any more, yet `close` would wait for it.
    const cutOff = setTimeout(() => {
      server.closeAllConnections()
      done()
    }, drainFor)
    server.close(done)
    server.closeIdleConnections()
  })
}
