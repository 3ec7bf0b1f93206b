import type { Refusal } from '#core/refusal.ts'

type Merit = { key?: unknown; met?: unknown }

/** R12: the four merits are judged together, each once with yes or no; left out altogether they are still to be judged. */
export function checkMerits(merits: readonly Merit[], keys: readonly string[]): Refusal[] {
  if (merits.length === 0 || areAnswered(merits, keys)) return []
  return [{ code: 'merits-unanswered', path: 'collective.merits' }]
}

/** Whether each of the plan's merits is answered once, and nothing else. */
export function areAnswered(merits: readonly Merit[], keys: readonly string[]): boolean {
  const once = (key: string) =>
    merits.filter((merit) => merit.key === key && typeof merit.met === 'boolean').length === 1
  return merits.length === keys.length && keys.every(once)
}
