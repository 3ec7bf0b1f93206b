'use client'
import { Button } from '@payloadcms/ui'
import { useAllWords } from './useAllWords.ts'

type Props = { error: Error & { digest?: string } }

/** Where a page could not be shown: says so in the person's language, and what to do. */
export function FallenPage({ error }: Props) {
  const { w } = useAllWords()
  const { digest } = error
  return (
    <main className="fallen-page">
      <h1>{w('fallen.title')}</h1>
      <p>{w('fallen.what')}</p>
      {digest && <p>{w('fallen.code', { code: digest })}</p>}
      <div className="fallen-page__acts">
        <Button margin={false} onClick={() => window.location.reload()}>
          {w('fallen.again')}
        </Button>
        <Button buttonStyle="secondary" el="anchor" margin={false} url="/admin">
          {w('fallen.home')}
        </Button>
      </div>
    </main>
  )
}
