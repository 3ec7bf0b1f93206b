/** A day 'YYYY-MM-DD' as the noon of that day where the browser is, and back: a date picker knows no days. */
export function localOfDay(day: string): Date {
  const [year = 2000, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date, 12)
}

export function dayOfLocal(date: Date | null): string | null {
  if (!date) return null
  const pad = (part: number, size = 2) => String(part).padStart(size, '0')
  return `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`
}
