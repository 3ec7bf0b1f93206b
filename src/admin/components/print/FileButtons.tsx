'use client'
import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'
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
    const message = await download(`/api${path}${joint}format=${format}`, language)
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

/** Saves a file under the name the server gives it; the words of a refusal, null when it came. */
async function download(url: string, language: 'vi' | 'en'): Promise<string | null> {
  try {
    const response = await fetch(url, {
      credentials: 'same-origin',
      headers: { 'Accept-Language': language },
    })
    if (!response.ok) {
      const body = (await response.json()) as { errors?: { message?: string }[] }
      return body.errors?.[0]?.message ?? ''
    }
    const link = document.createElement('a')
    link.href = URL.createObjectURL(await response.blob())
    link.download = nameIn(response.headers.get('content-disposition') ?? '')
    link.click()
    URL.revokeObjectURL(link.href)
    return null
  } catch {
    return ''
  }
}

function nameIn(disposition: string): string {
  const encoded = /filename\*=UTF-8''([^;]+)/.exec(disposition)?.[1]
  return encoded === undefined ? '' : decodeURIComponent(encoded)
}
