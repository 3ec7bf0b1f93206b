import { type Day, dayOf } from '#core/calendar/day.ts'
import { env } from '#env'

// The process's own start, so that every copy of this module in it (the panel's bundle has one) reads the same time.
const startedAt = performance.timeOrigin

/** The application's time: the real clock, or the one that runs on from APP_NOW since this process began. */
export function now(): Date {
  return env.appNow === null ? new Date() : new Date(env.appNow + (Date.now() - startedAt))
}

/** How far the application's time is ahead of the real clock, in milliseconds. */
export function clockOffset(): number {
  return env.appNow === null ? 0 : Math.round(env.appNow - startedAt)
}

/** Today in Vietnam by the application's clock. */
export function today(): Day {
  return dayOf(now().getTime())
}
