'use client'
import { useEffect, useRef } from 'react'
import { type Draft, judgeDraft } from '#core/activity/draft.ts'
import type { LogPage } from '#core/activity/logPage.ts'
import { addDays, dayOf } from '#core/calendar/day.ts'
import type { Language } from '#i18n/translate.ts'
import type { BrowserWords } from '../../browserWords.ts'
import { DraftTimes, dayWord } from './DraftTimes.tsx'
import { PictureField } from './PictureField.tsx'
import type { usePictures } from './usePictures.ts'

type Props = {
  draft: Draft
  hostName: string
  page: LogPage
  now: number
  pictures: ReturnType<typeof usePictures>
  onDay: (day: string) => void
  onSend: () => void
  onChange: () => void
  onCancel: () => void
  w: BrowserWords
  language: Language
}

/** A log of before, about to be logged again: what will be sent, and the one press that sends it. */
export function ConfirmLog(props: Props) {
  const { draft, hostName, page, now, pictures, onDay, onSend, onChange, onCancel, w } = props
  const send = useRef<HTMLButtonElement>(null)
  useEffect(() => send.current?.focus(), [])
  const { problems } = judgeDraft(draft, { now, page })
  const today = dayOf(now)
  return (
    <div className="quick-log__confirm">
      <DraftTimes {...props} />
      <p className="muted">
        {[draft.place, w('quickLog.host', { unit: hostName })].filter(Boolean).join(' · ')}
      </p>
      {problems.map(({ code }) => (
        <p className="form-hint--wrong" key={code}>
          {w(`quickLog.${code}`, { hours: page.plan.activity.maxHours })}
        </p>
      ))}
      <div className="quick-log__actions">
        <button
          className="btn btn--style-primary btn--size-large"
          disabled={problems.length > 0}
          onClick={onSend}
          ref={send}
          type="button"
        >
          {w('quickLog.send')}
        </button>
        {[today, addDays(today, -1)]
          .filter((day) => day !== draft.day)
          .map((day) => (
            <button
              className="btn btn--style-secondary btn--size-medium"
              key={day}
              onClick={() => onDay(day)}
              type="button"
            >
              {dayWord(day, { now, w })}
            </button>
          ))}
        <button className="btn btn--style-secondary btn--size-medium" onClick={onChange} type="button">
          {w('quickLog.change')}
        </button>
        <button className="btn btn--style-secondary btn--size-medium" onClick={onCancel} type="button">
          {w('quickLog.cancel')}
        </button>
      </div>
      <PictureField pictures={pictures} w={w} />
    </div>
  )
}
