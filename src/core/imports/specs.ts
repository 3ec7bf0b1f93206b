import type { FieldSpec, ImportKind, ListSpec } from './spec.ts'

const code: FieldSpec = {
  heading: { vi: 'Mã cán bộ', en: 'Officer code' },
  names: ['ma', 'ma can bo', 'ma cb', 'ma so', 'ma doan vien', 'officer code', 'code'],
  read: { as: 'text' },
  width: 14,
}
const name: FieldSpec = {
  heading: { vi: 'Họ và tên', en: 'Full name' },
  names: ['ho va ten', 'ho ten', 'ho va ten can bo', 'can bo', 'tac gia', 'ho va ten tac gia', 'full name'],
  read: { as: 'text' },
  width: 28,
}
const attendance: FieldSpec = {
  heading: { vi: 'Tham dự', en: 'Attendance' },
  names: ['tham du', 'diem danh', 'co mat', 'tinh trang tham du', 'ket qua diem danh', 'attendance'],
  read: {
    as: 'choice',
    of: 'attendance',
    also: {
      x: 'onTime',
      co: 'onTime',
      'co mat': 'onTime',
      'dung gio': 'onTime',
      muon: 'late',
      tre: 'late',
      'den tre': 'late',
      'di tre': 'late',
      p: 'excused',
      'co phep': 'excused',
      'vang co phep': 'excused',
      k: 'absent',
      'khong phep': 'absent',
      'vang khong phep': 'absent',
      'vang khong ly do': 'absent',
      'du thay': 'substitute',
      'nguoi du thay': 'substitute',
    },
  },
  width: 18,
}
const note: FieldSpec = {
  heading: { vi: 'Lý do vắng, người dự thay', en: 'Reason or substitute' },
  names: ['ghi chu', 'ly do', 'ly do vang', 'ly do vang nguoi du thay', 'reason or substitute', 'note'],
  read: { as: 'text' },
  width: 30,
}
const unit: FieldSpec = {
  heading: { vi: 'Đơn vị', en: 'Unit' },
  names: ['don vi', 'ten don vi', 'ma don vi', 'don vi ban hanh', 'unit'],
  read: { as: 'text' },
  width: 28,
}

/** An event's roster. */
const roster: ListSpec = {
  marks: ['attendance'],
  fields: {
    code,
    name,
    attendance,
    note,
    uniform: {
      heading: { vi: 'Áo Thanh niên Việt Nam', en: 'Youth shirt' },
      names: ['ao thanh nien viet nam', 'ao tnvn', 'ao thanh nien', 'ao doan', 'youth shirt'],
      read: { as: 'choice', of: 'uniform', also: { x: 'worn', co: 'worn', khong: 'missing' } },
      width: 18,
    },
  },
}

/** What a unit did in a time: a line for everybody at every event. */
const activities: ListSpec = {
  marks: ['day', 'title'],
  fields: {
    day: field('Ngày', 'Day', ['ngay', 'ngay to chuc', 'ngay thuc hien', 'thoi gian'], 'day', 13, true),
    start: field('Từ giờ', 'From', ['tu gio', 'bat dau', 'gio bat dau', 'tu'], 'time', 9, true),
    end: field('Đến giờ', 'To', ['den gio', 'ket thuc', 'gio ket thuc', 'den'], 'time', 9, true),
    title: field('Tên hoạt động', 'Event', ['hoat dong', 'noi dung', 'ten hoat dong'], 'text', 34, true),
    kind: {
      heading: { vi: 'Loại', en: 'Kind' },
      names: ['loai', 'loai hoat dong', 'hinh thuc', 'kind'],
      read: {
        as: 'choice',
        of: 'eventKind',
        also: {
          'tinh nguyen': 'volunteerActivity',
          'sinh hoat': 'branchMeeting',
          'hop chi doan': 'branchMeeting',
          'hop trieu tap': 'summonedMeeting',
          'hop bch': 'committeeMeeting',
          'hop btv': 'committeeMeeting',
        },
      },
      required: true,
      width: 24,
    },
    place: field('Địa điểm', 'Place', ['dia diem', 'noi to chuc'], 'text', 24),
    code,
    name,
    attendance,
    note,
  },
}

