'use client'
import { useEffect, useRef } from 'react'

/** Runs once after a form has taken over its stored values: what is set earlier would be overwritten by them. */
export function useOnceOpen(run: () => void): void {
  const latest = useRef(run)
  latest.current = run
  useEffect(() => {
    const timer = setTimeout(() => latest.current(), 0)
    return () => clearTimeout(timer)
  }, [])
}
