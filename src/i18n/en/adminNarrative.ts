import type { vi } from '../vi/adminNarrative.ts'

export const en: typeof vi = {
  tools: 'Format the narrative',
  bold: 'Bold',
  italic: 'Italic',
  list: 'Bullet list',
  undo: 'Undo',
  redo: 'Redo',
}
