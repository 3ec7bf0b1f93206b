/** The first that fits names the browser or the program that contains one. */
const browsers: readonly [RegExp, string][] = [
  [/Zalo/i, 'Zalo'],
  [/FBAN|FBAV/, 'Facebook'],
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/OPR\/|Opera/, 'Opera'],
  [/coc_coc/i, 'Cốc Cốc'],
  [/SamsungBrowser/, 'Samsung Internet'],
  [/Firefox|FxiOS/, 'Firefox'],
  [/Chrome|CriOS/, 'Chrome'],
  [/Safari/, 'Safari'],
]
const systems: readonly [RegExp, string][] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Macintosh|Mac OS X/, 'macOS'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
]
const LONGEST = 60

/** A browser and its system as a person knows them: 'Chrome · Android'; empty for what names neither. */
export function nameDevice(agent: string): string {
  const named = [browsers, systems].flatMap((kinds) => {
    const found = kinds.find(([pattern]) => pattern.test(agent))
    return found ? [found[1]] : []
  })
  return named.length > 0
    ? named.join(' · ')
    : agent
        .replace(/\p{Cc}/gu, ' ')
        .trim()
        .slice(0, LONGEST)
}
