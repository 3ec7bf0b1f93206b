import { makeConductRules } from './registers/makeConductRules.ts'
import { makeDocuments } from './registers/makeDocuments.ts'
import { makeInspections } from './registers/makeInspections.ts'
import { makeWorks } from './registers/makeWorks.ts'
import { storeWorkHours } from './registers/storeWorkHours.ts'
import type { Writing } from './writing.ts'

const registers = [
  { make: makeConductRules, name: 'những điều nên làm, không nên làm' },
  { make: makeDocuments, name: 'văn bản' },
  { make: makeWorks, name: 'công trình, tin bài' },
  { make: makeInspections, name: 'kiểm tra, giám sát' },
]

/** The registers of the units: what is kept without an approval. */
export async function writeRegisters({
  world,
  sink,
  random,
  numbers,
  workHours,
  onProgress,
}: Writing): Promise<void> {
  for (const { make, name } of registers) {
    make({ world, sink, random: random(make.name), numbers })
    await sink.breathe()
    onProgress(`Sổ theo dõi: ${name}`)
  }
  storeWorkHours({ sink, random: random('work hours rows') }, workHours)
}
