'use client'
import dagre from '@dagrejs/dagre'
import { type Edge, type Node, Position, ReactFlow } from '@xyflow/react'
import '@xyflow/react/dist/base.css'
import { useMemo } from 'react'
import type { Definition, Step } from '#core/workflow/definition.ts'
import { useWords } from '../../components/useWords.ts'
import type { Words } from '../../words.ts'
import type { Parts } from './draft.ts'
import { placesOf } from './placesOf.ts'

const BOX = { width: 260, height: 104 }
const END = { width: 110, height: 36 }

type Props = { definition: Definition; parts: Parts }

/** The definition as a picture, laid out by itself; the boxes are links, in the order of the steps, to their places in the list. */
export function Picture({ definition, parts }: Props) {
  const { w, language } = useWords()
  const { nodes, edges, height } = useMemo(
    () => layOut(definition, { parts, w, language }),
    [definition, parts, w, language],
  )
  return (
    <section aria-label={w('workflowEditor.picture')} className="flow__picture">
      <h2>{w('workflowEditor.picture')}</h2>
      <p className="visually-hidden">{w('workflowEditor.pictureAlt')}</p>
      <div style={{ height: Math.min(height + 40, 640) }}>
        <ReactFlow
          edges={edges}
          edgesFocusable={false}
          elementsSelectable={false}
          fitView
          fitViewOptions={{ padding: 0.1, maxZoom: 1 }}
          key={nodes.map(({ id }) => id).join()}
          maxZoom={1.5}
          minZoom={0.3}
          nodes={nodes}
          nodesConnectable={false}
          nodesDraggable={false}
          nodesFocusable={false}
          panOnDrag={false}
          preventScrolling={false}
          proOptions={{ hideAttribution: true }}
          zoomOnDoubleClick={false}
          zoomOnPinch={false}
          zoomOnScroll={false}
        />
      </div>
    </section>
  )
}

type Given = { parts: Parts; w: Words; language: 'vi' | 'en' }

function layOut(definition: Definition, given: Given): { nodes: Node[]; edges: Edge[]; height: number } {
  const graph = new dagre.graphlib.Graph()
  graph.setGraph({ rankdir: 'TB', ranksep: 42, nodesep: 40 })
  graph.setDefaultEdgeLabel(() => ({}))
  const boxes = boxesOf(definition, given)
  for (const { id, size } of boxes) graph.setNode(id, { ...size })
  const edges = edgesOf(definition)
  for (const { source, target } of edges) graph.setEdge(source, target)
  dagre.layout(graph)
  const nodes = boxes.map(({ id, size, label, kind }): Node => {
    const { x, y } = graph.node(id)
    return {
      id,
      data: { label },
      position: { x: x - size.width / 2, y: y - size.height / 2 },
      width: size.width,
      height: size.height,
      className: `flow__node flow__node--${kind}`,
      sourcePosition: Position.Bottom,
      targetPosition: Position.Top,
    }
  })
  return { nodes, edges, height: graph.graph().height ?? 300 }
}

function boxesOf(definition: Definition, { parts, w, language }: Given) {
  const places = placesOf(parts, w)
  const steps = definition.steps.map((step, index) => {
    const place = places.find(({ value }) => value === step.approver.where)?.label ?? step.approver.where
    const offices = step.approver.offices
      .map((key) => parts.offices.find(({ value }) => value === key)?.label ?? key)
      .join(', ')
    const label = (
      <>
        <a href={`#step-${step.key}`}>
          {index + 1}. {step.label[language]}
        </a>
        <span>{offices === '' ? place : `${offices} · ${place}`}</span>
        <em>{notesOf(step, w).join(' · ')}</em>
      </>
    )
    return { id: step.key, size: BOX, label, kind: step.condition ? 'conditional' : 'step' }
  })
  return [
    { id: ':start', size: END, label: w('workflowEditor.pictureStart'), kind: 'end' },
    ...steps,
    { id: ':end', size: END, label: w('workflowEditor.pictureEnd'), kind: 'end' },
  ]
}

/** How a step is decided, by when, and what else may become of it. */
function notesOf({ mode, dueDays, mayReturn, condition }: Step, w: Words): string[] {
  return [
    ...(condition ? [w('workflowEditor.pictureWhen')] : []),
    w(`workflowEditor.modes.${mode}`),
    ...(dueDays === undefined ? [] : [w('workflowEditor.pictureDue', { days: dueDays })]),
    ...(mayReturn ? [w('workflowEditor.pictureReturn')] : []),
  ]
}

/** From each step to the next; past steps that are not asked of every record there is a second way. */
function edgesOf({ steps }: Definition): Edge[] {
  const ids = [':start', ...steps.map(({ key }) => key), ':end']
  const forward = ids.slice(1).map((target, index): Edge => {
    const source = ids[index] ?? ':start'
    return { id: `${source}>${target}`, source, target, type: 'smoothstep' }
  })
  const around = steps.flatMap((step, index): Edge[] => {
    if (!step.condition) return []
    const [source, target] = [ids[index] ?? ':start', ids[index + 2] ?? ':end']
    return [{ id: `${source}~${target}`, source, target, type: 'smoothstep', className: 'flow__around' }]
  })
  return [...forward, ...around]
}
