import type { Instant } from './day.ts'

/** A stretch of time, `to` not included. */
export type Span = { from: Instant; to: Instant }

export const MINUTE_MS = 60_000

/** The common part of two stretches, or null when they share no time. */
export function intersect(a: Span, b: Span): Span | null {
  const from = Math.max(a.from, b.from)
  const to = Math.min(a.to, b.to)
  return from < to ? { from, to } : null
}

/** Milliseconds that two stretches share. */
export function overlapMs(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from))
}
