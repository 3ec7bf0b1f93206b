import type { Content, createPdf } from 'pdfmake'
import { BODY } from '#core/document/blocks.ts'
import { type Document, PAGE, type Part } from '#core/document/model.ts'
import { codeImage } from './codeImage.ts'
import { codesOf } from './codesOf.ts'
import { FONT, findFonts } from './fonts.ts'
import { pdfBlocks } from './pdfBlocks.ts'
import { points } from './points.ts'

type Definition = Parameters<typeof createPdf>[0]
type Header = NonNullable<Definition['header']>

const HEADER_SIZE = 13

/** Renders a document as a PDF with its font inside. The same document gives the same bytes. */
export async function toPdf(document: Document): Promise<Buffer> {
  const pdfmake = await open()
  const codes = new Map<string, string>()
  for (const text of codesOf(document))
    codes.set(text, `data:image/png;base64,${(await codeImage(text)).toString('base64')}`)
  const header = pageNumbers()
  const definition: Definition = {
    pageSize: 'A4',
    pageMargins: [points(PAGE.left), points(PAGE.top), points(PAGE.right), points(PAGE.bottom)],
    info: {
      title: document.title,
      author: document.author,
      creationDate: new Date(document.at),
      modDate: new Date(document.at),
      producer: 'Trách nhiệm',
      creator: 'Trách nhiệm',
    },
    defaultStyle: { font: FONT, fontSize: BODY, lineHeight: 1.1 },
    content: document.parts.map((part) => section(part, pdfBlocks(part, codes), header(part))),
  }
  return pdfmake.createPdf(definition).getBuffer()
}

let opened: Promise<typeof import('pdfmake')> | undefined

/** The library with our font and no way to any other file or address; loaded when the first document is asked for. */
function open(): Promise<typeof import('pdfmake')> {
  opened ??= import('pdfmake').then((module) => {
    const pdfmake = (module as unknown as { default: typeof import('pdfmake') }).default
    const { folder, fonts } = findFonts()
    pdfmake.setFonts(fonts)
    pdfmake.setUrlAccessPolicy(() => false)
    pdfmake.setLocalAccessPolicy((file) => file.startsWith(folder))
    return pdfmake
  })
  return opened
}

function section(part: Part, content: Content[], header: Header): Content {
  return {
    section: { stack: content },
    pageOrientation: part.landscape ? 'landscape' : 'portrait',
    header,
  }
}

/** Gives every part its header: the number in the middle of the top, from the second page of a paper on. */
function pageNumbers(): (part: Part) => Header {
  let first: { page: number | null } = { page: null }
  return (part) => {
    if (part.begins) first = { page: null }
    const paper = first
    return (page: number) => {
      paper.page ??= page
      if (page === paper.page) return null
      const text = String(page - paper.page + 1)
      return { text, alignment: 'center', fontSize: HEADER_SIZE, margin: [0, points(10), 0, 0] }
    }
  }
}
