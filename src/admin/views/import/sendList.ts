import type { ListKind } from './listKinds.ts'

/** The file and what is sent beside it. */
export function formOf(file: File, beside: Readonly<Record<string, string>>): FormData {
  const body = new FormData()
  body.set('file', file)
  for (const [name, value] of Object.entries(beside)) body.set(name, value)
  return body
}

/** Gives the person his own file back with what is wrong marked; what was refused instead, null when it came. */
export async function downloadMarked(
  kind: ListKind,
  body: FormData,
  language: 'vi' | 'en',
): Promise<string | null> {
  try {
    const headers = { 'Accept-Language': language }
    const response = await fetch(`/api/import/${kind}/marked`, {
      method: 'POST',
      headers,
      credentials: 'same-origin',
      body,
    })
    if (!response.ok) {
      const answer = (await response.json()) as { errors?: { message?: string }[] }
      return answer.errors?.[0]?.message ?? ''
    }
    save(await response.blob(), language === 'vi' ? 'can-sua.xlsx' : 'to-correct.xlsx')
    return null
  } catch {
    return ''
  }
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
