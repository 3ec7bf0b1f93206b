/**
 * Saves a file of ours under the name the server gives it (with `body`: one that is made by asking so); the words of a refusal, null when it came or was broken off,
 * empty words when the server is not reached.
 */
export async function download(
  url: string,
  { language, signal, body }: { language: 'vi' | 'en'; signal?: AbortSignal; body?: object },
): Promise<string | null> {
  try {
    const response = await fetch(url, {
      credentials: 'same-origin',
      headers: { 'Accept-Language': language, ...(body && { 'Content-Type': 'application/json' }) },
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
      ...(signal && { signal }),
    })
    if (!response.ok) {
      const body = (await response.json()) as { errors?: { message?: string }[] }
      return body.errors?.[0]?.message ?? ''
    }
    save(await response.blob(), nameIn(response.headers.get('content-disposition') ?? ''))
    return null
  } catch {
    return signal?.aborted ? null : ''
  }
}

function save(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}

function nameIn(disposition: string): string {
  const encoded = /filename\*=UTF-8''([^;]+)/.exec(disposition)?.[1]
  return encoded === undefined ? '' : decodeURIComponent(encoded)
}
