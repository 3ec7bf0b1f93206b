/** 1953 -> '1.953'; 98.54 with one decimal -> '98,5'. The same on every machine, whatever its locale. */
export function writeNumber(value: number, decimals = 0): string {
  const [whole = '0', part] = Math.abs(value).toFixed(decimals).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.')
  const sign = value < 0 && Number(value.toFixed(decimals)) !== 0 ? '-' : ''
  return `${sign}${grouped}${part === undefined ? '' : `,${part}`}`
}

/** A rate from 0 to 1 as '98,5%'; null as '–'. */
export function writeRate(rate: number | null): string {
  return rate === null ? '–' : `${writeNumber(rate * 100, 1)}%`
}
