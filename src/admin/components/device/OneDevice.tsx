'use client'
import { useAuth } from '@payloadcms/ui'
import { type ReactNode, useEffect } from 'react'
import { sendEntries } from '../../offline/sendEntries.ts'
import { entriesOf, forgetPerson, keep, readKept } from '../../offline/store.ts'
import { useWords } from '../useWords.ts'
import { InAppBrowser } from './InAppBrowser.tsx'

/** What a device keeps of a person is his who is signed in on it: sent for him, found by nobody else. */
export function OneDevice({ children }: { children?: ReactNode }) {
  const { user } = useAuth()
  const { language } = useWords()
  const id = user === undefined ? undefined : user === null ? null : String(user.id)
  useEffect(() => {
    if (id === undefined) return
    const settle = () => void settleFor(id, language).catch(() => undefined)
    settle()
    addEventListener('online', settle)
    return () => removeEventListener('online', settle)
  }, [id, language])
  return (
    <>
      <InAppBrowser />
      {children}
    </>
  )
}

async function settleFor(user: string | null, language: 'vi' | 'en'): Promise<void> {
  const kept = await readKept<string>('user')
  if (kept !== null && kept !== user) await forgetPerson()
  if (user === null || (await entriesOf(user)).length === 0) return
  await keep('user', user)
  await sendEntries(language)
}
