'use client'
import { useRouter } from 'next/navigation.js'
import { PAPERS } from '#core/workflow/papers.ts'
import { choiceWord } from '#i18n/choiceWord.ts'
import { useWords } from '../../components/useWords.ts'
import { adminPath } from '../../routes.ts'
import { searchOf } from '../Pages.tsx'

type Shown = {
  collection?: string | undefined
  unit?: string | undefined
  overdue: boolean
  age?: number | undefined
}
type Props = { filters: Shown; units: { id: string; name: string }[] }

const AGES = [3, 7, 14, 30]

/** Filters of the inbox; they stand in the address, so that a filtered inbox can be kept and shared. */
export function Filters({ filters, units }: Props) {
  const { w, language } = useWords()
  const router = useRouter()
  const set = (change: Partial<Shown>) =>
    router.push(`${adminPath('inbox')}?${searchOf({ ...filters, ...change })}`)
  return (
    <div className="view-bar">
      <label>
        {w('inbox.kind')}
        <select
          onChange={(event) => set({ collection: event.target.value || undefined })}
          value={filters.collection ?? ''}
        >
          <option value="">{w('view.all')}</option>
          {PAPERS.map((collection) => (
            <option key={collection} value={collection}>
              {choiceWord('collection', collection, language)}
            </option>
          ))}
        </select>
      </label>
      {units.length > 1 && (
        <label>
          {w('view.unit')}
          <select
            onChange={(event) => set({ unit: event.target.value || undefined })}
            value={filters.unit ?? ''}
          >
            <option value="">{w('view.all')}</option>
            {units.map((unit) => (
              <option key={unit.id} value={unit.id}>
                {unit.name}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        {w('inbox.age')}
        <select
          onChange={(event) => set({ age: Number(event.target.value) || undefined })}
          value={filters.age ?? ''}
        >
          <option value="">{w('view.all')}</option>
          {AGES.map((days) => (
            <option key={days} value={days}>
              {w('inbox.ageDays', { days })}
            </option>
          ))}
        </select>
      </label>
      <label className="view-bar__tick">
        <input
          checked={filters.overdue}
          onChange={() => set({ overdue: !filters.overdue })}
          type="checkbox"
        />
        {w('inbox.overdueOnly')}
      </label>
    </div>
  )
}
