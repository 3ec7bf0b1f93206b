'use client'
import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'
import { download } from '../../download.ts'
import { useWords } from '../useWords.ts'

/** `path`: below /api, with its query but without the format. */
type Props = { path: string; label?: string; disabled?: boolean }

const FORMATS = ['pdf', 'docx'] as const

/** Buttons that fetch a file to print; what is refused is said on the spot instead of on a page of its own. */
export function FileButtons({ path, label, disabled = false }: Props) {
  const { w, language } = useWords()
  const [busy, setBusy] = useState(false)
  const fetchFile = async (format: (typeof FORMATS)[number]) => {
    setBusy(true)
    const joint = path.includes('?') ? '&' : '?'
    const message = await download(`/api${path}${joint}format=${format}`, { language })
    setBusy(false)
    if (message !== null) toast.error(message || w('approval.offline'))
  }
  return (
    <span className="print-buttons">
      {label && <span>{label}</span>}
      {FORMATS.map((format) => (
        <Button
          aria-label={`${label ?? w('print.print')}: ${w(`print.${format}`)}`}
          buttonStyle="secondary"
          disabled={busy || disabled}
          key={format}
          margin={false}
          onClick={() => void fetchFile(format)}
          size="small"
        >
          {w(busy ? 'print.making' : `print.${format}`)}
        </Button>
      ))}
    </span>
  )
}
