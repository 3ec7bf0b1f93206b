import { createRequire } from 'node:module'
import path from 'node:path'
import type { fonts as PdfFonts } from 'pdfmake'

/** What documents are set in: as wide as Times New Roman, with every Vietnamese letter. */
export const FONT = 'Tinos'

/** The font's files as an installed package carries them: nothing is fetched at run time. */
export function findFonts(): { folder: string; fonts: typeof PdfFonts } {
  // Not `import.meta`: the panel's bundle must not look for font files.
  const require = createRequire(path.join(process.cwd(), 'package.json'))
  const folder = path.dirname(require.resolve('@expo-google-fonts/tinos/package.json'))
  const file = (cut: string) => path.join(folder, cut, `Tinos_${cut}.ttf`)
  const fonts = {
    normal: file('400Regular'),
    bold: file('700Bold'),
    italics: file('400Regular_Italic'),
    bolditalics: file('700Bold_Italic'),
  }
  return { folder, fonts: { [FONT]: fonts } }
}
