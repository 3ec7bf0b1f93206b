'use client'
import { toast, useForm, useFormModified } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import { useWords } from '../useWords.ts'
import type { Decision, Description, useApproval } from './useApproval.ts'

/** Saves what was typed, decides, tells how it went, and shows the record as it stands then. */
export function useMove({ load, decide }: Pick<ReturnType<typeof useApproval>, 'load' | 'decide'>) {
  const { w } = useWords()
  const { submit } = useForm()
  const modified = useFormModified()
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const save = async (rev: number) => {
    const saved = await submit()
    if (!saved?.res?.ok) return null
    const fresh = await load()
    return fresh.ok ? fresh.data.rev : rev
  }
  const run = async (description: Description, decision: Decision): Promise<boolean> => {
    setBusy(true)
    try {
      const rev = decision.action === 'submit' && modified ? await save(description.rev) : description.rev
      if (rev === null) {
        toast.error(w('approval.notSaved'))
        return false
      }
      const answer = await decide(decision, rev)
      const label = description.words.actions[decision.action] ?? decision.action
      if (answer.ok) toast.success(w('approval.done', { action: label }))
      else if (answer.code === 'stale-revision') toast.error(w('approval.stale'))
      else toast.error(answer.message || w('approval.offline'))
      if (answer.ok || answer.status === 409) {
        await load()
        router.refresh()
      }
      return answer.ok
    } finally {
      setBusy(false)
    }
  }
  return { busy, run }
}
