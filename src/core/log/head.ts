import type { Day } from '#core/calendar/day.ts'

/** The rows that one finished day added to the log: how many, and one digest over all their hashes. */
export type DayOfLog = { day: Day; rows: number; digest: string }

/** A finished day sealed: its head covers the head before it, so that no day can be taken out or emptied unseen. */
export type Head = DayOfLog & { previous: string | null; head: string }

export type HeadProblem = 'rowsDiffer' | 'dayMissing' | 'headChanged' | 'notSealed'

/** The text whose SHA-256 is a day's head. */
export function headText({ day, rows, digest }: DayOfLog, previous: string | null): string {
  return [previous ?? '', day, String(rows), digest].join('\n')
}

/** Seals finished days, in their order, after the last head there is. */
export function sealDays(
  days: readonly DayOfLog[],
  last: string | null,
  sha256: (text: string) => string,
): Head[] {
  let previous = last
  return days.map((day) => {
    const head = sha256(headText(day, previous))
    const sealed = { ...day, previous, head }
    previous = head
    return sealed
  })
}

/**
 * The first day whose head does not fit, or null.
 * @param heads as they were sealed, in their order
 * @param days as the log stands now, finished days only
 */
export function problemOfHeads(
  heads: readonly Head[],
  days: readonly DayOfLog[],
  sha256: (text: string) => string,
): { day: Day; problem: HeadProblem } | null {
  const standing = new Map(days.map((day) => [day.day, day]))
  let previous: string | null = null
  for (const head of heads) {
    const { day } = head
    if (head.previous !== previous || head.head !== sha256(headText(head, previous)))
      return { day, problem: 'headChanged' }
    const now = standing.get(day)
    if (now === undefined) return { day, problem: 'dayMissing' }
    if (now.rows !== head.rows || now.digest !== head.digest) return { day, problem: 'rowsDiffer' }
    standing.delete(day)
    previous = head.head
  }
  const last = heads.at(-1)?.day
  const skipped = last === undefined ? undefined : [...standing.keys()].sort().find((day) => day <= last)
  return skipped === undefined ? null : { day: skipped, problem: 'notSealed' }
}
