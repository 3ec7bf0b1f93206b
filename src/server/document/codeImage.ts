import encodeQR from 'qr'
import sharp from 'sharp'

/** Pixels a module of the code is wide: sharp on paper at any size we print. */
const SCALE = 8
const QUIET = 2

/** A text as a QR code (PNG), the same bytes for the same text. */
export async function codeImage(text: string): Promise<Buffer> {
  const modules = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET })
  const side = modules.length
  const pixels = Buffer.from(modules.flat().map((dark) => (dark ? 0 : 255)))
  return sharp(pixels, { raw: { width: side, height: side, channels: 1 } })
    .resize(side * SCALE, side * SCALE, { kernel: 'nearest' })
    .png({ compressionLevel: 9 })
    .toBuffer()
}
