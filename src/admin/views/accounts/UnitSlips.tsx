'use client'
import { ConfirmButton } from '../../components/account/ConfirmButton.tsx'
import { useAccountActs } from '../../components/account/useAccountActs.ts'
import { useWords } from '../../components/useWords.ts'

/** Slips for everybody of a unit who needs one, in one file. */
export function UnitSlips({ unit, name, below }: { unit: string; name: string; below: boolean }) {
  const { w } = useWords()
  const { busy, slips } = useAccountActs()
  const label = w(busy ? 'accounts.making' : 'accounts.bulk')
  return (
    <ConfirmButton
      disabled={busy}
      label={label}
      onConfirm={() => void slips({ unit, below })}
      question={w(below ? 'accounts.bulkBelow' : 'accounts.bulkHow', { unit: name })}
    />
  )
}
