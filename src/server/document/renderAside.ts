import path from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Document } from '#core/document/model.ts'

export type Rendering = { id: number; document: Document; format: 'docx' | 'pdf' }
type Rendered = { id: number; bytes?: Uint8Array; error?: string }
type Waiting = { resolve: (bytes: Buffer) => void; reject: (error: Error) => void }

/** How long the thread is kept for the next file: its memory is given back when nobody prints. */
const IDLE_MS = 30_000

let thread: Worker | null = null
let idle: NodeJS.Timeout | undefined
let lastId = 0
const waiting = new Map<number, Waiting>()

/** Renders a document in a thread of its own, so that nobody's work waits for somebody's file. */
export function renderAside(document: Document, format: Rendering['format']): Promise<Buffer> {
  clearTimeout(idle)
  lastId += 1
  const id = lastId
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject })
    const running = open()
    running.ref()
    running.postMessage({ id, document, format } satisfies Rendering)
  })
}

function open(): Worker {
  if (thread !== null) return thread
  // A path, not a URL beside this file: the panel's bundle must not follow it.
  const made = new Worker(path.join(process.cwd(), 'src/server/document/renderWorker.ts'))
  made.on('message', (answer: Rendered) => take(made, answer))
  made.on('error', (error) => abandon(made, error))
  made.on('exit', () => abandon(made, new Error('the thread that renders files ended')))
  thread = made
  return made
}

function take(made: Worker, { id, bytes, error }: Rendered): void {
  const asked = waiting.get(id)
  waiting.delete(id)
  if (bytes === undefined) asked?.reject(new Error(error ?? 'a file could not be rendered'))
  else asked?.resolve(Buffer.from(bytes))
  if (waiting.size > 0) return
  made.unref()
  idle = setTimeout(() => void close(made), IDLE_MS)
  idle.unref()
}

async function close(made: Worker): Promise<void> {
  if (waiting.size > 0 || thread !== made) return
  thread = null
  await made.terminate()
}

/** The thread is gone: whoever waits is told, the next file opens another. */
function abandon(made: Worker, error: Error): void {
  if (thread !== made) return
  thread = null
  for (const { reject } of waiting.values()) reject(error)
  waiting.clear()
}
