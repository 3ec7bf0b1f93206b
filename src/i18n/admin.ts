/** Words of the panel's own components and views. */
export const vi = {
  field: {
    choose: 'Chọn…',
    dayShape: 'ngày/tháng/năm',
    noData: 'Chưa có số liệu.',
    editData: 'Sửa dạng văn bản (JSON)',
    badData: 'Văn bản chưa đúng cú pháp JSON nên chưa được ghi nhận.',
  },
}

export const en: typeof vi = {
  field: {
    choose: 'Choose…',
    dayShape: 'day/month/year',
    noData: 'No figures yet.',
    editData: 'Edit as text (JSON)',
    badData: 'This is not valid JSON yet, so it has not been taken over.',
  },
}
