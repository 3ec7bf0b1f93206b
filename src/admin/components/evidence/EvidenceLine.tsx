import type { BrowserWords } from '../../browserWords.ts'
import type { EvidenceFile } from './useEvidence.ts'

type Props = {
  id: string
  place: number
  file: EvidenceFile | undefined
  /** Null where nothing may be taken away. */
  onRemove: (() => void) | null
  w: BrowserWords
}

/** One file of a record: its picture or name, the way to it, and away with it. */
export function EvidenceLine({ id, place, file, onRemove, w }: Props) {
  const name = file?.originalName || `${place}`
  const isPicture = file?.mimeType?.startsWith('image/') && file.url
  return (
    <li className="pictures__line">
      <a
        aria-label={w('quickLog.photo.open', { name })}
        href={file?.url ?? `/admin/collections/evidence/${id}`}
      >
        {isPicture && file?.url ? (
          // biome-ignore lint/performance/noImgElement: a person's own file, behind his rights
          <img alt="" height={64} loading="lazy" src={file.url} width={64} />
        ) : (
          name
        )}
      </a>
      <span className="pictures__name">{isPicture ? name : ''}</span>
      {onRemove && (
        <button
          aria-label={w('quickLog.photo.remove', { name })}
          className="link-button"
          onClick={onRemove}
          type="button"
        >
          {w('quickLog.remove')}
        </button>
      )}
    </li>
  )
}
