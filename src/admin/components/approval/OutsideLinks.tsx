'use client'
import { Button, toast } from '@payloadcms/ui'
import { type FormEvent, useCallback, useEffect, useState } from 'react'
import type { BrowserWordKey } from '../../browserWords.ts'
import { callApi } from '../../callApi.ts'
import { printDayOf } from '../../print.ts'
import { useWords } from '../useWords.ts'
import { copyText } from './copyText.ts'

type Link = {
  id: string
  name: string
  organisation: string
  standing: 'open' | 'used' | 'revoked' | 'expired' | 'stale'
  expiresAt: string
  usedAt: string | null
}
type Props = { collection: string; id: string; stamp: number }

/** Where somebody without an account decides: his link is made, shown once, and taken back here. */
export function OutsideLinks({ collection, id, stamp }: Props) {
  const { w, language } = useWords()
  const [links, setLinks] = useState<Link[]>([])
  const [url, setUrl] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const path = `/${collection}/${id}/links`
  const load = useCallback(async () => {
    const answer = await callApi<{ docs: Link[] }>(path, { language })
    if (answer.ok) setLinks(answer.data.docs)
  }, [path, language])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a record that moved has other links
  useEffect(() => void load(), [load, stamp])
  const run = async (work: () => ReturnType<typeof callApi<{ url?: string }>>, done?: string) => {
    setBusy(true)
    const answer = await work()
    setBusy(false)
    if (!answer.ok) return void toast.error(answer.message || w('approval.offline'))
    setUrl(answer.data.url ?? null)
    if (done) toast.success(done)
    await load()
  }
  const issue = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { days, email, ...person } = Object.fromEntries(new FormData(event.currentTarget)) as Record<
      string,
      string
    >
    const body = { ...person, days: Number(days), email: email || null }
    void run(() => callApi(path, { language, method: 'POST', body }))
  }
  const open = links.find(({ standing }) => standing === 'open')
  return (
    <section aria-label={w('recognition.heading')} className="approval__outside">
      <h3>{w('recognition.heading')}</h3>
      <p className="view__hint">{w('recognition.intro')}</p>
      <ul>
        {links.map((link) => (
          <li key={link.id}>
            {w('recognition.to', {
              name: link.name,
              organisation: link.organisation,
              standing: standingWords(link, w),
            })}{' '}
            {link.standing === 'open' && (
              <button
                className="link-button"
                disabled={busy}
                onClick={() =>
                  void run(
                    () => callApi(`${path}/${link.id}`, { language, method: 'DELETE' }),
                    w('recognition.revoked'),
                  )
                }
                type="button"
              >
                {w('recognition.revoke')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {url && (
        <div className="view-bar" role="status">
          <label>
            {w('recognition.url')}
            <input onFocus={(event) => event.target.select()} readOnly type="text" value={url} />
          </label>
          <Button
            buttonStyle="secondary"
            margin={false}
            onClick={() => void copyText(url).then((ok) => ok && toast.success(w('recognition.copied')))}
          >
            {w('recognition.copy')}
          </Button>
        </div>
      )}
      <form className="view-bar" onSubmit={issue}>
        {(['name', 'office', 'organisation', 'email'] as const).map((name) => (
          <label key={name}>
            {w(`recognition.${name}`)}
            <input
              maxLength={name === 'organisation' ? 300 : 200}
              name={name}
              required={name !== 'email'}
              type={name === 'email' ? 'email' : 'text'}
            />
          </label>
        ))}
        <label>
          {w('recognition.days')}
          <input defaultValue={14} max={60} min={1} name="days" required type="number" />
        </label>
        <Button disabled={busy} margin={false} type="submit">
          {w('recognition.issue')}
        </Button>
      </form>
      {open && <p className="view__hint">{w('recognition.again')}</p>}
    </section>
  )
}

function standingWords({ standing, expiresAt, usedAt }: Link, w: ReturnType<typeof useWords>['w']): string {
  const key = standing === 'revoked' ? 'wasRevoked' : standing
  return w(`recognition.${key}` as BrowserWordKey, { day: printDayOf(usedAt ?? expiresAt) })
}
