'use client'
import { useState } from 'react'
import type { LogPage } from '#core/activity/logPage.ts'
import type { Language } from '#i18n/translate.ts'
import type { BrowserWords } from '../../browserWords.ts'
import { ConfirmLog } from './ConfirmLog.tsx'
import { draftOfEntry, draftOfFormer, newDraft } from './draftOf.ts'
import { entryOf } from './entryOf.ts'
import { LogForm } from './LogForm.tsx'
import type { Opened } from './opened.ts'
import type { useLogs } from './useLogs.ts'
import { usePictures } from './usePictures.ts'

type Props = {
  opened: Opened
  page: LogPage
  now: number
  logs: ReturnType<typeof useLogs>
  onClose: () => void
  w: BrowserWords
  language: Language
}

/** The log that is being written: a former one to confirm, or the form. */
export function OpenLog({ opened, page, now, logs, onClose, w, language }: Props) {
  const former = opened !== 'new' && 'former' in opened ? opened.former : null
  const entry = opened !== 'new' && 'entry' in opened ? opened.entry : null
  const [draft, setDraft] = useState(() => {
    if (former) return draftOfFormer(former, page, now)
    return entry ? draftOfEntry(entry) : newDraft(page, now)
  })
  const [asForm, setAsForm] = useState(former === null)
  const [problem, setProblem] = useState('')
  const pictures = usePictures({ officer: page.officer, language, before: entry?.files ?? [] })
  const send = async () => {
    const kept = await logs.add(entryOf({ draft, files: pictures.files, page, now }))
    if (!kept) return setProblem(w('quickLog.notKept'))
    if (entry) await logs.remove(entry.key)
    onClose()
  }
  const shared = { draft, page, now, pictures, w, language, onCancel: onClose, onSend: () => void send() }
  return (
    <div className="quick-log__open">
      {problem && <p className="form-hint--wrong">{problem}</p>}
      {asForm ? (
        <LogForm {...shared} onChange={setDraft} reason={entry?.refusal?.message ?? null} />
      ) : (
        <ConfirmLog
          {...shared}
          hostName={former?.hostName ?? ''}
          onChange={() => setAsForm(true)}
          onDay={(day) => setDraft({ ...draft, day })}
        />
      )}
    </div>
  )
}
