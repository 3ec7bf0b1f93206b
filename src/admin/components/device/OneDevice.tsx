'use client'
import { useAuth } from '@payloadcms/ui'
import { type ReactNode, useEffect } from 'react'
import { forgetPerson, readKept } from '../../offline/store.ts'
import { InAppBrowser } from './InAppBrowser.tsx'

/** What a device keeps of a person is his who is signed in on it: nobody else finds it there. */
export function OneDevice({ children }: { children?: ReactNode }) {
  const { user } = useAuth()
  const id = user === undefined ? undefined : (user?.id ?? null)
  useEffect(() => {
    if (id !== undefined) void leaveOnly(id).catch(() => undefined)
  }, [id])
  return (
    <>
      <InAppBrowser />
      {children}
    </>
  )
}

async function leaveOnly(user: string | number | null): Promise<void> {
  const kept = await readKept<string>('user')
  if (kept !== null && kept !== user) await forgetPerson()
}
