'use client'
import { useState, useSyncExternalStore } from 'react'
import { copyText } from '../approval/copyText.ts'
import { useWords } from '../useWords.ts'
import { browserAddress, inAppName } from './inAppName.ts'

const HIDDEN = 'in-app-note-hidden'
const never = () => () => undefined

/** Inside Zalo and its like, where camera, downloads and offline work are refused: the way to a real browser. */
export function InAppBrowser() {
  const { w } = useWords()
  const agent = useSyncExternalStore(
    never,
    () => navigator.userAgent,
    () => '',
  )
  const [hidden, setHidden] = useState(false)
  const [copied, setCopied] = useState(false)
  const app = inAppName(agent)
  if (app === null || hidden || wasHidden()) return null
  const { href } = location
  const direct = browserAddress(href, agent)
  const hide = () => {
    sessionStorage.setItem(HIDDEN, '1')
    setHidden(true)
  }
  return (
    <aside aria-label={w('quickLog.inApp.title', { app })} className="in-app">
      <strong>{w('quickLog.inApp.title', { app })}</strong>
      <p>{w('quickLog.inApp.text', { app })}</p>
      <p className="in-app__actions">
        {direct && (
          <a className="btn btn--style-primary btn--size-medium" href={direct}>
            {w('quickLog.inApp.open')}
          </a>
        )}
        <button
          className={`btn btn--style-${direct ? 'secondary' : 'primary'} btn--size-medium`}
          onClick={() => void copyText(href).then(setCopied)}
          type="button"
        >
          {w('quickLog.inApp.copy')}
        </button>
        <button className="link-button" onClick={hide} type="button">
          {w('quickLog.inApp.hide')}
        </button>
      </p>
      <p aria-live="polite">{copied && w('quickLog.inApp.copied')}</p>
      <p>{w('quickLog.inApp.how')}</p>
      <label>
        {w('quickLog.inApp.link')}
        <input onFocus={(event) => event.target.select()} readOnly type="text" value={href} />
      </label>
    </aside>
  )
}

function wasHidden(): boolean {
  return sessionStorage.getItem(HIDDEN) === '1'
}
