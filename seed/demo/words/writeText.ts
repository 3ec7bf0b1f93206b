import type { Random } from '../random.ts'

/** Fills what stands open in a sentence: where it is, a small number, a percentage. */
export function fillIn(random: Random, text: string, place: string): string {
  return text
    .replaceAll('{{place}}', place)
    .replaceAll('{{number}}', String(random.int(3, 28)))
    .replaceAll('{{percent}}', String(random.int(80, 98)))
}

/** One of several sentences, filled in. */
export function oneOf(random: Random, texts: readonly string[], place: string): string {
  return fillIn(random, random.pick(texts), place)
}
