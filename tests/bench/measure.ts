import type { Asked, Client } from './client.ts'

/** How one server does one piece of work; `next` gives the request of its nth time. */
export type Runner = { client: Client; next: (nth: number) => Asked }
export type Scenario = {
  name: string
  /** At most so many times the bare endpoint's p50 at concurrency 1 (issue First landing). */
  target?: number
  /** Highest p50 in milliseconds. */
  limit?: number
  ours: Runner
  bare?: Runner
  /** Requests a round, one after the other. */
  count: number
  rounds: number
  /** Whether sixteen at once are measured as well. */
  many: boolean
}
export type Times = { p50: number; p95: number }
export type Result = { scenario: Scenario; ours: Times; bare?: Times; oursMany?: Times; bareMany?: Times }

const MANY = 16

/**
 * Measures a scenario in rounds in which both servers take turns; what counts is each one's best round, since whatever
 * else the machine does can only slow a round down. Milliseconds.
 */
export async function measure(scenario: Scenario): Promise<Result> {
  const { ours, bare } = scenario
  const sides = { ours: sideOf(ours), bare: bare && sideOf(bare) }
  await inRounds({ ...scenario, rounds: 1 }, sides, 1)
  const [oursOne, bareOne] = await inRounds(scenario, sides, 1)
  const [oursMany, bareMany] = scenario.many ? await inRounds(scenario, sides, MANY) : []
  return {
    scenario,
    ours: oursOne as Times,
    ...(bareOne && { bare: bareOne }),
    ...(oursMany && { oursMany }),
    ...(bareMany && { bareMany }),
  }
}

type Side = Runner & { done: number }
type Sides = { ours: Side; bare: Side | undefined }

function sideOf(runner: Runner): Side {
  return { ...runner, done: 0 }
}

async function inRounds(
  { rounds, count }: Scenario,
  { ours, bare }: Sides,
  atOnce: number,
): Promise<(Times | undefined)[]> {
  const best: (Times | undefined)[] = [undefined, undefined]
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, side] of [ours, bare].entries()) {
      if (side) best[index] = better(best[index], await roundOf(side, count, atOnce))
    }
  }
  return best
}

async function roundOf(side: Side, count: number, atOnce: number): Promise<Times> {
  const times: number[] = []
  const until = side.done + count
  const work = async () => {
    while (side.done < until) {
      const asked = side.next(side.done)
      side.done += 1
      const { status, ms, body } = await side.client.ask(asked)
      if (status > 201) throw new Error(`${asked.path} answered ${status}: ${body.slice(0, 300)}`)
      times.push(ms)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  times.sort((left, right) => left - right)
  return { p50: rank(times, 0.5), p95: rank(times, 0.95) }
}

function rank(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

function better(before: Times | undefined, now: Times): Times {
  return before === undefined || now.p50 < before.p50 ? now : before
}
