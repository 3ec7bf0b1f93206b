/** Words of the panel around the city's report, letters and the communications office's report. */
export const vi = {
  acceptedSince:
    'Từ lúc tổng hợp có thêm {{count}} báo cáo được tiếp nhận: {{names}}. Bấm “Tổng hợp lại số liệu” để đưa vào báo cáo.',
}

export const en: typeof vi = {
  acceptedSince:
    '{{count}} more reports were accepted since this one was compiled: {{names}}. Compile it again to take them in.',
}
