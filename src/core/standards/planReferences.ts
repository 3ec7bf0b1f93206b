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
 * Where a plan of sound shape contradicts itself: a key that stands twice, a period that ends before it begins. The path
 * of the first place, null when there is none.
 */
export function planReferences(plan: PlanDefinition): string | null {
  return twice(plan) ?? reversed(plan)
}

function twice(plan: PlanDefinition): string | null {
  for (const list of KEYED) {
    const keys = plan[list].map(({ key }) => key as string)
    const second = keys.findIndex((key, index) => keys.indexOf(key) !== index)
    if (second >= 0) return `${list}.${second}.key`
  }
  return null
}

/**
 * The places that name a level or group which the plan does not have: nobody is ever meant by it. Told, not refused: a
 * plan made of another by taking a level out is no worse for a row that fits nobody.
 */
export function strayPlaces({ levels, groups, standards, targets }: PlanDefinition): string[] {
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
  return places.flatMap((place) =>
    (['levels', 'groups'] as const)
      .filter((list) => {
        const named = (place as { levels?: string[]; groups?: string[] })[list] ?? []
        return named.some((key) => !known[list].includes(key))
      })
      .map((list) => `${place.at}.${list}`),
  )
}

function reversed({ years, officeHours }: PlanDefinition): string | null {
  if (years.to < years.from) return 'years.to'
  const window = officeHours.windows.findIndex(({ from, to }) => to <= from)
  return window >= 0 ? `officeHours.windows.${window}.to` : null
}
