import { routes } from './routes.ts'
import { type WordKey, wordsOf } from './words.ts'

/** Views whose name in the menu is that of another or none, by their route. */
const named: Partial<Record<keyof typeof routes, WordKey>> = {
  workflow: 'home.openWorkflows',
  plan: 'home.openPlans',
  registry: 'initiative.registry',
}

/** What the browser's tab calls a view of ours; null for Payload's own pages, which have their titles. */
export function viewTitle(segment: string | undefined, language: string): string | null {
  const route = (Object.keys(routes) as (keyof typeof routes)[]).find((key) => routes[key] === `/${segment}`)
  if (route === undefined) return null
  return wordsOf(language)(named[route] ?? (`shell.${route}` as WordKey))
}
