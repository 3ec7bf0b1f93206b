'use client'
import { toast } from '@payloadcms/ui'
import Link from 'next/link.js'
import { useState } from 'react'
import { callApi } from '../../callApi.ts'
import { useWords } from '../../components/useWords.ts'
import { printNumber } from '../../print.ts'
import { adminPath } from '../../routes.ts'
import { searchOf } from '../Pages.tsx'

/** A unit as the server tells it (`unitTree`). */
export type TreeUnit = {
  id: string
  name: string
  code: string
  level: string
  below: number
  counted: { officers: number; officersBelow: number; vacant: string[]; vacantBelow: number } | null
}
type Props = {
  unit: TreeUnit
  /** Its children, where the page brought them along. */
  given?: TreeUnit[]
  levels: Record<string, string>
  on: string
  depth: number
}

/** A unit's row and, once opened, those of the units directly below it, fetched then. */
export function TreeRow({ unit, given, levels, on, depth }: Props) {
  const { w, language } = useWords()
  const [below, setBelow] = useState(given ?? null)
  const [open, setOpen] = useState(given !== undefined)
  const toggle = async () => {
    if (below !== null) return setOpen(!open)
    const path = `/units/${unit.id}/children?${searchOf({ on })}`
    const answer = await callApi<{ docs: TreeUnit[] }>(path, { language })
    if (!answer.ok) return void toast.error(answer.message || w('approval.offline'))
    setBelow(answer.data.docs)
    setOpen(true)
  }
  const { counted } = unit
  const link = (show: string) => `${adminPath('organisation')}?${searchOf({ unit: unit.id, on, show })}`
  return (
    <>
      <tr>
        <th scope="row">
          <span className="figures__unit" style={{ paddingInlineStart: `${depth * 18}px` }}>
            {unit.below > 0 ? (
              <button
                aria-expanded={open}
                aria-label={w(open ? 'organisation.fold' : 'organisation.unfold', { unit: unit.name })}
                className="figures__fold"
                onClick={() => void toggle()}
                type="button"
              >
                <span aria-hidden="true">{open ? '−' : '+'}</span>
              </button>
            ) : (
              <span className="figures__fold figures__fold--none" />
            )}
            <Link href={link('tree')} prefetch={false}>
              {unit.name}
            </Link>
          </span>
        </th>
        <td className="tree-level">{levels[unit.level] ?? unit.level}</td>
        {counted === null ? (
          <td className="muted" colSpan={3}>
            {w('organisation.hidden')}
          </td>
        ) : (
          <>
            <td className="figure">
              <Link href={link('people')} prefetch={false}>
                {printNumber(counted.officers, language)}
              </Link>
            </td>
            <td className="figure">{printNumber(counted.officersBelow, language)}</td>
            <td>
              {counted.vacant.length > 0 && (
                <strong className="vacant-word">{counted.vacant.join(', ')}</strong>
              )}
              {counted.vacantBelow > counted.vacant.length && (
                <Link href={link('vacant')} prefetch={false}>
                  {' '}
                  {w('organisation.vacantBelow', { count: counted.vacantBelow - counted.vacant.length })}
                </Link>
              )}
              {counted.vacantBelow === 0 && <span className="muted">{w('organisation.none')}</span>}
            </td>
          </>
        )}
      </tr>
      {open &&
        below?.map((child) => (
          <TreeRow depth={depth + 1} key={child.id} levels={levels} on={on} unit={child} />
        ))}
    </>
  )
}
