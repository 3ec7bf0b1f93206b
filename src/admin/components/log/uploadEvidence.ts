import type { Language } from '#i18n/translate.ts'

type Upload = {
  name: string
  bytes: Blob
  key: string
  /** Whose it is, where it may be sent after another has signed in. */
  officer: string | null
  language: Language
  onProgress: (percent: number) => void
}
/** `refused` null: the server was not reached, or is not to be asked now. */
export type Uploaded = { id: string } | { refused: string | null }

/** Sends one file as evidence, telling how far it is; the same key again gives the same file. */
export function uploadEvidence({
  name,
  bytes,
  key,
  officer,
  language,
  onProgress,
}: Upload): Promise<Uploaded> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', '/api/evidence')
    for (const [header, value] of Object.entries({
      Accept: 'application/json',
      'Accept-Language': language,
      'Idempotency-Key': key,
      ...(officer && { 'X-Officer': officer }),
    }))
      request.setRequestHeader(header, value)
    request.responseType = 'json'
    request.upload.onprogress = ({ loaded, total }) => onProgress(Math.round((loaded / total) * 100))
    request.onload = () => resolve(answerOf(request))
    request.onerror = () => resolve({ refused: null })
    request.ontimeout = () => resolve({ refused: null })
    const body = new FormData()
    body.append('file', bytes, name)
    body.append('_payload', '{}')
    request.send(body)
  })
}

function answerOf({ status, response }: XMLHttpRequest): Uploaded {
  const answer = response as { doc?: { id: string }; errors?: { message?: string }[] } | null
  if (answer?.doc) return { id: answer.doc.id }
  const passing = status >= 500 || status === 401 || status === 429
  return { refused: passing ? null : (answer?.errors?.[0]?.message ?? null) }
}
