'use client'
import { useEffect, useState } from 'react'
import { useWords } from '../useWords.ts'

type Installing = Event & { prompt: () => Promise<void> }

/** Offers to put the page on the home screen, where the browser can and it is not there yet. */
export function InstallHint() {
  const { w } = useWords()
  const [offer, setOffer] = useState<Installing | null>(null)
  const [apple, setApple] = useState(false)
  useEffect(() => {
    const keep = (event: Event) => {
      event.preventDefault()
      setOffer(event as Installing)
    }
    addEventListener('beforeinstallprompt', keep)
    const installed = matchMedia('(display-mode: standalone)').matches
    setApple(!installed && /iPhone|iPad/.test(navigator.userAgent) && !/Zalo/i.test(navigator.userAgent))
    return () => removeEventListener('beforeinstallprompt', keep)
  }, [])
  if (apple) return <p className="muted">{w('quickLog.installApple')}</p>
  if (offer === null) return null
  return (
    <p>
      <button
        className="btn btn--style-secondary btn--size-medium"
        onClick={() => void offer.prompt().then(() => setOffer(null))}
        type="button"
      >
        {w('quickLog.install')}
      </button>
    </p>
  )
}
