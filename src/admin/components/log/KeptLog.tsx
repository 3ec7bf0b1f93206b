'use client'
import { useCallback, useEffect, useState } from 'react'
import type { LogPage } from '#core/activity/logPage.ts'
import type { Language } from '#i18n/translate.ts'
import { browserWordsOf } from '../../browserWords.ts'
import { callApi } from '../../callApi.ts'
import { languageOfPanel } from '../../language.ts'
import { readKept } from '../../offline/store.ts'
import { printInstant } from '../../print.ts'
import { adminPath } from '../../routes.ts'
import { Icon } from '../Mark.tsx'
import { QuickLog } from './QuickLog.tsx'
import { type KeptPage, keepPage } from './useKeepPage.ts'
import { useNetwork } from './useNetwork.ts'

/** “Ghi nhanh” without the panel around it: what the device keeps of its person, shown where there is no network. */
export function KeptLog() {
  const [kept, setKept] = useState<KeptPage | null>()
  const [language, setLanguage] = useState<Language>('vi')
  useEffect(() => {
    void readKept<string>('language').then((name) => setLanguage(languageOfPanel(name ?? undefined)))
    void readKept<KeptPage>('page').then(setKept, () => setKept(null))
  }, [])
  const w = browserWordsOf(language)
  useEffect(() => {
    document.documentElement.lang = language
    document.title = `${browserWordsOf(language)('quickLog.title')} · Trách nhiệm`
  }, [language])
  const online = useNetwork()
  return (
    <div className="gutter gutter--left gutter--right view kept">
      <header className="kept__head">
        <Icon />
        <h1 className="view__title">{kept?.page.name ?? w('quickLog.title')}</h1>
      </header>
      {kept === null && <p className="view__empty">{w('quickLog.nobody')}</p>}
      {kept && <Kept kept={kept} language={language} onNewer={setKept} />}
      {online && (
        <p>
          <a href={adminPath('mine')}>{w('quickLog.openMine')}</a>
        </p>
      )}
    </div>
  )
}

type Props = { kept: KeptPage; language: Language; onNewer: (kept: KeptPage) => void }

function Kept({ kept: { page, ahead }, language, onNewer }: Props) {
  const w = browserWordsOf(language)
  const refresh = useCallback(async () => {
    const answer = await callApi<LogPage>('/activities/log', { language })
    if (!answer.ok || answer.data.user !== page.user) return
    await keepPage(answer.data, language)
    onNewer({ page: answer.data, ahead: answer.data.at - Date.now() })
  }, [language, onNewer, page.user])
  return (
    <>
      <p className="muted">{w('quickLog.asOf', { at: printInstant(page.at) })}</p>
      <QuickLog ahead={ahead} language={language} onSent={() => void refresh()} page={page} />
    </>
  )
}
