import { inflateSync } from 'node:zlib'

/** What a PDF of ours says, without any spaces: its writer sets every word by itself. */
export function pdfText(bytes: Buffer): string {
  const objects = objectsOf(bytes)
  const fonts = new Map<string, Map<string, string>>()
  for (const { head } of objects.values()) {
    for (const [, name = '', id = ''] of head.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const unicode = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id)?.head ?? '')?.[1]
      const letters = objects.get(unicode ?? '')?.stream
      if (letters !== undefined) fonts.set(name, readLetters(letters))
    }
  }
  return [...objects.values()].map(({ stream }) => (stream ? shown(stream, fonts) : '')).join('')
}

/** How many pages it has. */
export function pdfPages(bytes: Buffer): number {
  return bytes.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0
}

type PdfObject = { head: string; stream?: string }

function objectsOf(bytes: Buffer): Map<string, PdfObject> {
  const file = bytes.toString('latin1')
  const objects = new Map<string, PdfObject>()
  for (const found of file.matchAll(/(?:^|\n)(\d+) 0 obj\n(.*?)\nendobj/gs)) {
    const [, id = '', body = ''] = found
    const [head = '', packed] = body.split(/\nstream\r?\n/, 2)
    // By its length: the packed bytes may themselves end like a line.
    const text = packed?.slice(0, Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0))
    const object: PdfObject = { head }
    if (text !== undefined && head.includes('/FlateDecode') && !head.includes('/Image'))
      object.stream = inflateSync(Buffer.from(text, 'latin1')).toString('latin1')
    objects.set(id, object)
  }
  return objects
}

function readLetters(cmap: string): Map<string, string> {
  const letters = new Map<string, string>()
  for (const [, first = '', list = ''] of cmap.matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[([^\]]*)\]/gi)) {
    const start = Number.parseInt(first, 16)
    const codes = [...list.matchAll(/<([0-9a-f]*)>/gi)].map(([, code = '']) => code)
    codes.forEach((code, index) => {
      letters.set((start + index).toString(16).padStart(4, '0'), fromUtf16(code))
    })
  }
  return letters
}

function fromUtf16(code: string): string {
  return (code.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('')
}

function shown(stream: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let font: ReadonlyMap<string, string> | undefined
  let text = ''
  for (const [all, name, glyphs] of stream.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9a-f]+)>/gi)) {
    if (name !== undefined) font = fonts.get(name)
    else if (glyphs !== undefined && all.startsWith('<'))
      text += (glyphs.match(/.{4}/g) ?? []).map((glyph) => font?.get(glyph.toLowerCase()) ?? '').join('')
  }
  return bare(text)
}

/** Text without spaces, for comparison. */
export function bare(text: string): string {
  return text.replace(/[\s\u200B\u00A0]+/g, '')
}
