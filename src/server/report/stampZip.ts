const LOCAL_HEADER = 0x04034b50
const CENTRAL_HEADER = 0x02014b50
const END_OF_DIRECTORY = 0x06054b50
const END_LENGTH = 22

/**
 * Sets every modification time inside a zip to one instant, so that packing the same content twice gives the same
 * bytes. Works in place on archives without a comment, as our writer makes them; returns the buffer.
 */
export function stampZip(zip: Buffer, at: Date): Buffer {
  const end = zip.length - END_LENGTH
  if (end < 0 || zip.readUInt32LE(end) !== END_OF_DIRECTORY) throw new Error('not a zip archive we wrote')
  const stamp = dosTime(at)
  let entry = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (zip.readUInt32LE(entry) !== CENTRAL_HEADER) throw new Error('damaged zip directory')
    const local = zip.readUInt32LE(entry + 42)
    if (zip.readUInt32LE(local) !== LOCAL_HEADER) throw new Error('damaged zip entry')
    zip.writeUInt32LE(stamp, entry + 12)
    zip.writeUInt32LE(stamp, local + 10)
    entry += 46 + zip.readUInt16LE(entry + 28) + zip.readUInt16LE(entry + 30) + zip.readUInt16LE(entry + 32)
  }
  return zip
}

/** MS-DOS date and time in UTC: a machine's zone must not change the bytes. */
function dosTime(at: Date): number {
  const year = Math.min(Math.max(at.getUTCFullYear(), 1980), 2107)
  const date = ((year - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate()
  const time = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1)
  return ((date << 16) | time) >>> 0
}
