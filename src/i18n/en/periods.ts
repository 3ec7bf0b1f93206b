import type { vi } from '../vi/periods.ts'

export const en: typeof vi = {
  hoursMet: {
    week: 'Weeks with enough hours',
    month: 'Months with enough hours',
    quarter: 'Quarters with enough hours',
    year: 'Enough hours in the year',
    any: 'Periods with enough hours',
  },
  hoursNow: {
    week: 'Volunteer hours this week',
    month: 'Volunteer hours this month',
    quarter: 'Volunteer hours this quarter',
    year: 'Volunteer hours this year',
  },
  names: { quarter: 'Quarter {{from}}–{{to}}' },
}
