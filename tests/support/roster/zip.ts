import { Buffer } from 'node:buffer'
import { crc32, deflateRawSync } from 'node:zlib'

export type ZipEntry = {
  name: string
  data: Buffer | string
  /** What the headers claim the inflated size to be; the truth when left out. */
  declared?: number
  encrypted?: boolean
}

/** A deflated zip whose headers may lie. */
export function makeZip(entries: readonly ZipEntry[]): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, data, declared, encrypted } of entries) {
    const raw = Buffer.from(data as string)
    const packed = deflateRawSync(raw)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(encrypted ? 1 : 0, 2)
    fields.writeUInt16LE(8, 4)
    fields.writeUInt32LE(crc32(raw), 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(declared ?? raw.length, 18)
    fields.writeUInt16LE(Buffer.byteLength(name), 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, Buffer.from(name), packed])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    const signature = Buffer.from('PK\x01\x02\x14\x00', 'latin1')
    directory.push(Buffer.concat([signature, fields, tail, Buffer.from(name)]))
    bodies.push(local)
    offset += local.length
  }
  const index = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(entries.length & 0xffff, 8)
  end.writeUInt16LE(entries.length & 0xffff, 10)
  end.writeUInt32LE(index.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...bodies, index, end])
}

const ns = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The smallest workbook: one sheet with the given XML. */
export function workbookOf(sheetXml: string, more: readonly ZipEntry[] = []): Buffer {
  return makeZip([
    {
      name: 'xl/workbook.xml',
      data: `<workbook ${ns} xmlns:r="${relations}"><sheets><sheet name="Cán bộ" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    },
    { name: 'xl/worksheets/sheet1.xml', data: sheetXml },
    ...more,
  ])
}

export function sheetXml(sheetData: string, after = ''): string {
  return `<?xml version="1.0"?><worksheet ${ns}><sheetData>${sheetData}</sheetData>${after}</worksheet>`
}

/** A row of text cells without shared strings. */
export function textRow(number: number, texts: readonly string[]): string {
  const cells = texts.map(
    (text, at) => `<c r="${String.fromCharCode(65 + at)}${number}" t="inlineStr"><is><t>${text}</t></is></c>`,
  )
  return `<row r="${number}">${cells.join('')}</row>`
}
