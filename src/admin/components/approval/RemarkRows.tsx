'use client'
import { Button } from '@payloadcms/ui'
import { useWords } from '../useWords.ts'
import type { Remark } from './useApproval.ts'

type Props = {
  remarks: Remark[]
  places: { path: string; name: string }[]
  onChange: (remarks: Remark[]) => void
}

/** Remarks on single items of a record; where each stands is chosen from the record itself. */
export function RemarkRows({ remarks, places, onChange }: Props) {
  const { w } = useWords()
  const set = (index: number, change: Partial<Remark>) =>
    onChange(remarks.map((remark, at) => (at === index ? { ...remark, ...change } : remark)))
  return (
    <div className="approval__remarks">
      {remarks.map((remark, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have nothing else to be told apart by
        <div className="approval__remark" key={index}>
          <select
            aria-label={w('approval.remarkOn')}
            onChange={(event) => set(index, { path: event.target.value })}
            value={remark.path}
          >
            <option value="">{w('approval.remarkOn')}…</option>
            {places.map((place) => (
              <option key={place.path} value={place.path}>
                {place.name}
              </option>
            ))}
          </select>
          <input
            aria-label={w('approval.remarkText')}
            maxLength={2000}
            onChange={(event) => set(index, { text: event.target.value })}
            placeholder={w('approval.remarkText')}
            type="text"
            value={remark.text}
          />
          <Button
            aria-label={w('approval.removeRemark')}
            buttonStyle="icon-label"
            icon="x"
            margin={false}
            onClick={() => onChange(remarks.filter((_, at) => at !== index))}
            round
          />
        </div>
      ))}
      <Button
        buttonStyle="icon-label"
        icon="plus"
        iconPosition="left"
        margin={false}
        onClick={() => onChange([...remarks, { path: '', text: '' }])}
      >
        {w('approval.addRemark')}
      </Button>
    </div>
  )
}
