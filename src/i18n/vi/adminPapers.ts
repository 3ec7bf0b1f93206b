/** Words of the forms and views of initiatives and models. */
export const vi = {
  alike: {
    models: 'Mô hình có nội dung giống mô hình này',
    initiatives: 'Sáng kiến có tên hoặc nội dung giống sáng kiến này',
    superior: 'Của Đoàn cấp trên ({{count}})',
    others: 'Của các đơn vị trong thành phố ({{count}})',
    noneModels: 'Chưa thấy mô hình nào đã được đồng ý có nội dung giống mô hình này.',
    noneInitiatives: 'Chưa thấy sáng kiến nào giống sáng kiến này.',
    hint: 'Máy chỉ so câu chữ. Trùng ý tưởng hay không do người xem xét kết luận; trùng tên không tính.',
    hintInitiatives: 'Máy chỉ so câu chữ. Trùng hay không do người xem xét kết luận.',
    reason: 'Có mô hình giống từ {{percent}}% trở lên: khi đồng ý, đề nghị ghi rõ lý do.',
    share: 'giống {{percent}}%',
    from: '{{unit}}, áp dụng từ {{day}}',
    recognised: '{{unit}}, công nhận ngày {{day}}',
    waiting: '{{unit}}, đang chờ xem xét',
    authors: 'Tác giả: {{names}}',
    ours: 'Trong bản này',
    theirs: 'Trong bản kia',
    failed: 'Chưa so sánh được. Đề nghị tải lại trang.',
  },
  initiative: {
    authors:
      'Một người làm: để trống phần tác giả. Nhiều người cùng làm: ghi đủ từng người và tỷ lệ đóng góp, tổng bằng 100%; sáng kiến thuộc đơn vị của người đứng đầu danh sách.',
    counts:
      'Sáng kiến được tính vào năm có ngày công nhận. Thủ trưởng đơn vị công nhận: số, ngày, nơi ban hành và bản chụp quyết định được ghi khi đơn vị công nhận.',
    describe:
      'Phần mô tả nên nêu: việc trước đây làm thế nào, điểm mới là gì, đã áp dụng ở đâu, kết quả đo được.',
    registry: 'Sổ sáng kiến đã được công nhận',
    findAuthor: 'Gõ họ tên hoặc mã cán bộ để tìm',
    noAuthor: 'Không tìm thấy cán bộ đang giữ chức vụ nào có tên này.',
    changeAuthor: 'Chọn người khác',
    authorIs: '{{name}} ({{office}}, {{unit}})',
  },
  model: {
    parts:
      'Mỗi mô hình phải nêu được tính kế thừa, tính sáng tạo và tính phát triển. Tên có thể trùng; ý tưởng và nội dung thực hiện không được trùng với mô hình khác, không rập khuôn mô hình của cấp trên.',
    inForce: 'Đang áp dụng',
    notYet: 'Áp dụng từ {{day}}',
    over: 'Hết thời gian áp dụng',
  },
  registry: {
    title: 'Sổ sáng kiến đã được công nhận',
    hint: 'Cán bộ Đoàn trong thành phố đều xem được sổ này.',
    search: 'Tên sáng kiến hoặc tác giả',
    find: 'Tìm',
    count: 'Có {{count}} sáng kiến.',
    none: 'Không có dữ liệu.',
    name: 'Sáng kiến',
    authors: 'Tác giả',
    kind: 'Loại, lĩnh vực',
    recognition: 'Công nhận',
    number: 'số {{number}}',
  },
}
