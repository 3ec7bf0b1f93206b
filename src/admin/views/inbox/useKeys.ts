'use client'
import { useEffect, useRef } from 'react'

/**
 * Single keys for those who decide a lot; silent while somebody types, while a dialog is open, with any modifier held,
 * and where he has turned them off (`?` alone still tells about them).
 */
export function useKeys(keys: Record<string, () => unknown>, { on }: { on: boolean }): void {
  const latest = useRef({ keys, on })
  latest.current = { keys, on }
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (document.querySelector('dialog[open]')) return
      if (!latest.current.on && event.key !== '?') return
      const run = latest.current.keys[event.key.toLowerCase()]
      if (!run) return
      event.preventDefault()
      run()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return target.type !== 'checkbox'
  return (
    target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
  )
}
