/**
 * The collections under approval: whether a record may be an officer's own (else its unit's), whether a unit hosts it,
 * whether it may be made for somebody else (then its maker may send it), and whether it has a list of authors.
 */
export const papers = {
  pledges: { officer: true, host: false, byOthers: false, authors: false },
  activities: { officer: true, host: true, byOthers: true, authors: false },
  initiatives: { officer: true, host: false, byOthers: false, authors: true },
  reviews: { officer: true, host: false, byOthers: false, authors: false },
  models: { officer: false, host: false, byOthers: true, authors: false },
  exemptions: { officer: true, host: false, byOthers: true, authors: false },
  reports: { officer: false, host: false, byOthers: false, authors: false },
} as const

export type Paper = keyof typeof papers
export const PAPERS = Object.keys(papers) as Paper[]

export function isPaper(value: unknown): value is Paper {
  return typeof value === 'string' && Object.hasOwn(papers, value)
}
