'use client'
import { type Ref, useState } from 'react'
import { useWords } from './useWords.ts'

type Props = {
  id: string
  accept: string
  disabled?: boolean
  ref?: Ref<HTMLInputElement>
  /** What the button says; “Chọn tệp” when left out. */
  label?: string
  onPick: (file: File | undefined) => void
}

/** Choosing a file, in our words: a browser's own button speaks the language of the browser. */
export function FilePick({ id, accept, disabled = false, ref, label, onPick }: Props) {
  const { w } = useWords()
  const [name, setName] = useState('')
  return (
    <span className="file-pick">
      <input
        accept={accept}
        className="file-pick__input"
        disabled={disabled}
        id={id}
        onChange={(event) => {
          const file = event.target.files?.[0]
          setName(file?.name ?? '')
          onPick(file)
        }}
        ref={ref}
        type="file"
      />
      <label
        aria-hidden="true"
        className="btn btn--style-secondary btn--size-medium file-pick__button"
        htmlFor={id}
      >
        {label ?? w('field.chooseFile')}
      </label>
      <span className="file-pick__name">{name || w('field.noFile')}</span>
    </span>
  )
}
