/** Puts a text on the clipboard; where the browser refuses that (plain http, in-app browsers) through a selection. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    const area = document.createElement('textarea')
    area.value = text
    document.body.append(area)
    area.select()
    // Deprecated, and the only way left where the clipboard is refused.
    const done = document.execCommand('copy')
    area.remove()
    return done
  }
}
