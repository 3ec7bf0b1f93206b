import type { Random } from '../random.ts'
import * as phrases from './phrases.ts'

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

/** Sentences about how work is done, each about something else. */
export function workSentences(random: Random, count: number, place: string): string[] {
  const things = random.sample(phrases.things, count)
  const [verbs, targets, how] = [phrases.verbs, phrases.targets, phrases.how].map((list) =>
    random.sample(list, count),
  )
  return things.map((thing, at) =>
    fillIn(
      random,
      `${random.pick(phrases.who)} ${verbs?.[at]} ${thing} ${targets?.[at]}, ${how?.[at]}.`,
      place,
    ),
  )
}

/** Something that work is about. */
export function thingBy(random: Random): string {
  return random.pick(phrases.things)
}
