'use client'
import { useId, useState } from 'react'
import { type Draft, type DraftProblem, judgeDraft } from '#core/activity/draft.ts'
import type { LogPage } from '#core/activity/logPage.ts'
import { choiceWord } from '#i18n/choiceWord.ts'
import type { Language } from '#i18n/translate.ts'
import type { BrowserWords } from '../../browserWords.ts'
import { printDay } from '../../print.ts'
import { DraftTimes } from './DraftTimes.tsx'
import { LogInput } from './LogInput.tsx'
import { PictureField } from './PictureField.tsx'
import type { usePictures } from './usePictures.ts'

const KINDS = [
  'volunteerHours',
  'volunteerActivity',
  'branchMeeting',
  'summonedMeeting',
  'song',
  'dance',
  'sport',
]

type Props = {
  draft: Draft
  page: LogPage
  now: number
  pictures: ReturnType<typeof usePictures>
  reason: string | null
  onChange: (draft: Draft) => void
  onSend: () => void
  onCancel: () => void
  w: BrowserWords
  language: Language
}

/** A log written anew, or mended: what fits one screen of a phone, filled in as far as it can be guessed. */
export function LogForm(props: Props) {
  const { draft, page, now, pictures, reason, onChange, onSend, onCancel, w, language } = props
  const [tried, setTried] = useState(false)
  const titles = useId()
  const { problems, lateAfter } = judgeDraft(draft, { now, page })
  const hosts = new Map(page.former.map(({ hostUnit, hostName }) => [hostUnit, hostName]))
  const wordsOf = (field: DraftProblem['field']) =>
    problems
      .filter((problem) => problem.field === field && (tried || field === 'times'))
      .map(({ code }) => w(`quickLog.${code}`, { hours: page.plan.activity.maxHours }))
      .join(' ')
  const input = (name: keyof Draft) => ({
    value: draft[name],
    onChange: (value: string) => onChange({ ...draft, [name]: value }),
  })
  return (
    <form
      className="quick-log__form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (problems.length === 0) onSend()
      }}
    >
      {reason && <p className="form-hint--wrong">{w('quickLog.refusedAt', { reason })}</p>}
      <LogInput {...input('title')} label={w('quickLog.what')} list={titles} problem={wordsOf('title')} />
      <datalist id={titles}>
        {[...new Set(page.former.map(({ title }) => title))].map((title) => (
          <option key={title} value={title} />
        ))}
      </datalist>
      <LogInput
        {...input('kind')}
        choices={KINDS.map((kind) => [kind, choiceWord('activityKind', kind, language)])}
        label={w('quickLog.kind')}
      />
      <div className="quick-log__times">
        <LogInput {...input('day')} label={w('quickLog.day')} problem={wordsOf('day')} type="date" />
        <LogInput {...input('from')} label={w('quickLog.from')} type="time" />
        <LogInput {...input('to')} label={w('quickLog.to')} type="time" />
      </div>
      {wordsOf('times') && (
        <p aria-live="polite" className="form-hint--wrong">
          {wordsOf('times')}
        </p>
      )}
      <DraftTimes {...props} />
      {lateAfter && (
        <LogInput
          {...input('lateReason')}
          label={w('quickLog.lateReason', { day: printDay(lateAfter) })}
          problem={wordsOf('lateReason')}
        />
      )}
      <LogInput {...input('place')} label={w('quickLog.place')} />
      {hosts.size > 0 && (
        <LogInput
          {...input('hostUnit')}
          choices={[['', w('quickLog.ownUnit')], ...hosts]}
          label={w('quickLog.hostUnit')}
        />
      )}
      <PictureField pictures={pictures} w={w} />
      <div className="quick-log__actions">
        <button className="btn btn--style-primary btn--size-large" type="submit">
          {w('quickLog.send')}
        </button>
        <button className="btn btn--style-secondary btn--size-medium" onClick={onCancel} type="button">
          {w('quickLog.cancel')}
        </button>
      </div>
    </form>
  )
}
