/** Words of the editor of a report's running text. */
export const vi = {
  tools: 'Định dạng thuyết minh',
  bold: 'Chữ đậm',
  italic: 'Chữ nghiêng',
  list: 'Gạch đầu dòng',
  undo: 'Hoàn tác',
  redo: 'Làm lại',
}

export const en: typeof vi = {
  tools: 'Format the narrative',
  bold: 'Bold',
  italic: 'Italic',
  list: 'Bullet list',
  undo: 'Undo',
  redo: 'Redo',
}
