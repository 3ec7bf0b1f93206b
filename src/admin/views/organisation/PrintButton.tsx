'use client'
import { useWords } from '../../components/useWords.ts'

/** Prints the page as it stands, with what has been opened. */
export function PrintButton() {
  const { w } = useWords()
  return (
    <button className="link-button" onClick={() => window.print()} type="button">
      {w('organisation.print')}
    </button>
  )
}
