import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { body, cell, heading } from '#core/document/blocks.ts'
import type { Document } from '#core/document/model.ts'
import { signatureRow } from '#core/document/signatures.ts'
import { plainText } from '#server/document/plainText.ts'
import { toDocx } from '#server/document/toDocx.ts'
import { toPdf } from '#server/document/toPdf.ts'
import { unzip } from '#tests/support/document/docxText.ts'
import { pdfPages } from '#tests/support/document/pdfText.ts'

const holding = (text: string): Document => ({
  title: text,
  author: text,
  at: Date.parse('2026-01-12T00:00:00Z'),
  parts: [
    {
      landscape: true,
      begins: true,
      blocks: [
        body(text, { keep: true }),
        {
          kind: 'table',
          widths: [0.1, 0.9],
          size: 12,
          head: [heading(text, 'b')],
          rows: [[cell(text), cell(text)]],
        },
        signatureRow({ lines: [text], name: text }),
      ],
    },
  ],
})
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.constantFrom('x'.repeat(900), ']]>', '</w:t>', '=1+1', 'Đoàn'.normalize('NFD'), '\uD800', 'a\u0000b'),
)

describe('a document of any text', () => {
  it('is a Word file whose parts are sound', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const parts = await unzip(await toDocx(holding(text)))
        for (const name of ['word/document.xml', 'docProps/core.xml']) {
          const xml = parts.get(name) ?? ''
          expect([...xml].every((letter) => letter >= ' ' || '\n\t\r'.includes(letter))).toBe(true)
          const bare = xml.replace(/<[^<>]*>/g, '')
          expect(bare).not.toMatch(/[<>]|&(?!(amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i)
        }
      }),
      { numRuns: 25 },
    )
  })

  it('is a PDF', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        expect(pdfPages(await toPdf(holding(text)))).toBeGreaterThan(0)
      }),
      { numRuns: 10 },
    )
  })

  it('is composed and without what paper cannot show', () => {
    expect(plainText('Đoàn\u0000 viên'.normalize('NFD'))).toBe('Đoàn viên')
  })
})
