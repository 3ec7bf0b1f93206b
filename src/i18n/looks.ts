/** Words of the sheet of one decision, and of what a unit's meetings and communications come to. */
export const vi = {
  decision: {
    title: '{{action}}: {{record}}',
    record: 'Hồ sơ',
    open: 'Mở hồ sơ',
    step: 'Bước',
    state: 'Trạng thái',
    by: 'Người xử lý',
    onBehalfOf: 'Xử lý thay',
    comment: 'Ý kiến',
    remarks: 'Góp ý từng mục',
    at: 'Thời điểm',
    checks: 'Mã kiểm tra của dòng nhật ký',
    seq: 'Số thứ tự trong nhật ký của hồ sơ',
    digest: 'Mã kiểm tra nội dung hồ sơ',
    previousHash: 'Mã kiểm tra của dòng trước',
    hash: 'Mã kiểm tra của dòng này',
  },
}

export const en: typeof vi = {
  decision: {
    title: '{{action}}: {{record}}',
    record: 'Record',
    open: 'Open the record',
    step: 'Step',
    state: 'State',
    by: 'Decided by',
    onBehalfOf: 'On behalf of',
    comment: 'Comment',
    remarks: 'Remarks on parts',
    at: 'At',
    checks: 'Digests of this row of the log',
    seq: 'Number in the record’s log',
    digest: 'Digest of the record’s content',
    previousHash: 'Digest of the row before',
    hash: 'Digest of this row',
  },
}
