'use client'
import type { Words as Label } from '#core/text/words.ts'
import type { Approver, Step } from '#core/workflow/definition.ts'
import { useAllWords } from '../../components/useAllWords.ts'
import { ProblemsHere } from './Check.tsx'
import { Checklist } from './Checklist.tsx'
import { ConditionLines } from './ConditionLines.tsx'
import { type Parts, tidy } from './draft.ts'
import { FilledFields } from './FilledFields.tsx'
import { Instead } from './Instead.tsx'
import { NumberInput, NumbersInput, SelectInput, TextInput, TickInput, TicksInput } from './inputs.tsx'
import { placesOf } from './placesOf.ts'
import type { Checked } from './useProblems.ts'

type Props = {
  step: Step
  index: number
  count: number
  parts: Parts
  checked: Checked
  /** Null takes the step out. */
  onChange: (step: Step | null) => void
  onMove: (by: 1 | -1) => void
}

/** One step: who decides where, how, by when, and what he has to answer. */
export function StepCard({ step, index, count, parts, checked, onChange, onMove }: Props) {
  const { w } = useAllWords()
  const number = index + 1
  const set = (change: { [Key in keyof Step]?: Step[Key] | undefined }) =>
    onChange(tidy({ ...step, ...change }) as Step)
  const ask = (change: Partial<Approver>) => set({ approver: { ...step.approver, ...change } })
  const named = step.approver.where.startsWith('office:')
  const outside = step.approver.where === 'external'
  return (
    <li className="flow__step" id={`step-${step.key}`}>
      <div className="flow__step-head">
        <h3>{w('workflowEditor.step', { number })}</h3>
        <button
          aria-label={w('workflowEditor.up', { number })}
          className="flow__icon"
          disabled={index === 0}
          onClick={() => onMove(-1)}
          type="button"
        >
          ↑
        </button>
        <button
          aria-label={w('workflowEditor.down', { number })}
          className="flow__icon"
          disabled={index === count - 1}
          onClick={() => onMove(1)}
          type="button"
        >
          ↓
        </button>
        <button
          aria-label={w('workflowEditor.remove', { number })}
          className="flow__icon"
          onClick={() => onChange(null)}
          type="button"
        >
          ✕
        </button>
      </div>
      <ProblemsHere at={`steps.${index}.`} checked={checked} />
      <div className="flow__pair">
        <TextInput
          label={w('workflowEditor.labelVi')}
          onChange={(vi) => set({ label: { ...step.label, vi } })}
          value={step.label.vi}
        />
        <TextInput
          label={w('workflowEditor.labelEn')}
          onChange={(en) => set({ label: { ...step.label, en } })}
          value={step.label.en}
        />
        <SelectInput
          choices={placesOf(parts, w)}
          label={w('workflowEditor.where')}
          onChange={(where) =>
            ask({
              where: where as Approver['where'],
              ...(where.startsWith('office:') ? { offices: [] } : {}),
            })
          }
          value={step.approver.where}
        />
        <SelectInput
          choices={(['any', 'all', 'majority'] as const).map((value) => ({
            value,
            label: w(`workflowEditor.modes.${value}`),
          }))}
          label={w('workflowEditor.mode')}
          onChange={(mode) => set({ mode: mode as Step['mode'] })}
          value={step.mode}
        />
      </div>
      {!named && (
        <TicksInput
          choices={parts.offices}
          label={w(outside ? 'workflowEditor.linkOffices' : 'workflowEditor.offices')}
          onChange={(offices) => ask({ offices })}
          value={step.approver.offices}
        />
      )}
      {!named && !outside && (
        <Instead
          approver={step.approver}
          offices={parts.offices}
          onChange={(approver) => set({ approver })}
        />
      )}
      <div className="flow__pair">
        <NumberInput
          label={w('workflowEditor.dueDays')}
          onChange={(dueDays) => set({ dueDays })}
          value={step.dueDays}
        />
        <NumbersInput
          label={w('workflowEditor.reminders')}
          onChange={(reminders) => set({ reminders })}
          value={step.reminders ?? []}
        />
        <SelectInput
          choices={(['none', 'remind', 'report', 'addSuperior'] as const).map((value) => ({
            value,
            label: w(`workflowEditor.overdue.${value}`),
          }))}
          label={w('workflowEditor.onOverdue')}
          onChange={(value) =>
            set({ onOverdue: value === 'none' ? undefined : (value as Step['onOverdue']) })
          }
          value={step.onOverdue ?? 'none'}
        />
      </div>
      <div className="flow__ticks">
        <TickInput
          checked={step.mayReturn}
          label={w('workflowEditor.mayReturn')}
          onChange={(mayReturn) => set({ mayReturn })}
        />
        <TickInput
          checked={step.mayReject}
          label={w('workflowEditor.mayReject')}
          onChange={(mayReject) => set({ mayReject })}
        />
        <TickInput
          checked={step.commentOnApprove === true}
          label={w('workflowEditor.commentOnApprove')}
          onChange={(asked) => set({ commentOnApprove: asked || undefined })}
        />
      </div>
      {(step.commentOnApprove || step.commentLabel) && (
        <div className="flow__pair">
          {(['vi', 'en'] as const).map((tongue) => (
            <TextInput
              key={tongue}
              label={w(tongue === 'vi' ? 'workflowEditor.commentVi' : 'workflowEditor.commentEn')}
              onChange={(text) => set({ commentLabel: labelWith(step.commentLabel, { [tongue]: text }) })}
              value={step.commentLabel?.[tongue] ?? ''}
            />
          ))}
        </div>
      )}
      <details className="flow__more">
        <summary>{w('workflowEditor.checklist')}</summary>
        <Checklist items={step.checklist ?? []} onChange={(checklist) => set({ checklist })} />
      </details>
      <details className="flow__more">
        <summary>{w('workflowEditor.fields')}</summary>
        <FilledFields onChange={set} parts={parts} step={step} />
      </details>
      <ConditionLines
        condition={step.condition}
        empty={w('workflowEditor.always')}
        onChange={(condition) => set({ condition })}
        parts={parts}
        title={w('workflowEditor.stepCondition')}
      />
    </li>
  )
}

/** A label with a word changed; none where nothing is said. */
function labelWith(label: Label | undefined, change: Partial<Label>): Label | undefined {
  const next = { vi: '', en: '', ...label, ...change }
  return next.vi === '' && next.en === '' ? undefined : next
}
