/** One author of an initiative and his share in percent. */
export type Author = { officer: string; share: number }

/** An initiative whose maker named nobody is his alone. */
export function shareOut(authors: unknown, maker: string): Author[] {
  const given = Array.isArray(authors) ? (authors as Author[]) : []
  return given.length === 0 ? [{ officer: maker, share: 100 }] : given
}
