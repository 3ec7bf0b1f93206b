import Link from 'next/link.js'
import type { BrowserWords } from '../browserWords.ts'

type Props = {
  at: number
  of: number
  path: string
  query: Record<string, string | number | boolean | undefined>
  w: BrowserWords
}

/** Links to the pages before and after. */
export function Pages({ at, of, path, query, w }: Props) {
  if (of <= 1) return null
  const to = (page: number) => `${path}?${searchOf({ ...query, page })}`
  return (
    <nav aria-label={w('view.pages')} className="view-pages">
      {at > 1 && (
        <Link prefetch={false} href={to(at - 1)}>
          {w('view.previous')}
        </Link>
      )}
      <span>{w('view.pageOf', { page: at, pages: of })}</span>
      {at < of && (
        <Link prefetch={false} href={to(at + 1)}>
          {w('view.next')}
        </Link>
      )}
    </nav>
  )
}

/** A query text without what is empty. */
export function searchOf(query: Props['query']): string {
  const given = Object.entries(query).filter(
    ([, value]) => value !== undefined && value !== false && value !== '',
  )
  return new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()
}
