export type Answer<T> =
  | { ok: true; data: T }
  | { ok: false; status: number; code: string; message: string; data?: T }
type Call = {
  language: 'vi' | 'en'
  method?: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  /** JSON, or a form with a file. */
  body?: unknown
  /** Idempotency-Key: the same call sent twice is carried out once. */
  key?: string
}

/** Calls our own REST API as the signed-in person; a refusal comes back with its words, status 0 when the server is not reached. */
export async function callApi<T>(
  path: string,
  { language, method = 'GET', body, key }: Call,
): Promise<Answer<T>> {
  const isForm = body instanceof FormData
  const headers: Record<string, string> = { 'Accept-Language': language, Accept: 'application/json' }
  if (body !== undefined && !isForm) headers['Content-Type'] = 'application/json'
  if (key !== undefined) headers['Idempotency-Key'] = key
  try {
    const response = await fetch(`/api${path}`, {
      method,
      headers,
      credentials: 'same-origin',
      ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
    })
    const data = (await response.json()) as T & { errors?: { code?: string; message?: string }[] }
    if (response.ok) return { ok: true, data }
    const errors = data.errors ?? []
    const message = errors
      .map((error) => error.message)
      .filter(Boolean)
      .join(' ')
    return { ok: false, status: response.status, code: errors[0]?.code ?? '', message, data }
  } catch {
    return { ok: false, status: 0, code: 'offline', message: '' }
  }
}

/** A fresh key for one act of the person. */
export function newKey(): string {
  // `randomUUID` exists only where the page is secure; a panel inside an office may run on plain http.
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
