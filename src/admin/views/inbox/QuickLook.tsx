'use client'
import { useEffect, useState } from 'react'
import type { Fact } from '#server/inbox/recordFacts.ts'
import { callApi } from '../../callApi.ts'
import { AlikeInitiatives } from '../../components/alike/AlikeInitiatives.tsx'
import { AlikeModels } from '../../components/alike/AlikeModels.tsx'
import { Changes } from '../../components/approval/Changes.tsx'
import { nameOfPath } from '../../components/approval/nameOfPath.ts'
import { SameTexts } from '../../components/approval/SameTexts.tsx'
import type { Change } from '../../components/approval/useApproval.ts'
import { useContentName } from '../../components/PlanWordsProvider.tsx'
import { useWords } from '../../components/useWords.ts'
import type { Row } from './row.ts'

type Look = { facts: Fact[]; changes: Change[] }

/** A record in the inbox itself, read when it is asked for: what it says, what has changed, what it is like. */
export function QuickLook({ row, id }: { row: Row; id: string }) {
  const { w, language } = useWords()
  const look = useLook(row, language)
  const contentName = useContentName(language)
  if (look === null) return <p id={id}>{w('approval.loading')}</p>
  if (typeof look === 'string')
    return (
      <p id={id} role="alert">
        {look || w('approval.offline')}
      </p>
    )
  const labels = Object.fromEntries(look.facts.map(({ path, label }) => [path, label]))
  return (
    <section aria-label={row.title} className="inbox__look" id={id}>
      <Changes
        changes={look.changes}
        nameOf={(path) => nameOfPath(path, { data: {}, labels, w, contentName })}
      />
      <dl>
        {look.facts.map(({ path, label, lines }) => (
          <div key={path}>
            <dt>{label}</dt>
            {lines.map((line) => (
              <dd key={line}>{line}</dd>
            ))}
          </div>
        ))}
      </dl>
      {row.collection === 'pledges' && <SameTexts id={row.id} stamp={row.rev} />}
      {row.collection === 'models' && <AlikeModels record={row.id} />}
      {row.collection === 'initiatives' && <AlikeInitiatives record={row.id} />}
    </section>
  )
}

/** Null while it is read; the words of what went wrong. */
function useLook({ collection, id, rev }: Row, language: 'vi' | 'en'): Look | string | null {
  const [look, setLook] = useState<Look | string | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a record that has moved on is read again
  useEffect(() => {
    let gone = false
    const facts = callApi<{ facts: Fact[] }>(`/inbox/${collection}/${id}`, { language })
    const standing = callApi<{ changes: Change[] }>(`/${collection}/${id}/approval`, { language })
    void Promise.all([facts, standing]).then(([said, stands]) => {
      if (gone) return
      if (!said.ok) return setLook(said.message)
      setLook({ facts: said.data.facts, changes: stands.ok ? stands.data.changes : [] })
    })
    return () => {
      gone = true
    }
  }, [collection, id, rev, language])
  return look
}
