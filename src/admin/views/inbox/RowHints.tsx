'use client'
import { useWords } from '../../components/useWords.ts'
import type { Row } from './row.ts'

/** The evidence as small pictures, what has changed since I looked, and texts another officer has word for word. */
export function RowHints({ row }: { row: Row }) {
  const { w } = useWords()
  const { files, fileCount, changed, same } = row
  return (
    <>
      {changed.length > 0 && (
        <p className="inbox__changed">{w('inbox.changed', { what: changed.join(', ') })}</p>
      )}
      {same > 0 && <p className="inbox__same">{w('inbox.same', { count: same })}</p>}
      {files.length > 0 && (
        <ul aria-label={w('inbox.evidenceOf', { title: row.title })} className="inbox__files">
          {files.map(({ id, name, picture }) => (
            <li key={id}>
              {picture ? (
                <a
                  href={`/api/evidence/${id}/thumbnail?size=large`}
                  rel="noreferrer"
                  target="_blank"
                  title={name}
                >
                  {/* biome-ignore lint/performance/noImgElement: a picture behind access, made small by our own endpoint */}
                  <img
                    alt={name}
                    height={64}
                    loading="lazy"
                    src={`/api/evidence/${id}/thumbnail`}
                    width={64}
                  />
                </a>
              ) : (
                <a className="inbox__paper" href={`/admin/collections/evidence/${id}`}>
                  {name}
                </a>
              )}
            </li>
          ))}
          {fileCount > files.length && (
            <li className="muted">{w('inbox.moreFiles', { count: fileCount - files.length })}</li>
          )}
        </ul>
      )}
    </>
  )
}
