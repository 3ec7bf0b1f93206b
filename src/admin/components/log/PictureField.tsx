'use client'
import { EVIDENCE_TYPES } from '#core/input/files.ts'
import type { BrowserWords } from '../../browserWords.ts'
import type { Picture, usePictures } from './usePictures.ts'

type Props = { pictures: ReturnType<typeof usePictures>; w: BrowserWords }

/** Photographs from the camera, or files from the device, each with how far it is. */
export function PictureField({ pictures, w }: Props) {
  return (
    <fieldset className="pictures">
      <legend className="field-label">{w('quickLog.photo.label')}</legend>
      <PictureSources onFiles={(files) => void pictures.add(files)} w={w} />
      <PictureLines pictures={pictures} w={w} />
    </fieldset>
  )
}

type SourceProps = { onFiles: (files: File[]) => void; w: BrowserWords }

/** The camera, and the device's files. */
export function PictureSources({ onFiles, w }: SourceProps) {
  const take = (input: HTMLInputElement) => {
    const files = [...(input.files ?? [])]
    input.value = ''
    onFiles(files)
  }
  const shared = { className: 'sr-only', type: 'file' }
  return (
    <div className="pictures__sources">
      <label className="btn btn--style-secondary btn--size-medium">
        {w('quickLog.photo.take')}
        <input {...shared} accept="image/*" capture="environment" onChange={(event) => take(event.target)} />
      </label>
      <label className="btn btn--style-secondary btn--size-medium">
        {w('quickLog.photo.choose')}
        <input
          {...shared}
          accept={['image/*', ...Object.keys(EVIDENCE_TYPES)].join(',')}
          multiple
          onChange={(event) => take(event.target)}
        />
      </label>
    </div>
  )
}

/** What is being attached, a line each. */
export function PictureLines({ pictures: { pictures, upload, remove }, w }: Props) {
  return (
    <ul aria-live="polite" className="pictures__list">
      {pictures.map((picture) => (
        <PictureLine
          key={picture.key}
          onRemove={() => remove(picture.key)}
          onRetry={() => void upload(picture)}
          picture={picture}
          w={w}
        />
      ))}
    </ul>
  )
}

type LineProps = { picture: Picture; onRemove: () => void; onRetry: () => void; w: BrowserWords }

function PictureLine({ picture, onRemove, onRetry, w }: LineProps) {
  const { name, address, id, percent, problem } = picture
  return (
    <li className="pictures__line">
      {address ? (
        // biome-ignore lint/performance/noImgElement: it lies on the device
        <img alt="" height={48} src={address} width={48} />
      ) : (
        <span aria-hidden="true">▤</span>
      )}
      <span className="pictures__name">
        {name}
        <span className={problem ? 'form-hint--wrong' : 'muted'}>{problem ?? standingOf(picture, w)}</span>
        {percent !== null && <progress aria-label={name} max={100} value={percent} />}
      </span>
      {id === null && percent === null && problem === null && (
        <button className="link-button" onClick={onRetry} type="button">
          {w('quickLog.photo.retry')}
        </button>
      )}
      <button
        aria-label={w('quickLog.photo.remove', { name })}
        className="link-button"
        onClick={onRemove}
        type="button"
      >
        {w('quickLog.remove')}
      </button>
    </li>
  )
}

function standingOf({ id, percent }: Picture, w: BrowserWords): string {
  if (id !== null) return w('quickLog.photo.ready')
  return percent === null ? w('quickLog.photo.waits') : w('quickLog.photo.progress', { percent })
}
