/** `due`, `rest`: whole sentences, left out where there is none. */
export type LateList = {
  title: string
  due?: string | undefined
  lines: readonly { name: string; about?: string | undefined }[]
  rest?: string | undefined
  link: string
}

/** Who is late, as it is pasted into a chat: what it is about, a numbered line each, until when, and where to go. */
export function lateMessage({ title, due, lines, rest, link }: LateList): string {
  const named = lines.map(({ name, about }, at) => `${at + 1}. ${name}${about ? ` – ${about}` : ''}`)
  return [title, ...(due ? [due] : []), ...named, ...(rest ? [rest] : []), link].join('\n')
}
