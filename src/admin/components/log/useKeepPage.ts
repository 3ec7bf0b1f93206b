'use client'
import { useEffect } from 'react'
import type { LogPage } from '#core/activity/logPage.ts'
import type { Language } from '#i18n/translate.ts'
import { keep } from '../../offline/store.ts'

/** A page as it is kept on the device; `ahead`: how far the server's clock is before the device's. */
export type KeptPage = { page: LogPage; ahead: number }

/** Keeps the page on the device of the person it belongs to, and the worker that shows it without a network. */
export function useKeepPage(page: LogPage, language: Language): void {
  useEffect(() => {
    void keepPage(page, language).catch(() => undefined)
  }, [page, language])
  useEffect(() => {
    if (process.env.NODE_ENV !== 'production') return
    const options = { scope: '/', type: 'module' } as const
    navigator.serviceWorker?.register('/offline/worker.ts', options).catch(() => undefined)
  }, [])
}

/** Keeps a page just read as that of the person who uses this device. */
export async function keepPage(page: LogPage, language: Language): Promise<void> {
  await keep('user', page.user)
  await keep('language', language)
  await keep('page', { page, ahead: page.at - Date.now() } satisfies KeptPage)
}
