'use client'
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { Words } from '#core/text/words.ts'

type Contents = readonly { key: string; label: Words }[]
const Held = createContext<Contents>([])

export function PlanWordsProvider({ contents, children }: { contents: Contents; children?: ReactNode }) {
  return <Held.Provider value={contents}>{children}</Held.Provider>
}

/** The name of a focal content in a language; its key where the plan in force does not know it. */
export function useContentName(language: 'vi' | 'en'): (key: string) => string {
  const contents = useContext(Held)
  return useMemo(
    () => (key: string) => contents.find((one) => one.key === key)?.label[language] ?? key,
    [contents, language],
  )
}
