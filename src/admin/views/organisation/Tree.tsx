import type { Day } from '#core/calendar/day.ts'
import type { TreeUnit } from '#server/organisation/unitTree.ts'
import { TreeRow } from '../../components/later.tsx'
import type { Words } from '../../words.ts'

type Props = { top: TreeUnit; below: TreeUnit[]; levels: Record<string, string>; on: Day; w: Words }

/** A unit and those below it, as a table whose rows open. */
export function Tree({ top, below, levels, on, w }: Props) {
  const columns = ['unit', 'level', 'officers', 'officersBelow', 'vacantOf'] as const
  const hidden = [top, ...below].some(({ counted }) => counted === null)
  return (
    <div className="view-table">
      <table>
        <caption className="sr-only">{w('organisation.tree')}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th className={column === 'level' ? 'tree-level' : undefined} key={column} scope="col">
                {w(`organisation.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <TreeRow depth={0} given={below} key={`${top.id} ${on}`} levels={levels} on={on} unit={top} />
        </tbody>
      </table>
      {hidden && <p className="view__hint">{w('organisation.hiddenHow')}</p>}
    </div>
  )
}
