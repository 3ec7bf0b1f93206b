'use client'
import { Button } from '@payloadcms/ui'
import { useId, useRef, useState } from 'react'
import type { BrowserWordKey } from '../../browserWords.ts'
import { FilePick } from '../../components/FilePick.tsx'
import { useWords } from '../../components/useWords.ts'
import { type Host, HostChoice } from './HostChoice.tsx'
import { ImportResult } from './ImportResult.tsx'
import { KindChoice } from './KindChoice.tsx'
import type { ListKind } from './listKinds.ts'
import { formOf } from './sendList.ts'
import { useImport } from './useImport.ts'

type Event = { id: string; title: string }
type Props = {
  kinds: ListKind[]
  chosen: ListKind
  /** The event whose attendance is brought in. */
  event: Event | null
  /** Where the person may hold events. */
  units: { unit: string; name: string }[]
}

export function ImportForm({ kinds, chosen, event, units }: Props) {
  const { w } = useWords()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [kind, setKind] = useState(chosen)
  const [host, setHost] = useState<Host>({ unit: units[0]?.unit ?? '', close: false })
  const { phase, shown, send, mark, clear, refuse } = useImport(kind)
  const of = kind === 'attendance' ? event : null
  const act = (work: (form: FormData) => Promise<void>) => () => {
    const file = input.current?.files?.[0]
    if (!file) return refuse(w('import.chooseFirst'))
    const beside = kind === 'activities' ? { unit: host.unit, close: String(host.close) } : {}
    void work(formOf(file, of ? { event: of.id } : beside))
  }
  const problems = shown.answer?.problems.length ?? null
  const button = { disabled: phase !== 'idle', margin: false, size: 'medium' } as const
  return (
    <div className="import">
      <KindChoice
        kind={kind}
        kinds={kinds}
        onChoose={(next) => {
          setKind(next)
          clear()
        }}
      />
      <Intro event={of} kind={kind} />
      {kind === 'activities' && <HostChoice host={host} onChange={setHost} units={units} />}
      <div className="view-bar">
        <label htmlFor={id}>{w('import.file')}</label>
        <FilePick
          accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          id={id}
          onPick={clear}
          ref={input}
        />
        <Button
          {...button}
          buttonStyle={problems === 0 ? 'secondary' : 'primary'}
          onClick={act((form) => send(form, true))}
        >
          {w(phase === 'checking' ? 'import.checking' : 'import.check')}
        </Button>
        {problems === 0 && !shown.stored && (
          <Button {...button} onClick={act((form) => send(form, false))}>
            {w(phase === 'storing' ? 'import.storing' : 'import.store')}
          </Button>
        )}
        {problems !== null && problems > 0 && (
          <Button {...button} buttonStyle="secondary" onClick={act(mark)}>
            {w('lists.marked')}
          </Button>
        )}
      </div>
      <div aria-live="polite">
        {shown.refused && (
          <p className="form-hint form-hint--wrong" role="alert">
            {shown.refused}
          </p>
        )}
        {shown.answer && <ImportResult answer={shown.answer} stored={shown.stored} />}
      </div>
    </div>
  )
}

/** What the list is, and the file to begin with: an event's own list as it stands, or an empty one. */
function Intro({ kind, event }: { kind: ListKind; event: Event | null }) {
  const { w } = useWords()
  return (
    <>
      <p>{w(kind === 'roster' ? 'import.intro' : (`lists.intro.${kind}` as BrowserWordKey))}</p>
      {event && <p>{w('lists.ofEvent', { title: event.title })}</p>}
      <p>
        <a
          download
          href={event ? `/api/export/attendance?event=${event.id}` : `/api/import/${kind}/template`}
        >
          {w(event ? 'lists.current' : 'import.template')}
        </a>
      </p>
    </>
  )
}
