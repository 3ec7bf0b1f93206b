/** Authors of an initiative whose list names no shares: equal parts of a hundred, what is left over to the first. */
export function equalShares(officers: readonly string[]): { officer: string; share: number }[] {
  const part = Math.floor(100 / Math.max(1, officers.length))
  const rest = 100 - part * officers.length
  return officers.map((officer, place) => ({ officer, share: place === 0 ? part + rest : part }))
}
