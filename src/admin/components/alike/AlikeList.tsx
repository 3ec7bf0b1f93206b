'use client'
import type { AlikePassages } from '#core/similarity/compareTexts.ts'
import { printNumber } from '../../print.ts'
import { useWords } from '../useWords.ts'

type Item = {
  id: string
  title: string
  similarity: number
  about: string[]
  passages: readonly AlikePassages[]
}

/** Records that are like the one open, each with its passages beside ours. */
export function AlikeList({ items }: { items: readonly Item[] }) {
  const { w, language } = useWords()
  return (
    <ul className="alike__list">
      {items.map(({ id, title, similarity, about, passages }) => (
        <li key={id}>
          <strong>{title}</strong>{' '}
          <span className="alike__share">
            {w('alike.share', { percent: printNumber(similarity * 100, language, 0) })}
          </span>
          {about.map((line) => (
            <div className="muted" key={line}>
              {line}
            </div>
          ))}
          {passages.length > 0 && <Passages passages={passages} />}
        </li>
      ))}
    </ul>
  )
}

function Passages({ passages }: { passages: readonly AlikePassages[] }) {
  const { w } = useWords()
  return (
    <table className="alike__passages">
      <thead>
        <tr>
          <th scope="col">{w('alike.ours')}</th>
          <th scope="col">{w('alike.theirs')}</th>
        </tr>
      </thead>
      <tbody>
        {passages.map(({ ours, theirs }) => (
          <tr key={`${ours}\n${theirs}`}>
            <td>{ours}</td>
            <td>{theirs}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
