'use client'
import { useEffect, useState } from 'react'
import { callApi } from '../../callApi.ts'
import { useWords } from '../useWords.ts'

type SameText = { path: string; text: string; pledge: string; name: string; unit: string; year: number }

/** Texts of a pledge that another officer's holds word for word: for the approver to know. */
export function SameTexts({ id, stamp }: { id: string; stamp: unknown }) {
  const { w, language } = useWords()
  const [docs, setDocs] = useState<SameText[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a saved record is compared again
  useEffect(() => {
    void callApi<{ docs: SameText[] }>(`/pledges/${id}/similar`, { language }).then(
      (answer) => answer.ok && setDocs(answer.data.docs),
    )
  }, [id, language, stamp])
  if (docs.length === 0) return null
  const texts = [...new Set(docs.map((doc) => doc.text))]
  return (
    <details className="approval__same">
      <summary>{w('approval.same', { count: texts.length })}</summary>
      <p className="approval__hint">{w('approval.sameHint')}</p>
      <ul>
        {texts.map((text) => (
          <li key={text}>
            <q>{text}</q>
            <ul>
              {docs
                .filter((doc) => doc.text === text)
                .slice(0, 5)
                .map((doc) => (
                  <li key={doc.pledge}>
                    {w('approval.sameAs', { name: doc.name, unit: doc.unit, year: doc.year })}
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  )
}
