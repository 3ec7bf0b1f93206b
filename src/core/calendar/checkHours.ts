import type { Refusal } from '#core/refusal.ts'

const TIME = /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/

/** Hours of a day as people write them, 'HH:MM' to 'HH:MM', each ending after it begins. */
export function checkHours(hours: readonly { start?: string | null; end?: string | null }[]): Refusal[] {
  return hours.flatMap(({ start, end }, place): Refusal[] => {
    const at = (name: string) => `hours.${place}.${name}`
    if (!TIME.test(start ?? '')) return [{ code: 'not-a-time', path: at('start') }]
    if (!TIME.test(end ?? '')) return [{ code: 'not-a-time', path: at('end') }]
    return String(start) < String(end) ? [] : [{ code: 'ends-before-start', path: at('end') }]
  })
}
