/** Our words in place of Payload's where it has none in Vietnamese or an odd one. */
export const panelWords = {
  vi: {
    authentication: { apiKey: 'Khóa truy cập', emailOrUsername: 'Thư điện tử hoặc tên đăng nhập' },
    fields: { block: 'Khối nội dung', blocks: 'khối nội dung', blockType: 'Loại khối nội dung' },
    general: {
      collections: 'Danh mục',
      createNew: 'Thêm mới',
      createNewLabel: 'Thêm mới {{label}}',
      creatingNewLabel: 'Thêm mới: {{label}}',
      dashboard: 'Trang đầu',
      descending: 'Giảm dần',
      email: 'Thư điện tử',
      lastModified: 'Sửa lần cuối',
      menu: 'Trình đơn',
      noResults: 'Chưa có {{label}} nào, hoặc không có mục nào khớp với điều kiện lọc đang chọn.',
      searchBy: 'Tìm theo {{label}}',
      untitled: 'Chưa đặt tên',
    },
  },
  en: {},
}
