import type { Flow } from './papers/playing.ts'
import type { DemoWorkHours } from './people/makeWorkHours.ts'
import type { Random } from './random.ts'
import type { Numbers } from './registers/registering.ts'
import type { Sink } from './store/sink.ts'
import type { World } from './world.ts'

/** What every part of the city writes with. */
export type Writing = {
  world: World
  sink: Sink
  random: (name: string) => Random
  numbers: Numbers
  workHours: readonly DemoWorkHours[]
  flows: (key: string) => Flow
  onProgress: (line: string) => void
}
