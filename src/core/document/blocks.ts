import type { Align, Paragraph, Run, TableCell } from './model.ts'

/** Size of running text, in points. */
export const BODY = 14

type Style = Partial<Omit<Paragraph, 'kind' | 'runs'>> & Pick<Run, 'bold' | 'italic'>

/** Running text: justified, its first line set in. */
export function body(text: string | readonly Run[], style: Style = {}): Paragraph {
  return paragraph(text, { align: 'justify', first: true, after: 6, ...style })
}

/** A line in the middle. */
export function centred(text: string, style: Style = {}): Paragraph {
  return paragraph(text, { align: 'center', ...style })
}

export function paragraph(text: string | readonly Run[], style: Style = {}): Paragraph {
  const { bold, italic, ...rest } = style
  const cut = { ...(bold ? { bold } : {}), ...(italic ? { italic } : {}) }
  const runs = typeof text === 'string' ? [{ text, ...cut }] : text.map((run) => ({ ...cut, ...run }))
  return { kind: 'paragraph', runs, align: 'left', size: BODY, ...rest }
}

/** "Họ và tên: …": the label upright, what was filled in bold or not. */
export function labelled(label: string, value: string, style: Style = {}): Paragraph {
  return paragraph([{ text: `${label}: ` }, { text: value, ...(style.bold ? { bold: true } : {}) }], {
    after: 3,
    ...style,
    bold: false,
  })
}

export function cell(text: string, align: Align = 'left', more: Partial<TableCell> = {}): TableCell {
  return { text, align, ...more }
}

/** Heading cells of a table in one row. */
export function heading(...texts: string[]): TableCell[] {
  return texts.map((text) => cell(text, 'center', { bold: true }))
}
