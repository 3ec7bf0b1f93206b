import { isDay } from '#core/calendar/day.ts'
import { writeDay } from '#core/calendar/writeDay.ts'

/** Any JSON as nested lists of name and value, short lists of plain values on one line. */
export function DataTree({ value }: { value: unknown }) {
  if (Array.isArray(value))
    return <Rows rows={value.map((item, index) => [String(index + 1), item])} plain={value} />
  if (typeof value === 'object' && value !== null) return <Rows rows={Object.entries(value)} />
  return <span>{printValue(value)}</span>
}

function Rows({ rows, plain }: { rows: [string, unknown][]; plain?: unknown[] }) {
  if (rows.length === 0) return <span>–</span>
  if (plain?.every((item) => typeof item !== 'object' || item === null)) {
    return <span>{plain.map(printValue).join(', ')}</span>
  }
  return (
    <dl className="data-tree">
      {rows.map(([key, item]) => (
        <div className="data-tree__row" key={key}>
          <dt>{key}</dt>
          <dd>
            <DataTree value={item} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function printValue(value: unknown): string {
  if (value === null || value === undefined || value === '') return '–'
  if (isDay(value)) return writeDay(value)
  return String(value)
}
