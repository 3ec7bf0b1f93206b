'use client'
import { useState } from 'react'
import { EVIDENCE_TYPES } from '#core/input/files.ts'
import { callApi } from '../../callApi.ts'
import { FilePick } from '../FilePick.tsx'
import { useWords } from '../useWords.ts'

type Props = { id: string; value: unknown; onChange: (value: unknown) => void }

/** A scan: uploaded as evidence at once, its id goes with the decision. */
export function FileInput({ id, value, onChange }: Props) {
  const { w, language } = useWords()
  const [told, setTold] = useState('')
  const upload = async (file: File | undefined) => {
    if (!file) return onChange(null)
    setTold(w('approval.uploading'))
    const body = new FormData()
    body.append('file', file)
    body.append('_payload', '{}')
    const answer = await callApi<{ doc: { id: string } }>('/evidence', { language, method: 'POST', body })
    setTold(answer.ok ? file.name : answer.message || w('approval.offline'))
    if (answer.ok) onChange(answer.data.doc.id)
  }
  return (
    <div className="approval__file">
      <FilePick accept={Object.keys(EVIDENCE_TYPES).join(',')} id={id} onPick={(file) => void upload(file)} />
      <span aria-live="polite">{told || (value ? w('approval.attached') : '')}</span>
    </div>
  )
}
