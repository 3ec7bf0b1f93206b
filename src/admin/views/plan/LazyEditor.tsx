'use client'
import { type ComponentProps, lazy, Suspense } from 'react'
import { useWords } from '../../components/useWords.ts'
import type { Editor as Loaded } from './Editor.tsx'

const Editor = lazy(async () => ({ default: (await import('./Editor.tsx')).Editor }))

/** The editor of a plan; only its own page loads it. */
export function LazyEditor(props: ComponentProps<typeof Loaded>) {
  const { w } = useWords()
  return (
    <Suspense fallback={<p className="muted">{w('field.loading')}</p>}>
      <Editor {...props} />
    </Suspense>
  )
}
