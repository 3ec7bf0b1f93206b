import type { Day } from '#core/calendar/day.ts'
import type { UnitKind } from './names.ts'

export type DemoUnit = {
  id: string
  code: string
  name: string
  shortName: string
  level: string
  parent: string | null
  inBlock: boolean | null
  validFrom: Day
  obligationsFrom: Day | null
  /** What follows is not stored: it serves to make the rest. */
  kind: UnitKind
  /** Which child of which it is, from the city's own children down, counted from 1. */
  path: readonly number[]
  /** Ids from the root down to the unit itself. */
  line: string[]
  /** The effective block, inherited (R02). */
  block: boolean
  /** Who employs people here, and where things happen. */
  seat: string
}

export type Made = Pick<DemoUnit, 'name' | 'level' | 'kind' | 'seat'> &
  Partial<Pick<DemoUnit, 'shortName' | 'inBlock' | 'obligationsFrom'>>
