'use client'
import { useDocumentTitle } from '@payloadcms/ui'
import { useEffect } from 'react'

/** The heading of a record whose own title field (a year) says too little; Payload writes its own first. */
export function useTitle(title: string | null): void {
  const { title: shown, setDocumentTitle } = useDocumentTitle()
  useEffect(() => {
    if (!title || shown === title) return
    const timer = setTimeout(() => setDocumentTitle(title), 0)
    return () => clearTimeout(timer)
  }, [title, shown, setDocumentTitle])
}
