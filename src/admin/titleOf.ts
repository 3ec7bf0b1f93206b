import type { Payload } from 'payload'
import { nameOf } from './names.ts'
import type { Words } from './words.ts'

type Row = { officer?: unknown; unit?: unknown; year?: number; period?: string; revision?: number }

/** What a paper of a year is called: who or which unit, and the year; null where its own title says it. */
export async function titleOf(of: {
  collection: string
  data: Row
  payload: Payload
  w: Words
}): Promise<string | null> {
  const { collection, data, payload, w } = of
  const year = data.year ?? ''
  if (collection === 'pledges') {
    const officer = await nameOf(payload, 'officers', idOf(data.officer))
    return w('approval.record.pledges', { year, officer: officer ?? '' })
  }
  if (collection === 'reviews') {
    const officer = await nameOf(payload, 'officers', idOf(data.officer))
    return w('approval.record.reviews', { period: data.period ?? year, officer: officer ?? '' })
  }
  if (collection !== 'reports') return null
  const unit = await nameOf(payload, 'units', idOf(data.unit))
  const title = w('approval.record.reports', { year, unit: unit ?? '' })
  const count = (data.revision ?? 1) - 1
  return count > 0 ? w('approval.record.revised', { title, count }) : title
}

export function idOf(value: unknown): string {
  const id = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value
  return String(id ?? '')
}
