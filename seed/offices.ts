import type { Permission } from '#core/hierarchy/caller.ts'

/** An office as it is stored in the collection `offices`. */
export type SeededOffice = {
  key: string
  name: string
  countsAsOfficer: boolean
  permissions: Permission[]
  /** Levels at which every unit must have it. */
  requiredAt: string[]
}

const leads: Permission[] = [
  'readSubtree',
  'host',
  'keepRegisters',
  'compileReports',
  'signReports',
  'keepAccounts',
]

const everyLevel = ['province', 'district', 'commune', 'grassroots', 'grassrootsBranch', 'branch']

/**
 * The offices of the contract. Only the administrator and the city's department that registers people keep the
 * organisation (`organise`): whoever makes appointments could give himself any office.
 */
export const seededOffices: SeededOffice[] = [
  { ...office('secretary', 'Bí thư', leads), requiredAt: everyLevel },
  office('deputySecretary', 'Phó Bí thư', leads),
  office('standingMember', 'Ủy viên Ban Thường vụ', ['readSubtree', 'host', 'keepRegisters']),
  office('executiveMember', 'Ủy viên Ban Chấp hành', []),
  office('inspectionCommittee', 'Ủy viên Ủy ban Kiểm tra', ['readSubtree', 'inspect']),
  office('specialist', 'Chuyên viên', ['readSubtree', 'host', 'keepRegisters', 'compileReports']),
  staff('clerk', 'Cán bộ văn phòng', [
    'readSubtree',
    'host',
    'keepRegisters',
    'compileReports',
    'keepAccounts',
  ]),
  staff('inspectionOffice', 'Ban Tổ chức – Kiểm tra', [
    'readSubtree',
    'host',
    'keepRegisters',
    'compileReports',
    'inspect',
    'organise',
    'keepAccounts',
  ]),
  staff('communicationsOffice', 'Ban Tuyên giáo', [
    'readSubtree',
    'host',
    'keepRegisters',
    'reportCommunications',
  ]),
  staff('observer', 'Đoàn kiểm tra (chỉ xem)', ['readSubtree']),
  staff('systemAdministrator', 'Quản trị hệ thống', ['readAll', 'configure', 'organise', 'keepAccounts']),
]

function office(key: string, name: string, permissions: Permission[]): SeededOffice {
  return { key, name, countsAsOfficer: true, permissions, requiredAt: [] }
}

/** Staff of an office: no "cán bộ Đoàn" whom the plan counts. */
function staff(key: string, name: string, permissions: Permission[]): SeededOffice {
  return { key, name, countsAsOfficer: false, permissions, requiredAt: [] }
}
