import Link from 'next/link.js'
import type { Sign } from '#core/signs/signKinds.ts'
import { choiceWord } from '#i18n/choiceWord.ts'
import type { Language } from '#i18n/translate.ts'
import { tellSign } from '#server/signs/tellSign.ts'
import { printInstant } from '../../print.ts'
import type { Words } from '../../words.ts'

type Props = { docs: readonly Sign[]; language: Language; w: Words }

/** Signs of one kind: what was seen, and the records behind it. */
export function SignLines({ docs, language, w }: Props) {
  if (docs.length === 0) return <p className="view__empty">{w('signs.none')}</p>
  return (
    <ul className="view-list">
      {docs.map((sign) => (
        <li className="sign" key={`${sign.at}${sign.records[0]?.id}`}>
          <p>
            {tellSign(sign, language)} <span className="muted">{printInstant(sign.at)}</span>
          </p>
          <details>
            <summary>{w('signs.records', { count: sign.count })}</summary>
            <ul>
              {sign.records.map(({ collection, id, title }) => (
                <li key={id}>
                  <Link href={`/admin/collections/${collection}/${id}`} prefetch={false}>
                    {title || choiceWord('collection', collection, language)}
                  </Link>
                </li>
              ))}
              {sign.count > sign.records.length && (
                <li className="muted">{w('signs.more', { count: sign.count - sign.records.length })}</li>
              )}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  )
}
