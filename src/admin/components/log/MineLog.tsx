'use client'
import { useRouter } from 'next/navigation.js'
import type { LogPage } from '#core/activity/logPage.ts'
import { useAppNow } from '../ClockProvider.tsx'
import { useWords } from '../useWords.ts'
import { InstallHint } from './InstallHint.tsx'
import { QuickLog } from './QuickLog.tsx'
import { useKeepPage } from './useKeepPage.ts'

/** “Ghi nhanh” inside the panel; the page is kept on the device for when there is no network. */
export function MineLog({ page }: { page: LogPage }) {
  const { language } = useWords()
  const router = useRouter()
  const ahead = useAppNow() - Date.now()
  useKeepPage(page, language)
  return (
    <>
      <QuickLog ahead={Math.round(ahead)} language={language} onSent={() => router.refresh()} page={page} />
      <InstallHint />
    </>
  )
}
