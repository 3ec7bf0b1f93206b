'use client'
import { toast, useAllFormFields, useForm } from '@payloadcms/ui'
import { useState } from 'react'
import type { Remedy } from '#core/session/session.ts'
import { callApi } from '../../callApi.ts'
import { useOnceOpen } from '../useOnceOpen.ts'
import { useWords } from '../useWords.ts'
import { entryState, stateOf } from './entryState.ts'

type Member = {
  officer: string
  name: string
  office: string
  seated: boolean
  served: boolean
  remedies: Remedy[]
}

/** The form's own lists of who is present, who is not, and of entries, beside the officers whom the session concerns. */
export function useRollCall() {
  const { w, language } = useWords()
  const [fields, dispatch] = useAllFormFields()
  const { addFieldRow, removeFieldRow, setModified } = useForm()
  const [all, setAll] = useState<Member[]>([])
  const [busy, setBusy] = useState(false)
  const textOf = (path: string) => String(fields[path]?.value ?? '')
  const present = Array.isArray(fields.present?.value) ? (fields.present.value as string[]) : []
  const placesOf = (path: string) =>
    (fields[path]?.rows ?? []).map((_, place) => textOf(`${path}.${place}.officer`))
  const members = all.filter(({ seated }) => seated)
  const setPresent = (officers: string[]) => {
    dispatch({ type: 'UPDATE', path: 'present', value: officers })
    setModified(true)
  }
  const mark = (officer: string, here: boolean) => {
    const away = placesOf('absent').indexOf(officer)
    if (here && away >= 0) removeFieldRow({ path: 'absent', rowIndex: away })
    if (!here && away < 0)
      addFieldRow({
        path: 'absent',
        schemaPath: 'sessions.absent',
        subFieldState: { officer: stateOf(officer), reason: stateOf('') },
      })
    setPresent(here ? [...present, officer] : present.filter((one) => one !== officer))
  }
  const excuse = (officer: string, reason: string) => {
    const place = placesOf('absent').indexOf(officer)
    if (place >= 0) {
      dispatch({ type: 'UPDATE', path: `absent.${place}.reason`, value: reason })
      setModified(true)
    } else
      addFieldRow({
        path: 'absent',
        schemaPath: 'sessions.absent',
        subFieldState: { officer: stateOf(officer), reason: stateOf(reason) },
      })
  }
  const ask = async () => {
    const asked = ['unit', 'period', 'heldOn'].map((name) => `${name}=${encodeURIComponent(textOf(name))}`)
    const answer = await callApi<{ docs: Member[] }>(`/sessions/proposal?${asked.join('&')}`, { language })
    if (answer.ok) setAll(answer.data.docs)
    return answer
  }
  const load = async () => {
    setBusy(true)
    const answer = await ask()
    setBusy(false)
    if (!answer.ok) {
      toast.error(answer.message || w('session.failed'))
      return
    }
    const known = placesOf('entries')
    const fresh = answer.data.docs.filter(({ officer, served }) => served && !known.includes(officer))
    for (const member of fresh)
      addFieldRow({ path: 'entries', schemaPath: 'sessions.entries', subFieldState: entryState(member) })
    toast.success(fresh.length > 0 ? w('session.loaded', { count: fresh.length }) : w('session.complete'))
  }
  useOnceOpen(() => {
    if (textOf('unit') !== '' && textOf('period') !== '') void ask()
  })
  const reasonOf = (officer: string) => {
    const place = placesOf('absent').indexOf(officer)
    return place < 0 ? '' : textOf(`absent.${place}.reason`)
  }
  const here = members.filter(({ officer }) => present.includes(officer)).length
  const quorum = { present: here, all: members.length, needed: Math.ceil((members.length * 2) / 3) }
  return {
    members,
    quorum,
    isPresent: (officer: string) => present.includes(officer),
    reasonOf,
    mark,
    excuse,
    load,
    busy,
  }
}
