import type { DemoUnit } from './unit.ts'

type At = Pick<DemoUnit, 'path'>

/** The first two units under the city and all below them: nobody there has an office elsewhere (contract). */
export function isReserved({ path: [first = 0] }: At): boolean {
  return first === 1 || first === 2
}

/** Their first grassroots units and what is below: those of the logins that begin the running plan year with nothing. */
export function isVisited(unit: At): boolean {
  return isReserved(unit) && unit.path[1] === 1
}

/** Where no chair stands empty or changes hands. */
export function isSteady(unit: At): boolean {
  return isReserved(unit) && (unit.path.length === 1 || (unit.path.length === 2 && unit.path[1] === 1))
}
