'use client'
import { useWords } from '../useWords.ts'
import type { Change } from './useApproval.ts'

type Props = { changes: Change[]; nameOf: (path: string) => string }

/** What of the record reads otherwise than when the reader looked at it before, place by place. */
export function Changes({ changes, nameOf }: Props) {
  const { w } = useWords()
  if (changes.length === 0) return null
  return (
    <details className="approval__changes" open>
      <summary>{w('approval.changedSince', { count: changes.length })}</summary>
      <dl>
        {changes.map(({ path, before, after }) => (
          <div key={path}>
            <dt>{nameOf(path)}</dt>
            <dd>
              <del>{before ?? w('approval.nothing')}</del>
            </dd>
            <dd>
              <ins>{after ?? w('approval.nothing')}</ins>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
