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

export const en: typeof vi = {
  alike: {
    models: 'Models that are like this one',
    initiatives: 'Initiatives like this one by name or content',
    superior: 'Of the units above ({{count}})',
    others: 'Of the units of the city ({{count}})',
    noneModels: 'No approved model was found that is like this one.',
    noneInitiatives: 'No initiative was found that is like this one.',
    hint: 'Only words are compared. Whether an idea was copied is for people to say; equal names do not count.',
    hintInitiatives: 'Only words are compared. Whether it was copied is for people to say.',
    reason: 'A model is at least {{percent}}% alike: whoever approves says why.',
    share: '{{percent}}% alike',
    from: '{{unit}}, in force from {{day}}',
    recognised: '{{unit}}, recognised on {{day}}',
    waiting: '{{unit}}, waiting for a decision',
    authors: 'Authors: {{names}}',
    ours: 'Here',
    theirs: 'There',
    failed: 'They could not be compared. Please load the page again.',
  },
  initiative: {
    authors:
      'Made alone: leave the authors empty. Made together: name everybody with his share, 100% in all; the initiative belongs to the unit of the first.',
    counts:
      'An initiative counts in the year of its recognition. Recognised by the head of an agency: number, day, issuer and scan of the decision are recorded when the unit recognises it.',
    describe: 'Say how it was done before, what is new, where it is applied, and what came of it in numbers.',
    registry: 'Register of recognised initiatives',
    findAuthor: 'Type a name or code to find somebody',
    noAuthor: 'Nobody in office has this name.',
    changeAuthor: 'Choose somebody else',
    authorIs: '{{name}} ({{office}}, {{unit}})',
  },
  model: {
    parts:
      'Every model states what it continues, what is new and how it will grow. Names may be equal; idea and content may be nobody else’s, nor a copy of the superior’s.',
    inForce: 'In force',
    notYet: 'In force from {{day}}',
    over: 'No longer in force',
  },
  registry: {
    title: 'Register of recognised initiatives',
    hint: 'Every officer of the city may read this register.',
    search: 'Name of the initiative or of an author',
    find: 'Search',
    count: '{{count}} initiatives.',
    none: 'No data.',
    name: 'Initiative',
    authors: 'Authors',
    kind: 'Kind, field',
    recognition: 'Recognition',
    number: 'no. {{number}}',
  },
}
