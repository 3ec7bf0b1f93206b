'use client'
import dagre from '@dagrejs/dagre'
import { BaseEdge, type Edge, type EdgeProps, type Node, Position, ReactFlow } from '@xyflow/react'
import '@xyflow/react/dist/base.css'
import { useMemo } from 'react'
import type { Definition } from '#core/workflow/definition.ts'
import { useAllWords } from '../../components/useAllWords.ts'
import type { Words } from '../../words.ts'
import type { Parts } from './draft.ts'
import { approverWords, conditionWords, notesOf } from './stepWords.ts'

const BOX = { width: 260, height: 104 }
const END = { width: 110, height: 36 }

type Props = { definition: Definition; parts: Parts }

/** The definition as a picture, laid out by itself; the boxes are links, in the order of the steps, to their places in the list. */
export function Picture({ definition, parts }: Props) {
  const { w, language } = useAllWords()
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
          edgeTypes={edgeTypes}
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
      <ol className="flow__printed">
        {definition.steps.map((step) => (
          <li key={step.key}>
            <strong>{step.label[language]}</strong>
            <br />
            {approverWords(step, parts, w)}. {notesOf(step, w).join('; ')}.
            {step.condition && (
              <>
                <br />
                {w('workflowEditor.stepCondition')}: {conditionWords(step.condition, parts, w)}.
              </>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

type Point = { x: number; y: number }

/** A way along the points of the layout, which lead around boxes. */
function Laid({ data }: EdgeProps) {
  const points = (data?.points ?? []) as Point[]
  return <BaseEdge path={`M ${points.map(({ x, y }) => `${x},${y}`).join(' L ')}`} />
}
const edgeTypes = { laid: Laid }

type Given = { parts: Parts; w: Words; language: 'vi' | 'en' }

function layOut(definition: Definition, given: Given): { nodes: Node[]; edges: Edge[]; height: number } {
  const graph = new dagre.graphlib.Graph()
  graph.setGraph({ rankdir: 'TB', ranksep: 42, nodesep: 40 })
  graph.setDefaultEdgeLabel(() => ({}))
  const boxes = boxesOf(definition, given)
  for (const { id, size } of boxes) graph.setNode(id, { ...size })
  const ways = edgesOf(definition)
  for (const { source, target } of ways) graph.setEdge(source, target)
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
  // The list beside the picture says the ways; a picture of a line has nothing to add to a screen reader.
  const silent = { ariaLabel: null as never, domAttributes: { 'aria-hidden': true } }
  const edges = ways.map((way) => ({
    ...way,
    ...silent,
    data: { points: graph.edge(way.source, way.target).points },
  }))
  return { nodes, edges, height: graph.graph().height ?? 300 }
}

function boxesOf(definition: Definition, { parts, w, language }: Given) {
  const steps = definition.steps.map((step, index) => {
    const label = (
      <>
        <a href={`#step-${step.key}`}>
          {index + 1}. {step.label[language]}
        </a>
        <span>{approverWords(step, parts, w)}</span>
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

/** From each step to the next; past steps that are not asked of every record there is a second way. */
function edgesOf({ steps }: Definition): Edge[] {
  const ids = [':start', ...steps.map(({ key }) => key), ':end']
  const forward = ids.slice(1).map((target, index): Edge => {
    const source = ids[index] ?? ':start'
    return { id: `${source}>${target}`, source, target, type: 'laid' }
  })
  const around = steps.flatMap((step, index): Edge[] => {
    if (!step.condition) return []
    const [source, target] = [ids[index] ?? ':start', ids[index + 2] ?? ':end']
    return [{ id: `${source}~${target}`, source, target, type: 'laid', className: 'flow__around' }]
  })
  return [...forward, ...around]
}
