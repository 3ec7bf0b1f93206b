'use client'
import { useField } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { callApi } from '../callApi.ts'
import { type FieldInfo, FieldShell, idOfPath } from './FieldShell.tsx'
import { useLocked } from './useLocked.ts'
import { useWords } from './useWords.ts'

type Props = { field: FieldInfo; path: string; readOnly: boolean; officer: string; name: string | null }
type Candidate = { officer: string; name: string; office: string; unitName: string }

export function AuthorInput({ field, path: given, readOnly, officer, name }: Props) {
  const { w } = useWords()
  const { value, setValue, showError, path, disabled } = useField<string | null>({
    potentiallyStalePath: given,
  })
  const [chosen, setChosen] = useState(name === null ? null : { officer, name })
  const locked = useLocked(readOnly, disabled)
  const id = idOfPath(path)
  const choose = (person: Candidate | null) => {
    setValue(person?.officer ?? null)
    setChosen(person && { officer: person.officer, name: labelOf(person, w) })
  }
  const known = value && chosen?.officer === value ? chosen.name : value
  return (
    <FieldShell {...{ field, path, id, showError, locked }} className="author-field">
      {value ? (
        <div className="author-field__chosen" id={id}>
          <span>{known}</span>
          {!locked && (
            <button className="link-button" onClick={() => choose(null)} type="button">
              {w('initiative.changeAuthor')}
            </button>
          )}
        </div>
      ) : (
        !locked && <Search id={id} onChoose={choose} />
      )}
    </FieldShell>
  )
}

function Search({ id, onChoose }: { id: string; onChoose: (person: Candidate) => void }) {
  const { w } = useWords()
  const { text, setText, found } = useCandidates()
  return (
    <div className="roster__find">
      <input
        autoComplete="off"
        id={id}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          if (found?.[0]) onChoose(found[0])
        }}
        placeholder={w('initiative.findAuthor')}
        type="search"
        value={text}
      />
      {found?.length === 0 && <p className="form-hint">{w('initiative.noAuthor')}</p>}
      {found && found.length > 0 && (
        <ul className="roster__found">
          {found.map((person) => (
            <li key={person.officer}>
              <button onClick={() => onChoose(person)} type="button">
                {labelOf(person, w)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** Who fits what is typed; null before anything is known. */
function useCandidates() {
  const { language } = useWords()
  const [text, setText] = useState('')
  const [found, setFound] = useState<Candidate[] | null>(null)
  useEffect(() => {
    const asked = text.trim()
    setFound(null)
    if (asked.length < 2) return
    let gone = false
    const timer = setTimeout(async () => {
      const path = `/initiatives/authors?q=${encodeURIComponent(asked)}`
      const answer = await callApi<{ docs: Candidate[] }>(path, { language })
      if (!gone && answer.ok) setFound(answer.data.docs)
    }, 300)
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [text, language])
  return { text, setText, found }
}

function labelOf({ name, office, unitName }: Candidate, w: ReturnType<typeof useWords>['w']): string {
  return w('initiative.authorIs', { name, office, unit: unitName })
}
