/** Words of the panel around the city's report, letters and the communications office's report. */
export const vi = {
  communications: 'Báo cáo công tác tuyên truyền (Ban Tuyên giáo)',
  communicationsOf: 'Báo cáo công tác tuyên truyền năm {{year}}: {{unit}}',
  letter: 'Lập công văn đôn đốc',
  letterHint: 'Danh sách lấy theo các đơn vị chưa nộp báo cáo lúc này; số, ngày và thời hạn mới để trống.',
  acceptedSince:
    'Từ lúc tổng hợp có thêm {{count}} báo cáo được tiếp nhận: {{names}}. Bấm “Tổng hợp lại số liệu” để đưa vào báo cáo.',
}

export const en: typeof vi = {
  communications: 'Communications report',
  communicationsOf: 'Communications report {{year}}: {{unit}}',
  letter: 'Write the reminder letter',
  letterHint: 'Lists the units that have not submitted by now; number, day and new date are left open.',
  acceptedSince:
    '{{count}} more reports were accepted since this one was compiled: {{names}}. Compile it again to take them in.',
}
