import { DAY_MS, type Day, isDay } from '#core/calendar/day.ts'
import { hasForbidden, INVISIBLE } from '#core/input/characters.ts'
import { foldText } from '../roster/foldText.ts'
import { noWords, yesWords } from './flagWords.ts'
import { bad, good, type Read } from './problem.ts'
import { type Cell, showCell } from './sheet.ts'

const MAX_TEXT = 500
const MAX_LONG = 10_000
/** Letters, spaces, and what stands inside names. Text in an old font (TCVN3, VNI) fails here. */
const NAME = /^[\p{L}\p{M}][\p{L}\p{M} .'’-]*$/u
const EMAIL = /^[^\s@"<>(),;:]+@[^\s@"<>(),;:]+\.[^\s@"<>(),;:.]{2,}$/

/** Text in NFC, trimmed, every run of spaces and line breaks as one space; 1–500 characters. */
export function readText(cell: Cell): Read<string> {
  if (typeof cell === 'object' && cell !== null && 'error' in cell) return bad('cell-error')
  const spaced = showCell(cell).replace(INVISIBLE, '').replace(/\s+/g, ' ').trim().normalize('NFC')
  if (hasForbidden(spaced)) return bad('control-character')
  return spaced.length > MAX_TEXT ? bad('too-long', { max: MAX_TEXT }) : good(spaced)
}

/** Text in NFC with its line breaks; 1–10,000 characters. */
export function readLongText(cell: Cell): Read<string> {
  if (typeof cell === 'object' && cell !== null && 'error' in cell) return bad('cell-error')
  const text = showCell(cell).replace(INVISIBLE, '').replace(/\r\n?/g, '\n').trim().normalize('NFC')
  if (hasForbidden(text)) return bad('control-character')
  return [...text].length > MAX_LONG ? bad('too-long', { max: MAX_LONG }) : good(text)
}

/** A time of the day as 'HH:MM', from an Excel time, a part of a day, 7:30, 7h30, 7 giờ 30 or 7 giờ. */
export function readTime(cell: Cell): Read<string> {
  if (typeof cell === 'object' && cell !== null && 'time' in cell && cell.time !== undefined)
    return good(cell.time)
  if (typeof cell === 'number') return timeOfMinutes(Math.round(cell * 24 * 60))
  const text = readText(cell)
  if (!text.ok) return text
  const parts = /^(\d{1,2})\s*(?::|h|g|giờ|\.)\s*(\d{1,2})?\s*(?:'|p|ph|phút)?$/i.exec(text.value)
  if (!parts || Number(parts[2] ?? 0) > 59) return bad('not-a-time')
  return timeOfMinutes(Number(parts[1]) * 60 + Number(parts[2] ?? 0))
}

/** A person's name, or a part of it. */
export function readName(cell: Cell): Read<string> {
  const text = readText(cell)
  if (!text.ok) return text
  return NAME.test(text.value) ? text : bad('not-a-name')
}

/** A day from an Excel date, its serial number, dd/mm/yyyy (also with - or .) or yyyy-mm-dd. */
export function readDay(cell: Cell): Read<Day> {
  if (typeof cell === 'object' && cell !== null && 'day' in cell) return good(cell.day)
  if (typeof cell === 'number') return dayOfNumber(cell)
  const text = readText(cell)
  if (!text.ok) return text
  return dayOfText(text.value)
}

/** A Vietnamese telephone number as 0…, ten or eleven digits: +84 and a lost leading zero are put right. */
export function readPhone(cell: Cell): Read<string> {
  const text = readText(cell)
  if (!text.ok) return text
  const digits = text.value.replace(/[\s().\-–]/g, '').replace(/^(\+|00)/, '')
  const national = /^84\d{9,10}$/.test(digits) ? `0${digits.slice(2)}` : digits
  const whole = /^[1-9]\d{8,9}$/.test(national) ? `0${national}` : national
  return /^0[1-9]\d{8,9}$/.test(whole) ? good(whole) : bad('not-a-phone')
}

export function readEmail(cell: Cell): Read<string> {
  const text = readText(cell)
  if (!text.ok) return text
  const address = text.value.replace(/^mailto:/i, '').toLowerCase()
  return EMAIL.test(address) && address.length <= 254 ? good(address) : bad('not-an-email')
}

/** Yes or no: a cross, "Có", "Đảng viên", "kiêm nhiệm" … A date counts as yes ("Ngày vào Đảng"). */
export function readFlag(cell: Cell): Read<boolean> {
  if (typeof cell === 'boolean') return good(cell)
  const text = readText(cell)
  if (!text.ok) return text
  const word = /^[✓✔☑√]$/.test(text.value) ? 'x' : foldText(text.value)
  if (yesWords.has(word)) return good(true)
  if (noWords.has(word)) return good(false)
  return readDay(cell).ok ? good(true) : bad('not-a-flag')
}

/** One of a list of words. */
export function readWord<Key extends string>(cell: Cell, words: Readonly<Record<string, Key>>): Read<Key> {
  const text = readText(cell)
  if (!text.ok) return text
  const word = foldText(text.value)
  const key = Object.hasOwn(words, word) ? words[word] : undefined
  return key === undefined ? bad('not-a-choice') : good(key)
}

function timeOfMinutes(minutes: number): Read<string> {
  if (!(minutes >= 0 && minutes < 24 * 60)) return bad('not-a-time')
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60]
  return good(`${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`)
}

const EXCEL_EPOCH = Date.UTC(1899, 11, 30)
/** Serials of 1910 … 2199: below lie years and running numbers. */
const SERIALS = { first: 3654, last: 109_574 }

function dayOfNumber(value: number): Read<Day> {
  if (value >= 1900 && value <= 2199 && Number.isInteger(value)) return bad('year-only')
  if (value < SERIALS.first || value > SERIALS.last) return bad('not-a-day')
  const day = new Date(EXCEL_EPOCH + Math.floor(value) * DAY_MS).toISOString().slice(0, 10)
  return isDay(day) ? good(day) : bad('not-a-day')
}

function dayOfText(text: string): Read<Day> {
  if (/^(19|20|21)\d{2}$/.test(text)) return bad('year-only')
  if (/^\d{5,6}$/.test(text)) return dayOfNumber(Number(text))
  const bare = text.replace(/^ngày\s+/i, '').replace(/\s+\d{1,2}:\d{2}(:\d{2})?$/, '')
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(bare)
  const written = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/.exec(bare)
  const inWords = /^(\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/i.exec(bare)
  const [, first = '', second = '', third = ''] = iso ?? written ?? inWords ?? []
  const [year, date] = iso ? [first, third] : [third, first]
  const day = `${year}-${second.padStart(2, '0')}-${date.padStart(2, '0')}`
  return isDay(day) ? good(day) : bad('not-a-day')
}
