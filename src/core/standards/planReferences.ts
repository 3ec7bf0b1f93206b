import type { PlanDefinition } from './plan.ts'

const KEYED = [
  'levels',
  'groups',
  'contents',
  'themes',
  'commitments',
  'merits',
  'standards',
  'targets',
] as const

/**
 * Where a plan of sound shape contradicts itself: a key that stands twice, a level or group that it does not have, a
 * period that ends before it begins. The path of the first place, null when there is none.
 */
export function planReferences(plan: PlanDefinition): string | null {
  return twice(plan) ?? foreign(plan) ?? reversed(plan)
}

function twice(plan: PlanDefinition): string | null {
  for (const list of KEYED) {
    const keys = plan[list].map(({ key }) => key as string)
    const second = keys.findIndex((key, index) => keys.indexOf(key) !== index)
    if (second >= 0) return `${list}.${second}.key`
  }
  return null
}

/** Levels and groups by name, at the places that name them. */
function foreign({ levels, groups, standards, targets }: PlanDefinition): string | null {
  const places = [
    ...groups.flatMap(({ rules }, index) =>
      rules.map((rule, at) => ({ at: `groups.${index}.rules.${at}`, ...rule })),
    ),
    ...standards.flatMap(({ numbers }, index) =>
      numbers.map((row, at) => ({ at: `standards.${index}.numbers.${at}`, ...row })),
    ),
    ...targets.map((target, index) => ({ at: `targets.${index}`, ...target })),
  ]
  const known = { levels: levels.map(({ key }) => key), groups: groups.map(({ key }) => key) }
  for (const place of places) {
    for (const list of ['levels', 'groups'] as const) {
      const named = (place as { levels?: string[]; groups?: string[] })[list] ?? []
      if (named.some((key) => !known[list].includes(key))) return `${place.at}.${list}`
    }
  }
  return null
}

function reversed({ years, officeHours }: PlanDefinition): string | null {
  if (years.to < years.from) return 'years.to'
  const window = officeHours.windows.findIndex(({ from, to }) => to <= from)
  return window >= 0 ? `officeHours.windows.${window}.to` : null
}
