import type { Hints } from '#server/inbox/inboxHints.ts'

/** What the inbox shows of one waiting record. */
export type Row = Hints & {
  collection: string
  id: string
  title: string
  officerName: string | null
  unitName: string
  submittedAt: string | null
  dueAt: string | null
  overdue: boolean
  rev: number
  onBehalfOfName: string | null
  detail: string
  /** Decided on its own page: something has to be filled in, answered or said. */
  opens: boolean
}

/** What became of a row that was decided with others. */
export type Outcome = { row: Row; ok: boolean; message: string }

export function addressOf({ collection, id }: Pick<Row, 'collection' | 'id'>): string {
  return `/admin/collections/${collection}/${id}`
}
