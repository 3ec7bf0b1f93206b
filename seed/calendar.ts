import { type Day, toDay } from '#core/calendar/day.ts'
import type { DaysOff, OfficeHours } from '#core/calendar/officeHours.ts'
import type { Words } from '#core/text/words.ts'

const newYear: Words = { vi: 'nghỉ Tết Dương lịch', en: 'New Year’s Day' }
const lunarNewYear: Words = { vi: 'nghỉ Tết Nguyên đán', en: 'Lunar New Year' }
const hungKings: Words = { vi: 'nghỉ Giỗ Tổ Hùng Vương', en: 'Hùng Kings’ Commemoration Day' }
const reunification: Words = { vi: 'nghỉ lễ 30/4 và 01/5', en: '30 April and 1 May' }
const nationalDay: Words = { vi: 'nghỉ lễ Quốc khánh', en: 'National Day' }

/**
 * Public holidays, days off in lieu and worked Saturdays 2024–2027 (Q08, Q09). Those of 2027 that are announced year by
 * year are marked `expected`: to be confirmed here when they are.
 */
export const calendar: Required<Pick<OfficeHours, 'holidays' | 'daysOffInLieu' | 'workedSaturdays'>> = {
  holidays: [
    off(newYear, '2024-01-01'),
    off(lunarNewYear, '2024-02-08', '2024-02-12'),
    off(hungKings, '2024-04-18'),
    off(reunification, '2024-04-30', '2024-05-01'),
    off(nationalDay, '2024-09-02', '2024-09-03'),
    off(newYear, '2025-01-01'),
    off(lunarNewYear, '2025-01-27', '2025-01-31'),
    off(hungKings, '2025-04-07'),
    off(reunification, '2025-04-30', '2025-05-01'),
    off(nationalDay, '2025-09-01', '2025-09-02'),
    off(newYear, '2026-01-01'),
    off(lunarNewYear, '2026-02-16', '2026-02-20'),
    off(hungKings, '2026-04-26'),
    off(reunification, '2026-04-30', '2026-05-01'),
    off(nationalDay, '2026-09-01', '2026-09-02'),
    off(newYear, '2027-01-01'),
    expected(lunarNewYear, '2027-02-04', '2027-02-08'),
    off(hungKings, '2027-04-16'),
    off(reunification, '2027-04-30', '2027-05-01'),
    expected(nationalDay, '2027-09-02', '2027-09-03'),
  ],
  daysOffInLieu: [
    off(lunarNewYear, '2024-02-13', '2024-02-14'),
    off(reunification, '2024-04-29'),
    off(reunification, '2025-05-02'),
    off(newYear, '2026-01-02'),
    off(hungKings, '2026-04-27'),
    off(nationalDay, '2026-08-31'),
    expected(lunarNewYear, '2027-02-09', '2027-02-10'),
    expected(reunification, '2027-05-03'),
  ],
  workedSaturdays: days('2024-05-04', '2025-04-26', '2026-01-10', '2026-08-22'),
}

function off(label: Words, from: string, to: string = from): DaysOff {
  return { from: toDay(from), to: toDay(to), label }
}

function expected(label: Words, from: string, to: string = from): DaysOff {
  return { ...off(label, from, to), expected: true }
}

function days(...texts: string[]): Day[] {
  return texts.map(toDay)
}
