import { Buffer } from 'node:buffer'
import { crc32 } from 'node:zlib'

/**
 * A zip of the parts without compression. The spreadsheet library gets this archive of ours, never the sender's:
 * two zip readers may disagree on what a crafted archive holds.
 */
export function packStored(parts: ReadonlyMap<string, Buffer>): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, data] of parts) {
    const fields = commonFields(Buffer.from(name), data)
    const local = Buffer.concat([uint32(0x04034b50), fields, Buffer.from(name), data])
    const central = [
      uint32(0x02014b50),
      uint16(20),
      fields,
      Buffer.alloc(10),
      uint32(offset),
      Buffer.from(name),
    ]
    bodies.push(local)
    directory.push(Buffer.concat(central))
    offset += local.length
  }
  const index = Buffer.concat(directory)
  const count = uint16(parts.size)
  const end = [uint32(0x06054b50), uint32(0), count, count, uint32(index.length), uint32(offset), uint16(0)]
  return Buffer.concat([...bodies, index, ...end])
}

/** From "version needed" to "extra field length": the same in both headers. */
function commonFields(name: Buffer, data: Buffer): Buffer {
  const size = uint32(data.length)
  const flagsMethodTime = Buffer.alloc(8)
  return Buffer.concat([
    uint16(20),
    flagsMethodTime,
    uint32(crc32(data)),
    size,
    size,
    uint16(name.length),
    uint16(0),
  ])
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
