import { parentPort } from 'node:worker_threads'
import type { Rendering } from './renderAside.ts'
import { toDocx } from './toDocx.ts'
import { toPdf } from './toPdf.ts'

/** The thread that renders: one document after the other, in the order in which they come. */
let last: Promise<unknown> = Promise.resolve()
parentPort?.on('message', (asked: Rendering) => {
  last = last.then(() => answer(asked))
})

async function answer({ id, document, format }: Rendering): Promise<void> {
  try {
    const bytes = new Uint8Array(await (format === 'pdf' ? toPdf : toDocx)(document))
    parentPort?.postMessage({ id, bytes })
  } catch (error) {
    parentPort?.postMessage({ id, error: error instanceof Error ? error.stack : String(error) })
  }
}
