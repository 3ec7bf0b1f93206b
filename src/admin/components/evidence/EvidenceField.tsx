'use client'
import { useField } from '@payloadcms/ui'
import type { RelationshipFieldClientComponent } from 'payload'
import { useRef } from 'react'
import { type FieldInfo, FieldShell, idOfPath } from '../FieldShell.tsx'
import { PictureLines, PictureSources } from '../log/PictureField.tsx'
import { usePictures } from '../log/usePictures.ts'
import { useLocked } from '../useLocked.ts'
import { useWords } from '../useWords.ts'
import { EvidenceLine } from './EvidenceLine.tsx'
import { useEvidence } from './useEvidence.ts'

/** The files of a record: from the camera or the device, made small there and sent at once, with how far each is. */
export const EvidenceField: RelationshipFieldClientComponent = ({ field, path: given, readOnly }) => {
  const { w, language } = useWords()
  const { value, setValue, showError, path, disabled } = useField<string[] | null>({
    potentiallyStalePath: given,
  })
  const ids = value ?? []
  const latest = useRef(ids)
  latest.current = ids
  const put = (next: string[]) => {
    latest.current = next
    setValue(next)
  }
  const locked = useLocked(readOnly, disabled)
  const files = useEvidence(ids, language)
  const pictures = usePictures({ officer: null, language, onUploaded: (id) => put([...latest.current, id]) })
  // What has arrived stands among the files of the record.
  const underway = { ...pictures, pictures: pictures.pictures.filter(({ id }) => id === null) }
  const id = idOfPath(path)
  return (
    <FieldShell {...{ path, id, showError, locked, field: field as FieldInfo }} className="evidence-field">
      <div className="pictures" id={id}>
        {locked && ids.length === 0 && <p className="muted">{w('quickLog.photo.none')}</p>}
        <ul className="pictures__list">
          {ids.map((one, index) => (
            <EvidenceLine
              file={files.get(one)}
              id={one}
              key={one}
              onRemove={locked ? null : () => put(ids.filter((other) => other !== one))}
              place={index + 1}
              w={w}
            />
          ))}
        </ul>
        <PictureLines pictures={underway} w={w} />
        {!locked && <PictureSources onFiles={(chosen) => void pictures.add(chosen)} w={w} />}
      </div>
    </FieldShell>
  )
}
