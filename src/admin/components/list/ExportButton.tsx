'use client'
import { Button, toast, useListQuery, useTableColumns } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation.js'
import * as qs from 'qs-esm'
import { useRef, useState } from 'react'
import { download } from '../../download.ts'
import { printNumber } from '../../print.ts'
import { useWords } from '../useWords.ts'

/** `columns`: the paths that can be taken out; others are the panel's own. */
type Props = { slug: string; columns: string[] }
const NARROWED = ['under', 'alone', 'on']

/** Takes the list out as it stands: its filter, its search, its order, the columns it shows. A long one can be broken off. */
export function ExportButton({ slug, columns }: Props) {
  const { w, language } = useWords()
  const { data, query } = useListQuery()
  const { columns: shown = [] } = useTableColumns()
  const address = useSearchParams()
  const [busy, setBusy] = useState(false)
  const breaking = useRef<AbortController>(undefined)
  const take = async () => {
    breaking.current = new AbortController()
    setBusy(true)
    const paths = shown.filter(({ active }) => active).map(({ accessor }) => accessor.replaceAll('-', '.'))
    const asked = {
      ...{ where: query.where, sort: query.sort, search: query.search },
      ...Object.fromEntries(NARROWED.map((name) => [name, address.get(name) ?? undefined])),
      columns: paths.filter((path) => columns.includes(path)).join(',') || undefined,
    }
    const url = `/api/${slug}/export${qs.stringify(asked, { addQueryPrefix: true })}`
    const message = await download(url, { language, signal: breaking.current.signal })
    setBusy(false)
    if (message !== null) toast.error(message || w('approval.offline'))
  }
  if (!data || data.totalDocs === 0) return null
  return (
    <p className="list-export">
      <Button buttonStyle="secondary" disabled={busy} margin={false} onClick={() => void take()} size="small">
        {w(busy ? 'lists.exporting' : 'lists.export', { count: printNumber(data.totalDocs, language) })}
      </Button>
      {busy && (
        <button className="link-button" onClick={() => breaking.current?.abort()} type="button">
          {w('lists.breakOff')}
        </button>
      )}
    </p>
  )
}
