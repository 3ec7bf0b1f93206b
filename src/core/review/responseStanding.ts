import type { Day } from '#core/calendar/day.ts'
import type { OfficeHours } from '#core/calendar/officeHours.ts'
import { addWorkingDays } from '#core/calendar/workingDays.ts'

/** R18: working days in which an officer agrees with his conclusion or has his dissent noted. */
const RESPONSE_DAYS = 5

export type ResponseStanding = {
  /** `none`: nothing is concluded yet; `silent`: the days are over without a word, which stands as no other opinion. */
  key: 'none' | 'open' | 'agreed' | 'dissented' | 'silent'
  /** The last day for an answer. */
  until: Day | null
}

type Answered = { concludedOn?: Day | null; respondedAt?: string | null; agrees?: boolean | null }

/** Where an officer's response to the conclusion of his review stands on a day. */
export function responseStanding(review: Answered, today: Day, calendar: OfficeHours): ResponseStanding {
  const { concludedOn, respondedAt, agrees } = review
  if (!concludedOn) return { key: 'none', until: null }
  const until = addWorkingDays(concludedOn, RESPONSE_DAYS, calendar)
  if (respondedAt) return { key: agrees === true ? 'agreed' : 'dissented', until }
  return { key: today > until ? 'silent' : 'open', until }
}
