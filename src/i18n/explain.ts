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
  seesNotByRule: 'Quy tắc riêng của loại hồ sơ này không cho đồng chí {{name}} xem.',
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
  notDecided: 'Loại hồ sơ này không phải trình xác nhận, nên không ai phải xử lý.',
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

export const en: typeof vi = {
  title: 'Why can somebody see or decide?',
  intro:
    'Choose a record and a person; the answer comes from the rules in force: whether he sees and may decide the record, and why.',
  forbidden: 'This page is for administrators and inspectors.',
  record: 'Address of the record',
  recordHint: 'Open the record and copy the browser’s address here.',
  officer: 'Name or code of the person',
  find: 'Find',
  choose: 'Choose the person',
  nobody: 'Nobody found.',
  badRecord: 'This is not the address of a record.',
  sees: 'Sees it',
  seesNo: 'Does not see it',
  decides: 'May decide it',
  decidesNo: 'May not decide it',
  noAccount: '{{name}} has no account and sees no record.',
  seesNot: '{{name}} holds no office that reads {{unit}}; the record is not his and never waited for him.',
  seesRestricted:
    'Records of this kind are of restricted sight (self-criticism, violations): the office of {{name}} does not read them, nor do administrators.',
  seesNotByRule: 'The rule of this kind of record does not show it to {{name}}.',
  seesByRule: 'By the rule of this kind of record.',
  by: {
    everything: '{{office}} of {{at}} reads everything.',
    subtree: '{{office}} of {{at}} reads his unit and those below it, {{unit}} among them.',
    own: 'It is his own record.',
    task: 'It waits or waited for him.',
    host: '{{office}} of {{at}}, which hosts.',
  },
  may: '{{name}} may decide: {{office}} of {{unit}} since {{since}}.',
  mayFor:
    '{{name}} may decide for {{lender}} ({{office}} of {{unit}} since {{since}}), who delegated to him.',
  outside:
    'Somebody without an account decides by a one-time link; {{name}} sends the link or returns the record.',
  voted: '{{name}}, or who decides for him, has voted on this step.',
  givenAway: 'The case was given to {{to}}; {{name}} decides it no more.',
  noWorkflow: 'No workflow in force fits this record.',
  notDecided: 'Records of this kind are not submitted, so nobody has to decide them.',
  notOpen: 'The record waits for nobody (state: {{state}}).',
  barred: {
    himself: '{{name}} may not decide his own record.',
    contributor: '{{name}} wrote or edited this record and may not judge it.',
    subordinate: '{{name}} is a subordinate of the person concerned.',
    decidedBefore: '{{name}} decided another step of this record.',
  },
  elsewhere: '{{name}} is {{office}}, but of another unit; this step is decided by {{unit}}.',
  noOffice: 'This step is decided by {{offices}} of {{unit}}; {{name}} holds no such office.',
}
