'use client'
import type { AlikeInitiative } from '#core/initiative/alike.ts'
import { printDay } from '../../print.ts'
import { useWords } from '../useWords.ts'
import { AlikeList } from './AlikeList.tsx'
import { useAlike } from './useAlike.ts'

/** R11: initiatives of the whole city that are like the one open, for its authors and for whoever decides. */
export function AlikeInitiatives({ record }: { record?: string }) {
  const { w } = useWords()
  const answer = useAlike<{ docs: AlikeInitiative[] }>('initiatives', record)
  if (answer === null) return null
  if (!answer.ok) return <p className="form-hint">{w('alike.failed')}</p>
  const { docs } = answer.data
  if (docs.length === 0) return <p className="form-hint">{w('alike.noneInitiatives')}</p>
  const items = docs.map((doc) => ({
    ...doc,
    about: [
      doc.recognisedOn
        ? w('alike.recognised', { unit: doc.unitName, day: printDay(doc.recognisedOn) })
        : w('alike.waiting', { unit: doc.unitName }),
      w('alike.authors', { names: doc.authors.join(', ') }),
    ],
  }))
  return (
    <details className="alike">
      <summary>
        {w('alike.initiatives')} ({docs.length})
      </summary>
      <p className="muted">{w('alike.hintInitiatives')}</p>
      <AlikeList items={items} />
    </details>
  )
}
