/** Whether a value says anything: empty text, lists and groups do not, nor the count of rows a form sends for none. */
export function holdsSomething(value: unknown): boolean {
  if (value === null || value === undefined || value === '' || value === 0) return false
  if (typeof value === 'string') return value.trim() !== ''
  if (Array.isArray(value)) return value.length > 0
  if (typeof value === 'object') return Object.values(value).some(holdsSomething)
  return true
}
