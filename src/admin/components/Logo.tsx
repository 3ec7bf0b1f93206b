import { wordsOf } from '../words.ts'
import { Mark } from './Mark.tsx'

/** Name and mark on the pages before signing in. */
export function Logo({ i18n }: { i18n: { language: string } }) {
  const w = wordsOf(i18n.language)
  return (
    <div className="brand">
      <Mark size={44} />
      <div>
        <p className="brand__name">{w('shell.product')}</p>
        <p className="brand__line">{w('shell.tagline')}</p>
      </div>
    </div>
  )
}
