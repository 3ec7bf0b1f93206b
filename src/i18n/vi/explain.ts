import type { Bar } from '#core/workflow/bar.ts'

/** Words of the explainer: why a person can or cannot see or decide a record. */
export const vi = {
  title: 'Vì sao xem được, xử lý được?',
  intro:
    'Chọn hồ sơ và cán bộ; hệ thống trả lời bằng chính quy tắc đang áp dụng: đồng chí đó có xem được, có xử lý được hồ sơ không, vì sao.',
  forbidden: 'Trang này dành cho người quản trị hệ thống và cơ quan kiểm tra.',
  record: 'Đường dẫn của hồ sơ',
  recordHint: 'Mở hồ sơ rồi chép địa chỉ trên thanh trình duyệt vào đây.',
  officer: 'Họ tên hoặc mã cán bộ',
  find: 'Tìm',
  choose: 'Chọn cán bộ',
  nobody: 'Không tìm thấy cán bộ nào.',
  badRecord: 'Đường dẫn này không phải của một hồ sơ.',
  sees: 'Được xem',
  seesNo: 'Không được xem',
  decides: 'Được xử lý',
  decidesNo: 'Không được xử lý',
  noAccount: 'Đồng chí {{name}} chưa có tài khoản nên không xem được hồ sơ nào.',
  seesNot:
    'Đồng chí {{name}} không giữ chức danh nào được xem {{unit}}, hồ sơ không phải của đồng chí và chưa từng được giao xử lý.',
  seesRestricted:
    'Hồ sơ này thuộc loại hạn chế người xem (tự phê bình, vi phạm): chức danh của đồng chí {{name}} không được xem, kể cả quản trị hệ thống.',
  seesByRule: 'Theo quy tắc riêng của loại hồ sơ này.',
  by: {
    everything: '{{office}} {{at}} được xem toàn bộ.',
    subtree: '{{office}} {{at}} được xem hồ sơ của đơn vị mình và cấp dưới, trong đó có {{unit}}.',
    own: 'Hồ sơ của chính đồng chí.',
    task: 'Hồ sơ đã hoặc đang được giao đồng chí xử lý.',
    host: '{{office}} {{at}}, đơn vị tổ chức hoạt động.',
  },
  may: 'Đồng chí {{name}} được xử lý: {{office}} {{unit}}, giữ chức từ {{since}}.',
  mayFor:
    'Đồng chí {{name}} được xử lý thay đồng chí {{lender}} ({{office}} {{unit}}, giữ chức từ {{since}}), theo phân công xử lý thay.',
  outside:
    'Bước này do người không có tài khoản quyết định qua liên kết một lần; đồng chí {{name}} chỉ gửi liên kết hoặc trả lại hồ sơ.',
  voted: 'Đồng chí {{name}} (hoặc người xử lý thay đồng chí) đã cho ý kiến ở bước này.',
  givenAway: 'Việc này đã được chuyển cho đồng chí {{to}} xử lý; đồng chí {{name}} không xử lý nữa.',
  noWorkflow: 'Không có quy trình nào đang áp dụng cho hồ sơ này.',
  notOpen: 'Hồ sơ không chờ ai xử lý (trạng thái: {{state}}).',
  barred: {
    himself: 'Đồng chí {{name}} không được xử lý hồ sơ của chính mình.',
    contributor: 'Đồng chí {{name}} đã lập hoặc sửa hồ sơ này nên không được xử lý.',
    subordinate: 'Đồng chí {{name}} là cấp dưới của người có hồ sơ nên không được xử lý.',
    decidedBefore: 'Đồng chí {{name}} đã xử lý một bước khác của hồ sơ này.',
  } satisfies Record<Bar, string>,
  elsewhere: 'Đồng chí {{name}} giữ chức {{office}} nhưng ở đơn vị khác; bước này do {{unit}} xử lý.',
  noOffice: 'Bước này do {{offices}} của {{unit}} xử lý; đồng chí {{name}} không giữ chức danh đó.',
}
