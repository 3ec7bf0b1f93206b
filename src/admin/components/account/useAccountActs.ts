'use client'
import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import { callApi } from '../../callApi.ts'
import { download } from '../../download.ts'
import { useWords } from '../useWords.ts'

/** What is done to accounts from the panel; what was refused is said, and the page shows how things stand afterwards. */
export function useAccountActs() {
  const { w, language } = useWords()
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const settle = (refusal: string | null, done: string) => {
    setBusy(false)
    if (refusal === null) toast.success(done)
    else toast.error(refusal || w('approval.offline'))
    router.refresh()
  }
  const slips = async (body: object) => {
    setBusy(true)
    settle(
      await download('/api/accounts/slips', { language, body: { ...body, format: 'pdf' } }),
      w('accounts.made'),
    )
  }
  const call = async (path: string, body: object, said: (count: number) => string) => {
    setBusy(true)
    const answer = await callApi<{ ended?: number }>(path, { language, method: 'POST', body })
    settle(answer.ok ? null : answer.message, answer.ok ? said(answer.data.ended ?? 0) : '')
  }
  return {
    busy,
    slips,
    revoke: (officer: string) => call('/accounts/revoke', { officer }, () => w('accounts.revoked')),
    endSessions: (officer: string) =>
      call('/accounts/end-sessions', { officer }, (count) => w('accounts.ended', { count })),
    endOwn: (body: object) => call('/accounts/me/sessions', body, () => w('accounts.own.ended')),
  }
}
