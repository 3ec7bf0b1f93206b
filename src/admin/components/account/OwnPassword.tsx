'use client'
import { Button, toast } from '@payloadcms/ui'
import { useId, useRef, useState } from 'react'
import { PASSWORD_MIN } from '#core/account/isWeakPassword.ts'
import { callApi } from '../../callApi.ts'
import { useWords } from '../useWords.ts'

const FIELDS = ['current', 'fresh', 'again'] as const

/** A new password for oneself: asks for the present one, ends the sessions on other devices. No form: it stands in one. */
export function OwnPassword({ user }: { user: string }) {
  const { w, language } = useWords()
  const base = useId()
  const inputs = useRef<Partial<Record<(typeof FIELDS)[number], HTMLInputElement | null>>>({})
  const [wrong, setWrong] = useState('')
  const [busy, setBusy] = useState(false)
  const typed = (name: (typeof FIELDS)[number]) => inputs.current[name]?.value ?? ''
  const change = async () => {
    if (typed('fresh') !== typed('again')) return setWrong(w('accounts.own.differ'))
    setBusy(true)
    const body = { password: typed('fresh'), currentPassword: typed('current') }
    const answer = await callApi(`/users/${user}`, { language, method: 'PATCH', body })
    setBusy(false)
    if (!answer.ok) return setWrong(answer.message || w('approval.offline'))
    setWrong('')
    for (const name of FIELDS) if (inputs.current[name]) inputs.current[name].value = ''
    toast.success(w('accounts.own.changed'))
  }
  return (
    <section aria-labelledby={`${base}-title`} className="account-part">
      <h3 id={`${base}-title`}>{w('accounts.own.password')}</h3>
      {FIELDS.map((name) => (
        <label className="account-part__field" htmlFor={`${base}-${name}`} key={name}>
          {w(`accounts.own.${name}`)}
          <input
            autoComplete={name === 'current' ? 'current-password' : 'new-password'}
            id={`${base}-${name}`}
            maxLength={128}
            minLength={name === 'current' ? 1 : PASSWORD_MIN}
            ref={(element) => {
              inputs.current[name] = element
            }}
            onKeyDown={(event) => {
              // The form around is Payload's: it would save the account.
              if (event.key !== 'Enter') return
              event.preventDefault()
              void change()
            }}
            type="password"
          />
        </label>
      ))}
      <p aria-live="polite" className="account-part__wrong">
        {wrong}
      </p>
      <Button disabled={busy} margin={false} onClick={() => void change()} size="medium">
        {w('accounts.own.change')}
      </Button>
    </section>
  )
}
