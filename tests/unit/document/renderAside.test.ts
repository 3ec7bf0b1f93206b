import { describe, expect, it } from '@jest/globals'
import { body } from '#core/document/blocks.ts'
import type { Document } from '#core/document/model.ts'
import { renderAside } from '#server/document/renderAside.ts'
import { toDocx } from '#server/document/toDocx.ts'
import { toPdf } from '#server/document/toPdf.ts'

const paper = (text: string): Document => ({
  title: text,
  author: 'Đoàn phường',
  at: Date.parse('2026-01-12T00:00:00Z'),
  parts: [{ landscape: false, begins: true, blocks: [body(text)] }],
})

describe('renderAside', () => {
  it('renders what is rendered here, many at once, each to whoever asked for it', async () => {
    const texts = ['Một', 'Hai', 'Ba']
    const made = await Promise.all(
      texts.flatMap((text) => [renderAside(paper(text), 'pdf'), renderAside(paper(text), 'docx')]),
    )
    for (const [index, text] of texts.entries()) {
      expect(made[2 * index]?.equals(await toPdf(paper(text)))).toBe(true)
      expect(made[2 * index + 1]?.equals(await toDocx(paper(text)))).toBe(true)
    }
  })

  it('says what went wrong, and goes on with the next', async () => {
    const broken = { ...paper('x'), at: Number.NaN }
    await expect(renderAside(broken, 'docx')).rejects.toThrow()
    expect((await renderAside(paper('y'), 'docx')).length).toBeGreaterThan(0)
  })
})
