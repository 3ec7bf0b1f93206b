'use client'
import { useRowLabel } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { SessionEntry } from '#core/session/session.ts'
import { callApi } from '../../callApi.ts'
import { useWords } from '../useWords.ts'

// R12: as many as the plan has; the server asks for exactly those.
const MERITS = 4
const known = new Map<string, string>()

/** An entry by its officer's name, with what it still lacks before the session can be closed. */
export function EntryLabel() {
  const { w } = useWords()
  const { data, rowNumber } = useRowLabel<Partial<SessionEntry>>()
  const name = useOfficerName(typeof data?.officer === 'string' ? data.officer : '')
  const answered = Array.isArray(data?.merits)
    ? data.merits.filter(({ met }) => typeof met === 'boolean')
    : []
  const lacks = [
    data?.comments ? '' : w('session.partComments'),
    data?.conclusion ? '' : w('session.partConclusion'),
    answered.length >= MERITS ? '' : w('session.partMerits'),
  ].filter((part) => part !== '')
  return (
    <span>
      {name || w('session.entry', { number: (rowNumber ?? 0) + 1 })} ·{' '}
      {lacks.length === 0 ? w('session.whole') : w('session.lacks', { parts: lacks.join(', ') })}
    </span>
  )
}

function useOfficerName(officer: string): string {
  const { language } = useWords()
  const [name, setName] = useState(known.get(officer) ?? '')
  useEffect(() => {
    if (officer === '') return
    const found = known.get(officer)
    if (found !== undefined) return setName(found)
    void callApi<{ fullName?: string }>(`/officers/${officer}?select[fullName]=true`, { language }).then(
      (answer) => {
        if (!answer.ok) return
        known.set(officer, answer.data.fullName ?? '')
        setName(answer.data.fullName ?? '')
      },
    )
  }, [officer, language])
  return name
}
