'use client'
import { LogOutIcon, useAuth, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useRef, useState } from 'react'
import { sendEntries } from '../../offline/sendEntries.ts'
import { entriesOf, forgetPerson } from '../../offline/store.ts'
import { useWords } from '../useWords.ts'

const SIGN_OUT = '/admin/logout'

/** The way out: as ever, unless something of the person still waits on this device; then he is asked. */
export function SignOut() {
  const { w, language } = useWords()
  const { t } = useTranslation()
  const { user } = useAuth()
  const router = useRouter()
  const dialog = useRef<HTMLDialogElement>(null)
  const [count, setCount] = useState(0)
  const [told, setTold] = useState('')
  const id = String(user?.id ?? '')
  const left = async () => (await entriesOf(id).catch(() => [])).length
  const go = async () => {
    // Also where the server cannot be told: the device shows nothing of him from here on.
    await forgetPerson().catch(() => undefined)
    router.push(SIGN_OUT)
  }
  const ask = async () => {
    const waiting = await left()
    if (waiting === 0) return go()
    setCount(waiting)
    setTold('')
    dialog.current?.showModal()
  }
  const sendAndGo = async () => {
    setTold(w('quickLog.sending'))
    await sendEntries(language).catch(() => undefined)
    const waiting = await left()
    if (waiting === 0) return go()
    setTold(w('quickLog.leave.unsent', { count: waiting }))
  }
  return (
    <>
      <button
        aria-label={t('authentication:logOut')}
        className="nav__log-out sign-out"
        onClick={() => void ask()}
        title={t('authentication:logOut')}
        type="button"
      >
        <LogOutIcon />
      </button>
      <dialog aria-labelledby="sign-out-title" className="sign-out__dialog" ref={dialog}>
        <h2 id="sign-out-title">{w('quickLog.leave.title', { count })}</h2>
        <p>{w('quickLog.leave.text')}</p>
        <p aria-live="polite">{told}</p>
        <div className="quick-log__actions">
          <button
            className="btn btn--style-primary btn--size-medium"
            onClick={() => void sendAndGo()}
            type="button"
          >
            {w('quickLog.leave.send')}
          </button>
          <button
            className="btn btn--style-secondary btn--size-medium"
            onClick={() => void go()}
            type="button"
          >
            {w('quickLog.leave.leave')}
          </button>
          <button
            className="btn btn--style-secondary btn--size-medium"
            onClick={() => dialog.current?.close()}
            type="button"
          >
            {w('quickLog.leave.stay')}
          </button>
        </div>
      </dialog>
    </>
  )
}
