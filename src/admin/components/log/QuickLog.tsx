'use client'
import { useEffect, useState } from 'react'
import type { LogPage } from '#core/activity/logPage.ts'
import type { Language } from '#i18n/translate.ts'
import { browserWordsOf } from '../../browserWords.ts'
import { FormerLogs } from './FormerLogs.tsx'
import { LogRings } from './LogRings.tsx'
import { OpenLog } from './OpenLog.tsx'
import type { Opened } from './opened.ts'
import { useLogs } from './useLogs.ts'
import { useNetwork } from './useNetwork.ts'
import { WaitingLogs } from './WaitingLogs.tsx'
import { withEntries } from './withEntries.ts'

type Props = {
  page: LogPage
  /** The server's clock before the device's, in milliseconds. */
  ahead: number
  language: Language
  /** Something was taken by the server: the page is to be read anew. */
  onSent: () => void
}

/** “Ghi nhanh”: the running week, what was done before as cards to do again in two taps, and a short form for the rest. */
export function QuickLog({ page: given, ahead, language, onSent }: Props) {
  const w = browserWordsOf(language)
  const online = useNetwork()
  const logs = useLogs({ user: given.user, language, onSent })
  const [opened, setOpened] = useState<Opened | null>(null)
  const now = useNow(given.at, ahead)
  const page = withEntries(given, [...logs.waiting, ...logs.unseen(given.at - ahead)], now)
  const shared = { page, now, w, language }
  const open = opened && (
    <OpenLog
      {...shared}
      key={opened === 'new' ? 'new' : 'entry' in opened ? opened.entry.key : opened.former.id}
      logs={logs}
      onClose={() => setOpened(null)}
      opened={opened}
    />
  )
  const former = opened !== null && opened !== 'new' && 'former' in opened ? opened.former : null
  return (
    <section aria-labelledby="quick-log" className="quick-log">
      <h2 id="quick-log">{w('quickLog.title')}</h2>
      <LogRings language={language} page={page} w={w} />
      <WaitingLogs {...{ logs, online, w }} onCorrect={(entry) => setOpened({ entry })} />
      {former === null && open}
      {(former !== null || opened === null) && (
        <FormerLogs onOpen={setOpened} opened={former} page={page} w={w}>
          {open}
        </FormerLogs>
      )}
    </section>
  )
}

/** The server's time, moving on; at first that of the page, so that server and browser draw the same. */
function useNow(at: number, ahead: number): number {
  const [now, setNow] = useState(at)
  useEffect(() => {
    const tick = () => setNow(Date.now() + ahead)
    tick()
    const timer = setInterval(tick, 20_000)
    return () => clearInterval(timer)
  }, [ahead])
  return now
}
