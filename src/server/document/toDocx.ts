import type * as Docx from 'docx'
import { BODY } from '#core/document/blocks.ts'
import { type Document, PAGE, type Part } from '#core/document/model.ts'
import { stampZip } from '../report/stampZip.ts'
import { codeImage } from './codeImage.ts'
import { codesOf } from './codesOf.ts'
import { type DocxSetting, docxBlocks, twips } from './docxBlocks.ts'
import { plainText } from './plainText.ts'

/** Every office machine has it, or a twin as wide. */
const FONT = 'Times New Roman'
const HEADER_SIZE = 13
/** Line spacing in 240ths of a line. */
const LINE = 264

/** Renders a document as a Word file. The same document gives the same bytes. */
export async function toDocx(document: Document): Promise<Buffer> {
  const docx = await import('docx')
  const codes = new Map<string, Buffer>()
  for (const text of codesOf(document)) codes.set(text, await codeImage(text))
  const file = new docx.Document({
    title: plainText(document.title),
    creator: plainText(document.author),
    lastModifiedBy: plainText(document.author),
    styles: {
      default: {
        document: {
          run: { font: FONT, size: BODY * 2, language: { value: 'vi-VN' } },
          paragraph: { spacing: { line: LINE, lineRule: docx.LineRuleType.AUTO } },
        },
      },
    },
    sections: document.parts.map((part, index) => section(part, index === 0, { docx, codes })),
  })
  const overrides = [{ path: 'docProps/core.xml', data: coreProperties(document) }]
  return stampZip(await docx.Packer.toBuffer(file, undefined, overrides), new Date(document.at))
}

/** Pages of a part; the first part's headers hold for all that follow, and a paper's first page has none. */
function section(part: Part, first: boolean, setting: DocxSetting): Docx.ISectionOptions {
  const { docx } = setting
  return {
    properties: {
      titlePage: part.begins,
      type: docx.SectionType.NEXT_PAGE,
      page: {
        size: {
          width: twips(PAGE.width),
          height: twips(PAGE.height),
          orientation: part.landscape ? docx.PageOrientation.LANDSCAPE : docx.PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(PAGE.top),
          bottom: twips(PAGE.bottom),
          left: twips(PAGE.left),
          right: twips(PAGE.right),
          header: twips(10),
          footer: twips(10),
        },
        ...(part.begins ? { pageNumbers: { start: 1, formatType: docx.NumberFormat.DECIMAL } } : {}),
      },
    },
    ...(first
      ? {
          headers: {
            default: pageNumber(docx),
            first: new docx.Header({ children: [new docx.Paragraph({})] }),
          },
        }
      : {}),
    children: docxBlocks(part, setting),
  }
}

function pageNumber(docx: typeof Docx): Docx.Header {
  const number = new docx.TextRun({ children: [docx.PageNumber.CURRENT], size: HEADER_SIZE * 2 })
  return new docx.Header({
    children: [new docx.Paragraph({ alignment: docx.AlignmentType.CENTER, children: [number] })],
  })
}

/** In place of the library's own, which says when it was made. */
function coreProperties(document: Document): string {
  const at = `${new Date(document.at).toISOString().slice(0, 19)}Z`
  const title = escapeXml(plainText(document.title))
  const author = escapeXml(plainText(document.author))
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${title}</dc:title><dc:creator>${author}</dc:creator><cp:lastModifiedBy>${author}</cp:lastModifiedBy><cp:revision>1</cp:revision><dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${at}</dcterms:modified></cp:coreProperties>`
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
