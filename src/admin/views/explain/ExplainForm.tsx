'use client'
import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'
import { callApi } from '../../callApi.ts'
import { useWords } from '../../components/useWords.ts'

type Found = { id: string; fullName: string; code: string }
type Rights = {
  sees: boolean
  decides: { may: boolean } | null
  words: { sight: string[]; decision: string }
}
const RECORD = /collections\/([a-z-]+)\/([0-9a-f-]{36})/

/** Asks for a record and a person, and answers. */
export function ExplainForm({ record: given }: { record: string }) {
  const { w, language } = useWords()
  const [record, setRecord] = useState(given)
  const [name, setName] = useState('')
  const [people, setPeople] = useState<Found[] | null>(null)
  const [rights, setRights] = useState<Rights | null>(null)
  const find = async () => {
    setRights(null)
    const where = `where[or][0][fullName][like]=${encodeURIComponent(name)}&where[or][1][code][equals]=${encodeURIComponent(name)}`
    const answer = await callApi<{ docs: Found[] }>(`/officers?${where}&limit=20&depth=0`, { language })
    if (answer.ok) setPeople(answer.data.docs)
    else toast.error(answer.message || w('approval.offline'))
  }
  const ask = async (officer: string) => {
    const [, collection, id] = RECORD.exec(record) ?? []
    if (!collection) return void toast.error(w('explain.badRecord'))
    const query = new URLSearchParams({ collection, id: id ?? '', officer })
    const answer = await callApi<Rights>(`/explain?${query}`, { language })
    if (answer.ok) setRights(answer.data)
    else toast.error(answer.message || w('approval.offline'))
  }
  return (
    <div className="explain">
      <label className="flow__input">
        {w('explain.record')}
        <input onChange={(event) => setRecord(event.target.value)} type="text" value={record} />
        <span className="view__hint">{w('explain.recordHint')}</span>
      </label>
      <form
        className="view-bar"
        onSubmit={(event) => {
          event.preventDefault()
          void find()
        }}
      >
        <label>
          {w('explain.officer')}
          <input onChange={(event) => setName(event.target.value)} type="text" value={name} />
        </label>
        <Button disabled={name.trim() === ''} margin={false} size="medium" type="submit">
          {w('explain.find')}
        </Button>
      </form>
      {people?.length === 0 && <p>{w('explain.nobody')}</p>}
      {people !== null && people.length > 0 && (
        <fieldset className="flow__ticks">
          <legend>{w('explain.choose')}</legend>
          {people.map(({ id, fullName, code }) => (
            <label className="flow__tick" key={id}>
              <input name="officer" onChange={() => void ask(id)} type="radio" />
              {fullName} ({code})
            </label>
          ))}
        </fieldset>
      )}
      <div aria-live="polite">
        {rights && (
          <dl className="explain__answer">
            <dt>{w(rights.sees ? 'explain.sees' : 'explain.seesNo')}</dt>
            {rights.words.sight.map((line) => (
              <dd key={line}>{line}</dd>
            ))}
            <dt>{w(rights.decides?.may ? 'explain.decides' : 'explain.decidesNo')}</dt>
            <dd>{rights.words.decision}</dd>
          </dl>
        )}
      </div>
    </div>
  )
}
