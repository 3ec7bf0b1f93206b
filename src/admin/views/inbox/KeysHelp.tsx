'use client'
import { Button } from '@payloadcms/ui'
import { type RefObject, useEffect, useState } from 'react'
import { useWords } from '../../components/useWords.ts'

const KEYS = ['j', 'k', 'x', 'o', 'a', 'r', 'enter', '?'] as const
const KEPT = 'inbox-keys'

/** Whether single keys are used on this device, until he says otherwise. */
export function useKeysOn(): [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(true)
  useEffect(() => setOn(localStorage.getItem(KEPT) !== 'off'), [])
  const change = (next: boolean) => {
    localStorage.setItem(KEPT, next ? 'on' : 'off')
    setOn(next)
  }
  return [on, change]
}

type Props = { dialog: RefObject<HTMLDialogElement | null>; on: boolean; setOn: (on: boolean) => void }

/** What each key does, and the switch for those whom single keys disturb. */
export function KeysHelp({ dialog, on, setOn }: Props) {
  const { w } = useWords()
  return (
    <dialog aria-labelledby="keys-help" className="keys-help" ref={dialog}>
      <h2 id="keys-help">{w('inbox.keysTitle')}</h2>
      <dl>
        {KEYS.map((key) => (
          <div key={key}>
            <dt>
              <kbd>{key === 'enter' ? 'Enter' : key.toUpperCase()}</kbd>
            </dt>
            <dd>{w(`inbox.key.${key === '?' ? 'help' : key}`)}</dd>
          </div>
        ))}
      </dl>
      <label className="keys-help__switch">
        <input checked={on} onChange={() => setOn(!on)} type="checkbox" />
        {w('inbox.keysOn')}
      </label>
      <Button buttonStyle="primary" margin={false} onClick={() => dialog.current?.close()} size="medium">
        {w('view.close')}
      </Button>
    </dialog>
  )
}
