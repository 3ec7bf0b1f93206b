'use client'
import { callApi } from '../../callApi.ts'
import { useWords } from '../useWords.ts'
import { CopyLate, type Late } from './CopyLate.tsx'

type Person = { name: string; officeName: string | null; unitName: string; text: string }
type Page = { docs: Person[]; totalPages: number }
type Props = { unit: string; year: number; target: string; late: Omit<Late, 'lines'> }

const PAGE = 250
const PAGES = 4

/** Copies everybody behind a figure who is missing, also those on the following pages. */
export function CopyMissing({ unit, year, target, late }: Props) {
  const { language } = useWords()
  const load = async () => {
    const people: Person[] = []
    for (let page = 1; page <= PAGES; page += 1) {
      const search = new URLSearchParams({
        ...{ year: String(year), target, list: 'missing' },
        ...{ limit: String(PAGE), page: String(page) },
      })
      const answer = await callApi<Page>(`/units/${unit}/compliance?${search}`, { language })
      if (!answer.ok) return null
      people.push(...answer.data.docs)
      if (page >= answer.data.totalPages) break
    }
    return people.map(({ name, officeName, unitName, text }) => ({
      name,
      about: `${[officeName, unitName].filter(Boolean).join(', ')}: ${text}`,
    }))
  }
  return <CopyLate late={{ ...late, lines: [] }} load={load} />
}
