'use client'
import { shapeChanges } from '#core/input/shapeChanges.ts'
import type { Choice } from '../../choicesOf.ts'
import { useAllWords } from '../../components/useAllWords.ts'
import { placeWord } from './draft.ts'
import { valueWords } from './valueWords.ts'

type Props = { before: unknown; after: unknown; offices: Choice[] }

/** What the draft says differently from what is in force, place by place. */
export function Changes({ before, after, offices }: Props) {
  const { w, language } = useAllWords()
  const changes = shapeChanges(before, after)
  const given = { language, offices, yes: w('field.yes'), no: w('field.no') }
  return (
    <section aria-label={w('planEditor.changes')}>
      <h2>{w('planEditor.changes')}</h2>
      {changes.length === 0 && <p className="view__hint">{w('planEditor.noChanges')}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long list is scrolled by keyboard too */}
      <ul className="flow__trial" tabIndex={0}>
        {changes.map(({ path, before: was, after: is }) => (
          <li className="flow__differs" key={path.join('.')}>
            <p>{placeWord(path, language)}</p>
            <p>
              <del>{valueWords(was, path, given)}</del> → <ins>{valueWords(is, path, given)}</ins>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
