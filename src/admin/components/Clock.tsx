import type { ReactNode } from 'react'
import { now } from '#server/clock.ts'
import { ClockProvider } from './ClockProvider.tsx'

/** Gives the browser the application's clock, by which things are due (it may differ from the machine's). */
export function Clock({ children }: { children?: ReactNode }) {
  return <ClockProvider ahead={now().getTime() - Date.now()}>{children}</ClockProvider>
}
