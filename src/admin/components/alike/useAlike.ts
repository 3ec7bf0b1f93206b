'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { type Answer, callApi } from '../../callApi.ts'
import { useWords } from '../useWords.ts'

/**
 * What is like the record that is open, or one named, as it was saved last; null while nothing is known.
 */
export function useAlike<T>(collection: 'models' | 'initiatives', record?: string): Answer<T> | null {
  const { id: open, lastUpdateTime } = useDocumentInfo()
  const id = record ?? open
  const { language } = useWords()
  const [answer, setAnswer] = useState<Answer<T> | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a saved record is compared again
  useEffect(() => {
    let gone = false
    if (id !== undefined)
      void callApi<T>(`/${collection}/${id}/similar`, { language }).then((found) => !gone && setAnswer(found))
    return () => {
      gone = true
    }
  }, [collection, id, language, lastUpdateTime])
  return answer
}
