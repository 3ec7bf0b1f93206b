import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { isWorkerFile, serveWorker } from '#server/boot/workerFiles.ts'

const root = path.resolve(import.meta.dirname, '../../..')
const folder = path.join(root, 'src/admin/offline')

function ask(url: string) {
  const answer = { status: 0, headers: {} as Record<string, string>, body: '' }
  const response = {
    writeHead(status: number, headers: Record<string, string>) {
      Object.assign(answer, { status, headers })
      return this
    },
    end(body?: string) {
      answer.body = body ?? ''
    },
  }
  serveWorker(root)({ url, method: 'GET' } as never, response as never)
  return answer
}

describe('the files of the service worker', () => {
  it('are served without their types, for the whole panel, and named by the build', () => {
    const { status, headers, body } = ask('/offline/worker.ts')
    expect(status).toBe(200)
    expect(headers['Content-Type']).toMatch(/javascript/)
    expect(headers['Service-Worker-Allowed']).toBe('/')
    expect(body).toMatch(/^const BUILD = "[^"]+";/)
    expect(body).not.toMatch(/^type |declare const/m)
  })

  it('are no other files', () => {
    expect(ask('/offline/none.ts').status).toBe(404)
    for (const url of ['/offline/../env.ts', '/offline/a/b.ts', '/offline/worker.js', '/admin', undefined])
      expect(isWorkerFile(url)).toBe(false)
  })

  it('need nothing that is not among them: a browser knows no other addresses', () => {
    const names = readdirSync(folder)
    const imported = names.flatMap((name) =>
      [...readFileSync(path.join(folder, name), 'utf8').matchAll(/^import (?!type ).* from '(.*)'$/gm)].map(
        ([, from]) => from,
      ),
    )
    expect(imported.length).toBeGreaterThan(0)
    for (const from of imported) expect(names).toContain(String(from).replace('./', ''))
  })
})
