import { today } from '#server/clock.ts'

/** The panel's form opens with today's date, by the application's clock. */
export function todayInForm(): string {
  return today()
}