const documents: ListSpec = {
  marks: ['title', 'date'],
  fields: {
    number: field(
      'Số, ký hiệu',
      'Number',
      ['so ky hieu', 'so', 'so van ban', 'so hieu', 'so ky hieu van ban', 'so va ky hieu'],
      'text',
      20,
    ),
    date: field(
      'Ngày văn bản',
      'Date',
      ['ngay van ban', 'ngay', 'ngay ban hanh', 'ngay thang', 'ngay thang van ban', 'ngay ky'],
      'day',
      13,
      true,
    ),
    kind: {
      heading: { vi: 'Loại văn bản', en: 'Kind' },
      names: ['loai', 'loai van ban', 'ten loai', 'the loai', 'kind'],
      read: { as: 'choice', of: 'documentKind' },
      width: 20,
    },
    title: field(
      'Trích yếu nội dung',
      'Title',
      ['trich yeu', 'trich yeu noi dung', 'noi dung', 'ten van ban', 'noi dung trich yeu'],
      'text',
      50,
      true,
    ),
    issuer: field('Cơ quan ban hành', 'Issuer', ['co quan ban hanh', 'noi ban hanh', 'noi gui'], 'text', 26),
    from: field('Có hiệu lực từ', 'In force from', ['tu ngay', 'hieu luc tu', 'co hieu luc tu'], 'day', 13),
    to: field('Có hiệu lực đến', 'In force to', ['den ngay', 'hieu luc den', 'co hieu luc den'], 'day', 13),
    toAcknowledge: field(
      'Yêu cầu báo quán triệt',
      'To be made known',
      ['yeu cau bao quan triet', 'quan triet', 'yeu cau quan triet'],
      'flag',
      12,
    ),
    unit,
    note: field('Ghi chú', 'Note', ['ghi chu'], 'long', 24),
  },
}

const initiatives: ListSpec = {
  marks: ['title', 'kind'],
  fields: {
    title: field('Tên sáng kiến', 'Title', ['sang kien', 'ten sang kien', 'ten giai phap'], 'text', 44, true),
    kind: {
      heading: { vi: 'Loại', en: 'Kind' },
      names: ['loai', 'loai sang kien', 'hinh thuc', 'kind'],
      read: { as: 'choice', of: 'initiativeKind' },
      required: true,
      width: 24,
    },
    field: {
      heading: { vi: 'Lĩnh vực', en: 'Field' },
      names: ['linh vuc', 'pham vi', 'field'],
      read: {
        as: 'choice',
        of: 'initiativeField',
        also: { doan: 'union', 'cong tac doan': 'union', 'chuyen mon': 'professional' },
      },
      required: true,
      width: 18,
    },
    code,
    name: { ...name, heading: { vi: 'Tác giả', en: 'Author' } },
    others: field(
      'Đồng tác giả (mã cán bộ)',
      'Other authors (codes)',
      ['dong tac gia', 'ma dong tac gia', 'other authors'],
      'text',
      20,
    ),
    realisedOn: field(
      'Ngày áp dụng',
      'Realised on',
      ['ngay ap dung', 'ap dung tu', 'ap dung tu ngay'],
      'day',
      13,
    ),
    by: {
      heading: { vi: 'Nơi công nhận', en: 'Recognised by' },
      names: ['noi cong nhan', 'cap cong nhan', 'recognised by'],
      read: {
        as: 'choice',
        of: 'recogniser',
        also: { 'thu truong': 'agencyHead', 'doan cap tren': 'superiorUnion' },
      },
      width: 22,
    },
    number: field('Số quyết định', 'Decision', ['so quyet dinh', 'quyet dinh', 'so qd'], 'text', 18),
    date: field(
      'Ngày quyết định',
      'Decision date',
      ['ngay quyet dinh', 'ngay cong nhan', 'ngay qd'],
      'day',
      13,
    ),
    issuer: field('Cơ quan công nhận', 'Issuer', ['co quan cong nhan', 'co quan ban hanh'], 'text', 26),
    summary: field('Mô tả', 'Summary', ['mo ta', 'tom tat', 'noi dung', 'mo ta sang kien'], 'long', 40),
  },
}

export const specs: Readonly<Record<ImportKind, ListSpec>> = {
  attendance: roster,
  activities,
  documents,
  initiatives,
}

function field(
  vi: string,
  en: string,
  names: readonly string[],
  as: 'text' | 'long' | 'day' | 'time' | 'flag',
  width: number,
  required = false,
): FieldSpec {
  return {
    heading: { vi, en },
    names: [...names, en.toLowerCase()],
    read: { as },
    width,
    ...(required ? { required } : {}),
  }
}
