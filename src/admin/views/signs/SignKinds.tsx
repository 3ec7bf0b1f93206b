import Link from 'next/link.js'
import { type SignKind, signKinds, signThresholds } from '#core/signs/signKinds.ts'
import type { Language } from '#i18n/translate.ts'
import { printNumber } from '../../print.ts'
import type { Words } from '../../words.ts'
import { searchOf } from '../Pages.tsx'

type Props = {
  counts: Record<SignKind, number>
  chosen: SignKind | undefined
  path: string
  query: Record<string, string>
  language: Language
  w: Words
}

/** Each kind with its rule and how many there are. */
export function SignKinds({ counts, chosen, path, query, language, w }: Props) {
  const limits: Partial<Record<SignKind, number>> = signThresholds
  return (
    <ul className="view-list sign-kinds">
      {signKinds.map((kind) => (
        <li className="sign-kinds__line" key={kind}>
          <Link
            aria-current={kind === chosen ? 'page' : undefined}
            href={`${path}?${searchOf({ ...query, kind })}`}
            prefetch={false}
          >
            {w(`signs.kind.${kind}`)}
          </Link>
          <span className="sign-kinds__count">{printNumber(counts[kind], language)}</span>
          <span className="sign-kinds__rule">{w(`signs.rule.${kind}`, { limit: limits[kind] ?? 0 })}</span>
        </li>
      ))}
    </ul>
  )
}
