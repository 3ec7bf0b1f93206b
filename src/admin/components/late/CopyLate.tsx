'use client'
import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'
import { lateMessage } from '#core/text/lateMessage.ts'
import { copyText } from '../approval/copyText.ts'
import { useWords } from '../useWords.ts'

export type LateLine = { name: string; about?: string | undefined }
export type Late = {
  /** What they are late with. */
  title: string
  due?: string | undefined
  lines: LateLine[]
  /** How many there are, where that is more than the lines. */
  total?: number
  /** Where to go, below the site's own address. */
  path: string
}
type Props = { late: Late; load?: (() => Promise<LateLine[] | null>) | undefined }

/**
 * “Sao chép nội dung gửi Zalo”: names, due day and link of those who are late, ready to be pasted. `load` fetches the
 * lines when they are more than the page shows.
 */
export function CopyLate({ late, load }: Props) {
  const { w } = useWords()
  const [busy, setBusy] = useState(false)
  const copy = async () => {
    setBusy(true)
    const lines = load ? await load() : late.lines
    setBusy(false)
    if (lines === null) return void toast.error(w('approval.offline'))
    const more = (late.total ?? lines.length) - lines.length
    const text = lateMessage({
      ...{ title: late.title, due: late.due, lines },
      rest: more > 0 ? w('late.rest', { count: more }) : undefined,
      link: w('late.link', { url: `${window.location.origin}${late.path}` }),
    })
    if (await copyText(text)) toast.success(w('late.copied'))
    else toast.error(w('late.notCopied'))
  }
  return (
    <Button
      buttonStyle="secondary"
      className="copy-late"
      disabled={busy}
      margin={false}
      onClick={() => void copy()}
      size="small"
    >
      {w('late.copy')}
    </Button>
  )
}
