import type { DemoWorkHours } from '../people/makeWorkHours.ts'
import { addRow, addRows, addTexts, hourOf, scopesOf, stampsAt } from '../store/addRow.ts'
import { tables } from '../store/columns.ts'
import type { Registering } from './registering.ts'

/** Q09: office hours of units and people of their own. */
export function storeWorkHours(
  { random, sink }: Pick<Registering, 'random' | 'sink'>,
  rows: readonly DemoWorkHours[],
): void {
  for (const { id, unit, officer, from, to, hours } of rows) {
    addRow(sink, tables.workHours, {
      ...{ id, unit_id: unit.id, officer_id: officer?.id, from, to },
      ...scopesOf(unit),
      ...stampsAt(hourOf(from, 8)),
    })
    const windows = hours.map((one) => ({ id: random.rowId(), start: one.from, end: one.to }))
    addRows(sink, tables.workHourRows, { parent: id, rows: windows })
    for (const [index, { weekdays }] of hours.entries()) {
      const texts = weekdays.map(String)
      addTexts(sink, tables.workHourTexts, { parent: id, path: `hours.${index}.weekdays`, texts })
    }
  }
}
