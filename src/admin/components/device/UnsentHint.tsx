'use client'
import { useEffect, useState } from 'react'
import { countEntries } from '../../offline/store.ts'
import { useWords } from '../useWords.ts'

/** Below the login form: that something still waits on this device, without saying whose or what. */
export function UnsentHint() {
  const { w } = useWords()
  const [count, setCount] = useState(0)
  useEffect(() => {
    void countEntries().then(setCount, () => undefined)
  }, [])
  return count === 0 ? null : <p className="login-unsent">{w('quickLog.leave.hint', { count })}</p>
}
