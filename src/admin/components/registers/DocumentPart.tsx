'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { AcknowledgementPart } from './AcknowledgementPart.tsx'
import { NumberHint } from './NumberHint.tsx'

/** On a document's form: whether its number is taken, and who has made it known. */
export function DocumentPart() {
  const { id } = useDocumentInfo()
  const document = id === undefined ? null : String(id)
  return (
    <>
      <NumberHint document={document} />
      {document !== null && <AcknowledgementPart document={document} />}
    </>
  )
}
