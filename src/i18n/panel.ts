/** Our words in place of Payload's where it has none in Vietnamese or an odd one. */
export const panelWords = {
  vi: {
    authentication: { apiKey: 'Khóa truy cập' },
    fields: { block: 'Khối nội dung', blocks: 'khối nội dung', blockType: 'Loại khối nội dung' },
    general: { collections: 'Danh mục', email: 'Thư điện tử', menu: 'Trình đơn' },
  },
  en: {},
}
