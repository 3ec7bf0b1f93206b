/** The collections under approval: whether a record may be an officer's own (else its unit's), and whether a unit hosts it. */
export const papers = {
  pledges: { officer: true, host: false },
  activities: { officer: true, host: true },
  initiatives: { officer: true, host: false },
  reviews: { officer: true, host: false },
  models: { officer: false, host: false },
  exemptions: { officer: true, host: false },
  reports: { officer: false, host: false },
} as const

export type Paper = keyof typeof papers
export const PAPERS = Object.keys(papers) as Paper[]

export function isPaper(value: unknown): value is Paper {
  return typeof value === 'string' && Object.hasOwn(papers, value)
}
