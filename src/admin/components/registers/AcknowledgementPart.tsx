'use client'
import { Button, toast } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { callApi } from '../../callApi.ts'
import { printDay, printNumber } from '../../print.ts'
import { CopyLate } from '../late/CopyLate.tsx'
import { useWords } from '../useWords.ts'

type Unit = { unit: string; name: string; heldOn: string | null }
type Standing = { counted: number; missing: number; docs: Unit[]; own: Unit[] }

/** R48: the own unit's word that a superior's document is known, and which units below have not given theirs. */
export function AcknowledgementPart({ document }: { document: string }) {
  const { w, language } = useWords()
  const [standing, setStanding] = useState<Standing | null>(null)
  const [failed, setFailed] = useState(false)
  const path = `/documents/${document}/acknowledgement`
  const load = useCallback(async () => {
    const search = `${path}?list=missing&limit=10`
    const answer = await callApi<Standing>(search, { language })
    setFailed(!answer.ok)
    if (!answer.ok) return
    // Whose own unit has to say so himself sees the units below it, not those beside it.
    const unit = answer.data.own[0]?.unit
    const below = unit ? await callApi<Standing>(`${search}&unit=${unit}`, { language }) : answer
    if (below.ok) setStanding({ ...below.data, own: answer.data.own })
  }, [path, language])
  useEffect(() => void load(), [load])
  if (failed) return <p className="form-hint form-hint--wrong">{w('registers.failed')}</p>
  if (standing === null) return null
  return (
    <section aria-label={w('registers.acknowledged')} className="field-type register-part">
      <h3>{w('registers.acknowledged')}</h3>
      {standing.own.map((unit) => (
        <OwnUnit key={unit.unit} onDone={load} path={path} unit={unit} />
      ))}
      <Below document={document} language={language} standing={standing} w={w} />
    </section>
  )
}

type Props = { unit: Unit; path: string; onDone: () => Promise<void> }

function OwnUnit({ unit: { unit, name, heldOn }, path, onDone }: Props) {
  const { w, language } = useWords()
  const [busy, setBusy] = useState(false)
  if (heldOn !== null)
    return (
      <p>
        {name}: {w('registers.ownDone', { day: printDay(heldOn) })}
      </p>
    )
  const send = async () => {
    setBusy(true)
    const answer = await callApi(path, { language, method: 'POST', body: { unit } })
    setBusy(false)
    if (!answer.ok) toast.error(answer.message || w('approval.offline'))
    await onDone()
  }
  return (
    <p className="register-part__bar">
      {name}
      <Button disabled={busy} margin={false} onClick={() => void send()} size="medium">
        {w(busy ? 'registers.acknowledging' : 'registers.acknowledge')}
      </Button>
    </p>
  )
}

type BelowProps = { standing: Standing; document: string } & ReturnType<typeof useWords>

function Below({ standing, document, w, language }: BelowProps) {
  const { counted, missing, docs } = standing
  if (counted + missing === 0) return <p className="muted">{w('registers.nobodyBelow')}</p>
  const print = (count: number) => printNumber(count, language)
  const load = async () => {
    const unit = standing.own[0]?.unit
    const search = `/documents/${document}/acknowledgement?list=missing&limit=250${unit ? `&unit=${unit}` : ''}`
    const answer = await callApi<Standing>(search, { language })
    return answer.ok ? answer.data.docs.map(({ name }) => ({ name })) : null
  }
  const late = {
    title: w('late.documents', { count: missing }),
    ...{ lines: [], total: missing, path: `/admin/collections/documents/${document}` },
  }
  return (
    <>
      <p>{w('registers.counts', { counted: print(counted), all: print(counted + missing) })}</p>
      {missing > 0 && (
        <>
          <p>{w('registers.waiting')}</p>
          <ul>
            {docs.map(({ unit, name }) => (
              <li key={unit}>{name}</li>
            ))}
            {missing > docs.length && <li>{w('registers.more', { count: print(missing - docs.length) })}</li>}
          </ul>
          <CopyLate late={late} load={load} />
        </>
      )}
    </>
  )
}
