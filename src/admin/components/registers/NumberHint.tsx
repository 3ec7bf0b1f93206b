'use client'
import { useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { callApi } from '../../callApi.ts'
import { useWords } from '../useWords.ts'

type Found = { docs: { id: string; title: string }[] }

/** A hint, no refusal: two documents of one kind, number and year in one unit are mostly one typed twice. */
export function NumberHint({ document }: { document: string | null }) {
  const { w, language } = useWords()
  const [titles, setTitles] = useState<string[]>([])
  const asked = useFormFields(([fields]) =>
    ['unit', 'kind', 'number', 'date'].map((name) => String(fields[name]?.value ?? '')).join('\n'),
  )
  useEffect(() => {
    const [unit = '', kind = '', number = '', date = ''] = asked.split('\n')
    setTitles([])
    if (unit === '' || number.trim() === '' || date.length < 4) return
    const terms = [
      ['unit', 'equals', unit],
      ['kind', 'equals', kind],
      ['number', 'equals', number.trim()],
      ['date', 'greater_than_equal', `${date.slice(0, 4)}-01-01`],
      ['date', 'less_than_equal', `${date.slice(0, 4)}-12-31`],
    ] as const
    const search = new URLSearchParams({ limit: '5', depth: '0' })
    for (const [at, [name, operator, value]] of terms.entries())
      search.set(`where[and][${at}][${name}][${operator}]`, value)
    const timer = setTimeout(async () => {
      const answer = await callApi<Found>(`/documents?${search}`, { language })
      if (!answer.ok) return
      setTitles(answer.data.docs.filter(({ id }) => id !== document).map(({ title }) => `“${title}”`))
    }, 400)
    return () => clearTimeout(timer)
  }, [asked, document, language])
  if (titles.length === 0) return null
  return (
    <p className="form-hint" role="status">
      {w('registers.sameNumber', { titles: titles.join(', ') })}
    </p>
  )
}
