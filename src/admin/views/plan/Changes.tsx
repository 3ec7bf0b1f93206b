'use client'
import { isObject } from '#core/input/isObject.ts'
import { shapeChanges } from '#core/input/shapeChanges.ts'
import { useWords } from '../../components/useWords.ts'
import { placeWord } from './draft.ts'

type Props = { before: unknown; after: unknown }

/** What the draft says differently from what is in force, place by place. */
export function Changes({ before, after }: Props) {
  const { w, language } = useWords()
  const changes = shapeChanges(before, after)
  return (
    <section aria-label={w('planEditor.changes')}>
      <h2>{w('planEditor.changes')}</h2>
      {changes.length === 0 && <p className="view__hint">{w('planEditor.noChanges')}</p>}
      <ul className="flow__trial">
        {changes.map(({ path, before: was, after: is }) => (
          <li className="flow__differs" key={path.join('.')}>
            <p>{placeWord(path, language)}</p>
            <p>
              <del>{short(was)}</del> → <ins>{short(is)}</ins>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function short(value: unknown): string {
  if (value === undefined || value === null || value === '') return '–'
  if (isObject(value) && typeof value.vi === 'string') return value.vi
  if (Array.isArray(value) && value.every((one) => !isObject(one))) return value.join(', ') || '–'
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
