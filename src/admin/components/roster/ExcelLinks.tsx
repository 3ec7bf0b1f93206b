'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import Link from 'next/link.js'
import { adminPath } from '../../routes.ts'
import { useWords } from '../useWords.ts'

/** A saved event's list may be taken out to Excel, and brought back ticked while the event is open. */
export function ExcelLinks({ readOnly }: { readOnly: boolean }) {
  const { w } = useWords()
  const { id } = useDocumentInfo()
  if (id === undefined) return null
  return (
    <p className="roster__bulk">
      <a download href={`/api/export/attendance?event=${id}`}>
        {w('lists.toExcel')}
      </a>
      {!readOnly && (
        <Link href={`${adminPath('importRoster')}?kind=attendance&event=${id}`} prefetch={false}>
          {w('lists.fromExcel')}
        </Link>
      )}
    </p>
  )
}
