import { choiceWord } from '#i18n/choiceWord.ts'
import type { Summons } from '#server/registers/summonsOf.ts'
import { printInstant } from '../../print.ts'
import type { Words } from '../../words.ts'

type Props = { summonses: Summons[]; w: Words; language: 'vi' | 'en' }

/** “Tôi được triệu tập”: the meetings to come to which this officer was called. */
export function Summonses({ summonses, w, language }: Props) {
  if (summonses.length === 0) return null
  return (
    <section className="register-part">
      <h2>{w('registers.summoned')}</h2>
      <ul>
        {summonses.map(({ event, title, kind, startsAt, place, hostName, document }) => (
          <li key={event}>
            <strong>{printInstant(startsAt)}</strong> – {title} ({choiceWord('eventKind', kind, language)})
            <br />
            <span className="muted">
              {[place, hostName, document && w('registers.byPaper', { number: document })]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
