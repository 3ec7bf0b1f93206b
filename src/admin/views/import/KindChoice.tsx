'use client'
import { useId } from 'react'
import type { BrowserWordKey } from '../../browserWords.ts'
import { useWords } from '../../components/useWords.ts'
import type { ListKind } from './listKinds.ts'

type Props = { kinds: ListKind[]; kind: ListKind; onChoose: (kind: ListKind) => void }

/** Which list is brought in; nothing to choose where there is one. */
export function KindChoice({ kinds, kind, onChoose }: Props) {
  const { w } = useWords()
  const id = useId()
  if (kinds.length < 2) return null
  return (
    <div className="view-bar">
      <label htmlFor={id}>{w('lists.what')}</label>
      <select
        className="choice-field__select"
        id={id}
        onChange={(change) => onChoose(change.target.value as ListKind)}
        value={kind}
      >
        {kinds.map((one) => (
          <option key={one} value={one}>
            {w(`lists.kinds.${one}` as BrowserWordKey)}
          </option>
        ))}
      </select>
    </div>
  )
}
