import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import type { Payload } from 'payload'
import { env } from '#env'
import { answerWaiting, enter } from '#server/boot/answerWaiting.ts'
import { clientAddress } from '#server/boot/clientAddress.ts'
import { closeFirst, closeLater } from '#server/boot/closeInOrder.ts'
import { holdDataDir, openDataDir } from '#server/boot/openDataDir.ts'
import { type Handler, openPort, type Port } from '#server/boot/openPort.ts'
import { refuseBadEnvironment } from '#server/boot/refuseBadEnvironment.ts'
import { isEnding, runProcess } from '#server/boot/runProcess.ts'
import { StartError, say } from '#server/boot/say.ts'
import { sendResponse } from '#server/boot/sendResponse.ts'
import { isWorkerFile, serveWorker } from '#server/boot/workerFiles.ts'
import { isPublicPage } from '#server/gateway/isPublicPage.ts'

const root = path.dirname(import.meta.dirname)
const dev = env.NODE_ENV === 'development'

refuseBadEnvironment()
await runProcess(serve)

/**
 * The web process: answers on its port at once, and with the application as soon as all is ready. What is heavy is
 * imported afterwards, so that a taken port is told without delay; the panel is built beside the rest once the
 * database is known to be usable.
 */
async function serve(): Promise<void> {
  const port = await openPort({ port: env.PORT, handler: answerWaiting })
  closeFirst(() => {
    enter('stopping')
    return port.close()
  })
  const dataDir = openDataDir()
  closeLater(holdDataDir(dataDir))
  const usable = Promise.withResolvers<void>()
  const [payload] = await Promise.all([openPayload(dataDir, usable.resolve), usable.promise.then(buildPanel)])
  // After the build, which needs all processors itself.
  if (env.demo) await seed(payload)
  enter('panel')
  const panel = await openPanel(port)
  const api = await openGateway(payload)
  enter('worker')
  await startWork(payload)
  const worker = serveWorker(root)
  port.answerWith((request, response) => {
    const { url } = request
    const answer = isApi(url) ? api : isWorkerFile(url) ? worker : isReadable(url) ? panel : refuseAddress
    answer(request, response)
  })
  await greet(payload)
}

async function openPayload(dataDir: string, onUsable: () => void): Promise<Payload> {
  const { bootPayload } = await import('./bootPayload.ts')
  const payload = await bootPayload({ dataDir, keep: true, onUsable })
  enter('panel')
  return payload
}

async function seed(payload: Payload): Promise<void> {
  const { seedDemonstration } = await import('./bootPayload.ts')
  await seedDemonstration(payload)
}

async function buildPanel(): Promise<void> {
  if (dev) return
  const build = spawn(process.execPath, [...process.execArgv, 'tools/build.mjs'], {
    cwd: root,
    stdio: 'inherit',
  })
  closeFirst(() => build.kill('SIGTERM'))
  const [code] = await once(build, 'exit')
  if (code !== 0 && !isEnding()) throw new StartError('buildFailed')
}

async function openPanel(port: Port): Promise<Handler> {
  // Set by `node --watch`; Next's own workers would take what it makes them report for their answers.
  delete process.env.WATCH_REPORT_DEPENDENCIES
  const { default: next } = await import('next')
  const app = next({ dev, dir: root, port: env.PORT, customServer: true, httpServer: port.server })
  await app.prepare()
  closeLater(() => app.close())
  const handle = app.getRequestHandler()
  return (request, response) => void handle(request, response)
}

/** The API does not pass through Next: the gateway answers from the Payload of this process. */
async function openGateway(payload: Payload): Promise<Handler> {
  const { getRequestListener } = await import('@hono/node-server')
  const { RESPONSE_ALREADY_SENT } = await import('@hono/node-server/utils/response')
  const { createApi } = await import('#server/gateway/createApi.ts')
  const { default: config } = await import('#config')
  const answer = createApi({ config, payload })
  const listener = getRequestListener(
    async (request, { incoming, outgoing }) => {
      const address = clientAddress(incoming as IncomingMessage)
      await sendResponse(await answer(request, { address }), outgoing as ServerResponse)
      return RESPONSE_ALREADY_SENT
    },
    { overrideGlobalObjects: false },
  )
  return (request, response) => {
    void listener(request, response)
  }
}

function isApi(url = ''): boolean {
  return url.startsWith('/api/') || isPublicPage(url)
}

/** The API says so itself; the panel's framework falls over an address that is not percent-encoded as it should be. */
function isReadable(url = ''): boolean {
  try {
    decodeURIComponent(url.split('?', 1)[0] ?? '')
    return true
  } catch {
    return false
  }
}

const refuseAddress: Handler = (_, response) => {
  response.writeHead(400, { 'Content-Type': 'text/plain' }).end('Bad Request')
}

async function startWork(payload: Payload): Promise<void> {
  const { startWorker } = await import('#jobs/index.ts')
  const worker = await startWorker({ payload })
  closeLater(() => worker.stop())
}

async function greet(payload: Payload): Promise<void> {
  const { totalDocs: users } = await payload.count({ collection: 'users', overrideAccess: true })
  if (users === 0) say('noUsers')
  if (env.demo) await tellLogins(payload)
  say('ready', { address: env.serverURL })
}

async function tellLogins(payload: Payload): Promise<void> {
  const { demoLogins, demoPassword } = await import('#seed/demo/index.ts')
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { in: demoLogins } },
    limit: 0,
    overrideAccess: true,
  })
  const names = demoLogins.filter((email) => docs.some((user) => user.email === email)).join(', ')
  if (names !== '') say('logins', { names, password: demoPassword })
}
