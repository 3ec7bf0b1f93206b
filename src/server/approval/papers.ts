/** The collections under approval, and what their tables have beside the approval columns. */
export const papers = {
  pledges: { officer: true, host: false },
  activities: { officer: true, host: true },
  reports: { officer: false, host: false },
} as const

export type Paper = keyof typeof papers

export function isPaper(value: unknown): value is Paper {
  return typeof value === 'string' && Object.hasOwn(papers, value)
}
