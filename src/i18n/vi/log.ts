/** Words about the decision log and whether it verifies. */
export const vi = {
  sealed: 'Đã khoá sổ thêm {{count}} ngày của nhật ký.',
  counts:
    'Đã kiểm tra {{rows}} dòng nhật ký của {{chains}} hồ sơ, {{heads}} ngày đã khoá sổ, {{records}} hồ sơ đã xử lý.',
  sound: 'Nhật ký nguyên vẹn.',
  unsound:
    'Nhật ký KHÔNG nguyên vẹn: hãy giữ nguyên cơ sở dữ liệu và bản sao lưu, báo người quản trị hệ thống.',
  brokenRow: '{{collection}} {{record}}, dòng {{seq}}: {{problem}}.',
  brokenDay: 'Ngày {{day}}: {{problem}}.',
  brokenRecord: '{{collection}} {{record}}: nội dung hiện nay khác nội dung đã được xử lý.',
  problem: {
    changed: 'nội dung dòng đã bị sửa',
    gap: 'thiếu dòng trước đó',
    unchained: 'không nối với dòng trước đó',
    contentChanged: 'nội dung hồ sơ lưu kèm đã bị sửa',
    rowsDiffer: 'số dòng hoặc nội dung trong ngày khác với khi khoá sổ',
    dayMissing: 'các dòng của ngày này không còn',
    headChanged: 'dòng khoá sổ đã bị sửa hoặc bỏ bớt',
    notSealed: 'có dòng ghi lùi ngày sau khi đã khoá sổ',
  },
  title: 'Nhật ký không sửa được',
  intro:
    'Mỗi lần gửi, xác nhận, trả lại… được ghi một dòng; mỗi dòng mang mã kiểm tra của dòng trước nó, mỗi ngày được khoá sổ bằng một mã chung. Hệ thống tự kiểm tra toàn bộ vào 01 giờ 30 hằng ngày.',
  state: 'Kết quả kiểm tra gần nhất',
  forbidden: 'Trang này dành cho Ban Tổ chức – Kiểm tra, Ủy ban Kiểm tra và người quản trị hệ thống.',
  never: 'Chưa kiểm tra lần nào.',
  lastAt: 'Kiểm tra lần gần nhất: {{at}}.',
  run: 'Kiểm tra ngay',
  running: 'Đang kiểm tra…',
  columns: {
    at: 'Thời điểm',
    rows: 'Số dòng',
    chains: 'Số hồ sơ',
    heads: 'Ngày đã khoá sổ',
    state: 'Kết quả',
    sound: 'Nguyên vẹn',
    broken: 'Không nguyên vẹn',
  },
  history: 'Các lần kiểm tra',
}
