'use client'
import { useEffect, useState } from 'react'
import type { Language } from '#i18n/translate.ts'
import { callApi } from '../../callApi.ts'

export type EvidenceFile = {
  id: string
  originalName: string | null
  mimeType: string | null
  url: string | null
}

/** Names and addresses of files by id, as far as the person may see them. */
export function useEvidence(ids: readonly string[], language: Language): ReadonlyMap<string, EvidenceFile> {
  const [files, setFiles] = useState<ReadonlyMap<string, EvidenceFile>>(new Map())
  const asked = ids.join(',')
  useEffect(() => {
    if (asked === '') return
    const query = new URLSearchParams({ 'where[id][in]': asked, limit: '250' })
    void callApi<{ docs: EvidenceFile[] }>(`/evidence?${query}`, { language }).then((answer) => {
      if (answer.ok) setFiles(new Map(answer.data.docs.map((file) => [file.id, file])))
    })
  }, [asked, language])
  return files
}
