'use client'
import { toast } from '@payloadcms/ui'
import Link from 'next/link.js'
import { useState } from 'react'
import { callApi } from '../../callApi.ts'
import { useWords } from '../../components/useWords.ts'
import { adminPath } from '../../routes.ts'
import { searchOf } from '../Pages.tsx'
import { FigureCells } from './FigureCells.tsx'
import type { Columns, TargetLabels, UnitRow } from './figureColumns.ts'

type Props = {
  row: UnitRow
  columns: Columns
  labels: TargetLabels
  year: number
  day?: string | undefined
  depth: number
}

/** A unit's row, and below it, once opened, those of the units under it. */
export function UnitBranch({ row, columns, labels, year, day, depth }: Props) {
  const { w, language } = useWords()
  const [below, setBelow] = useState<UnitRow[] | null>(null)
  const [open, setOpen] = useState(false)
  const toggle = async () => {
    if (below !== null) return setOpen(!open)
    const path = `/units/${row.unit}/compliance?${searchOf({ year, asOf: day })}`
    const answer = await callApi<{ children: UnitRow[] }>(path, { language })
    if (!answer.ok) return void toast.error(answer.message || w('approval.offline'))
    setBelow(answer.data.children)
    setOpen(true)
  }
  return (
    <>
      <tr>
        <th scope="row">
          <span className="figures__unit" style={{ paddingInlineStart: `${depth * 20}px` }}>
            {(row.below ?? 0) > 0 ? (
              <button
                aria-expanded={open}
                aria-label={w(open ? 'overview.fold' : 'overview.unfold', { unit: row.name })}
                className="figures__fold"
                onClick={() => void toggle()}
                type="button"
              >
                <span aria-hidden="true">{open ? '−' : '+'}</span>
              </button>
            ) : (
              row.below !== undefined && <span className="figures__fold figures__fold--none" />
            )}
            <Link
              href={`${adminPath('overview')}?${searchOf({ unit: row.unit, year, asOf: day })}`}
              prefetch={false}
            >
              {row.name}
            </Link>
          </span>
        </th>
        <FigureCells columns={columns} day={day} labels={labels} row={row} year={year} />
      </tr>
      {open &&
        below?.map((child) => (
          <UnitBranch
            columns={columns}
            day={day}
            depth={depth + 1}
            key={child.unit}
            labels={labels}
            row={child}
            year={year}
          />
        ))}
    </>
  )
}
