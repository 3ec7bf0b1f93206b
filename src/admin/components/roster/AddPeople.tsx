'use client'
import { Button, toast } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import { useAppNow } from '../ClockProvider.tsx'
import { useWords } from '../useWords.ts'
import { findOfficers, officersOf } from './officersOf.ts'
import type { Candidate } from './useRoster.ts'

type Props = { host: string; onAdd: (people: Candidate[]) => number }

/** Everybody of the host unit by one press, others by their names. */
export function AddPeople({ host, onAdd }: Props) {
  const { w, language } = useWords()
  const now = useAppNow()
  const [busy, setBusy] = useState(false)
  const addUnit = async (below: boolean) => {
    setBusy(true)
    const people = await officersOf({ unit: host, below, language, now })
    setBusy(false)
    if (people === null) toast.error(w('roster.failed'))
    else toast.success(w('roster.added', { count: onAdd(people) }))
  }
  return (
    <div className="roster__add">
      <Button
        buttonStyle="secondary"
        disabled={busy || host === ''}
        margin={false}
        onClick={() => void addUnit(false)}
        size="medium"
      >
        {w('roster.addUnit')}
      </Button>
      <Button
        buttonStyle="secondary"
        disabled={busy || host === ''}
        margin={false}
        onClick={() => void addUnit(true)}
        size="medium"
      >
        {w('roster.addBelow')}
      </Button>
      <FindPerson onAdd={onAdd} />
    </div>
  )
}

function FindPerson({ onAdd }: Pick<Props, 'onAdd'>) {
  const { w, language } = useWords()
  const id = useId()
  const [text, setText] = useState('')
  const [found, setFound] = useState<Candidate[]>([])
  useEffect(() => {
    const asked = text.trim()
    if (asked.length < 2) return setFound([])
    const timer = setTimeout(() => void findOfficers(asked, language).then(setFound), 300)
    return () => clearTimeout(timer)
  }, [text, language])
  const choose = (person: Candidate) => {
    onAdd([person])
    setText('')
  }
  return (
    <div className="roster__find">
      <label className="sr-only" htmlFor={id}>
        {w('roster.find')}
      </label>
      <input
        autoComplete="off"
        id={id}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          if (found[0]) choose(found[0])
        }}
        placeholder={w('roster.find')}
        type="search"
        value={text}
      />
      {found.length > 0 && (
        <ul className="roster__found">
          {found.map((person) => (
            <li key={person.officer}>
              <button onClick={() => choose(person)} type="button">
                {person.name}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
