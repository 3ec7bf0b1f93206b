import type { ExemptReason } from '#core/standards/duty.ts'

type Words = { exempt: Record<ExemptReason, string> }

export const vi: Words = {
  exempt: {
    noPlan: 'không tính chỉ tiêu (trước khi kế hoạch có hiệu lực)',
    notInOffice: 'không tính chỉ tiêu (không giữ chức vụ trong thời gian này)',
    outOfScope: 'không tính chỉ tiêu (ngoài khối cán bộ, công chức, viên chức)',
    partlyInOffice: 'không tính chỉ tiêu (không giữ chức vụ trọn thời gian này)',
    unitNotInForce: 'không tính chỉ tiêu (đơn vị không hoạt động trọn thời gian này)',
    beforeObligations: 'không tính chỉ tiêu (đơn vị chưa bắt đầu thực hiện)',
    noNumber: 'không giao chỉ tiêu',
  },
}

export const en: Words = {
  exempt: {
    noPlan: 'not counted (before the plan took effect)',
    notInOffice: 'not counted (held no office in this period)',
    outOfScope: 'not counted (outside the block of cadres, civil servants and public employees)',
    partlyInOffice: 'not counted (in office for a part of this period only)',
    unitNotInForce: 'not counted (the unit was not in force for the whole period)',
    beforeObligations: 'not counted (before the unit’s obligations began)',
    noNumber: 'no number assigned',
  },
}
