/** What the volunteer hours are called by the period they count by: the week, or another that the plan gives them. */
export const vi = {
  hoursMet: {
    week: 'Số tuần đủ giờ tình nguyện',
    month: 'Số tháng đủ giờ tình nguyện',
    quarter: 'Số quý đủ giờ tình nguyện',
    year: 'Đủ giờ tình nguyện trong năm',
    any: 'Số kỳ đủ giờ tình nguyện',
  },
  hoursNow: {
    week: 'Giờ tình nguyện tuần này',
    month: 'Giờ tình nguyện tháng này',
    quarter: 'Giờ tình nguyện quý này',
    year: 'Giờ tình nguyện năm nay',
  },
  names: { quarter: 'Quý {{from}}–{{to}}' },
}

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
