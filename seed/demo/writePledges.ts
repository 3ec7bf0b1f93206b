import { makePledges } from './papers/makePledges.ts'
import { storePledge } from './store/storeRecords.ts'
import type { Writing } from './writing.ts'

/** The pledges of the last plan year and of the running one. */
export async function writePledges({ world, sink, random, flows, onProgress }: Writing): Promise<void> {
  const { last, running } = world.horizon
  for (const year of [last, running]) {
    const name = `pledges ${year === last ? 'last' : 'running'}`
    const made = makePledges({ world, random: random(name), flow: flows('pledge') }, year)
    const stored = { sink, random: random(`${name} log`) }
    for (const entry of made) {
      storePledge(entry, stored)
      await sink.breathe()
    }
    onProgress(`Bản đăng ký năm ${year.year}: ${made.length}`)
  }
}
