import { readdirSync, readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import path from 'node:path'
import type { Handler } from './openPort.ts'

const ADDRESS = /^\/offline\/([A-Za-z]+\.ts)(?:\?|$)/
const HEADERS = {
  'Content-Type': 'text/javascript; charset=utf-8',
  'Cache-Control': 'no-cache',
  'Content-Security-Policy': "default-src 'self'",
  // It looks after the whole panel, from one folder deeper.
  'Service-Worker-Allowed': '/',
}

/** Whether an address is one of the service worker's files. */
export function isWorkerFile(url = ''): boolean {
  return ADDRESS.test(url)
}

/**
 * Serves the service worker as Node itself runs the house: the files as they are, their types taken out. `build` stands
 * in each, so that a new build is a new worker.
 */
export function serveWorker(root: string): Handler {
  const folder = path.join(root, 'src/admin/offline')
  const build = JSON.stringify(buildOf(root))
  const texts = new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.ts'))
      .map((name) => {
        const text = stripTypeScriptTypes(readFileSync(path.join(folder, name), 'utf8'))
        return [name, `const BUILD = ${build};${text}`]
      }),
  )
  return (request, response) => {
    const text = texts.get(ADDRESS.exec(request.url ?? '')?.[1] ?? '')
    const status = text === undefined ? 404 : 200
    response.writeHead(status, HEADERS).end(request.method === 'HEAD' ? undefined : text)
  }
}

function buildOf(root: string): string {
  try {
    return readFileSync(path.join(root, '.next/BUILD_ID'), 'utf8').trim()
  } catch {
    return 'development'
  }
}
