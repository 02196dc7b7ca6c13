import { rowsOf, type Branch } from '~/domain/learning'
import { useMessages, type Translator } from '../messages'
import type { RippleLink } from './ripple-list'
import { calledNode, happenedInWords, type RippleNode } from './ripple-words'

interface RipplePictureProps {
  /** From what began it to the latest; ids of nodes. */
  layers: readonly (readonly string[])[]
  links: readonly RippleLink[]
  /** Links that lead back to what led there. */
  back: readonly string[]
  branches: readonly Branch<RippleLink>[]
  nodes: readonly RippleNode[]
}

/**
 * What led to what, drawn on the server: in columns by time where there is room, and from top to bottom on a phone and on
 * paper. The list beside it says everything it says.
 */
export function RipplePicture(props: RipplePictureProps) {
  const messages = useMessages()
  const called = new Map(props.nodes.map((node) => [node.id, { node, name: calledNode(messages, node) }]))
  return (
    <figure className="ripples">
      <figcaption className="unseen">{messages.t('ripples.picture')}</figcaption>
      <div aria-hidden="true">
        <Wide {...props} called={called} messages={messages} />
        <Tall {...props} called={called} messages={messages} />
      </div>
    </figure>
  )
}

type Called = ReadonlyMap<string, { node: RippleNode; name: string }>
type Drawn = RipplePictureProps & { called: Called; messages: Translator }

const box = { wide: 184, high: 68, between: 44, under: 14 } as const
const letters = 24

function Wide({ layers, links, back, called, messages }: Drawn) {
  const most = Math.max(1, ...layers.map((layer) => layer.length))
  const wide = layers.length * (box.wide + box.between) - box.between + 4
  const high = most * (box.high + box.under) - box.under + 4
  const spotOf = new Map(
    layers.flatMap((layer, column) => {
      const top = 2 + (high - 4 - layer.length * (box.high + box.under) + box.under) / 2
      return layer.map((id, row) => [
        id,
        { x: 2 + column * (box.wide + box.between), y: top + row * (box.high + box.under) },
      ])
    }),
  )
  return (
    <svg className="ripples-wide" viewBox={`0 0 ${wide} ${high}`} width={wide} focusable="false">
      {links.map(({ id, fromId, toId, sure }) => {
        const [from, to] = [spotOf.get(fromId), spotOf.get(toId)]
        if (!from || !to) return null
        const leadsBack = back.includes(id)
        const [x1, y1] = [
          from.x + (leadsBack ? box.wide / 2 : box.wide),
          from.y + (leadsBack ? box.high : box.high / 2),
        ]
        const [x2, y2] = [to.x + (leadsBack ? box.wide / 2 : 0), to.y + (leadsBack ? box.high : box.high / 2)]
        const bend = leadsBack ? `${x1} ${y1 + 30} ${x2} ${y2 + 30}` : `${x1 + 24} ${y1} ${x2 - 24} ${y2}`
        return <Line key={id} d={`M${x1} ${y1}C${bend} ${x2} ${y2}`} sure={sure && !leadsBack} />
      })}
      {[...spotOf].map(([id, { x, y }]) => {
        const one = called.get(id)
        return (
          one && (
            <Box key={id} {...one} x={x} y={y} wide={box.wide} high={box.high} fits={letters} messages={messages} />
          )
        )
      })}
    </svg>
  )
}

const row = { wide: 340, high: 58, under: 10, step: 18 } as const

function Tall({ branches, called, messages }: Drawn) {
  const rows = rowsOf(branches)
  const spots = rows.map(({ branch, depth }, at) => ({
    branch,
    depth,
    x: 2 + depth * row.step,
    y: 2 + at * (row.high + row.under),
  }))
  return (
    <svg className="ripples-tall" viewBox={`0 0 ${row.wide} ${rows.length * (row.high + row.under)}`} focusable="false">
      {spots.map(({ branch, depth, x, y }, at) => {
        const parent = spots.slice(0, at).findLast((spot) => spot.depth === depth - 1)
        if (!parent || !branch.by) return null
        const from = parent.x + row.step / 2
        const d = `M${from} ${parent.y + row.high}V${y + row.high / 2}H${x}`
        return <Line key={branch.by.id} d={d} sure={branch.by.sure} />
      })}
      {spots.map(({ branch, x, y }) => {
        const one = called.get(branch.id)
        const wide = row.wide - x - 2
        const tail = branch.again ? ' ↑' : branch.more > 0 ? ` +${branch.more}` : ''
        return (
          one && (
            <Box
              key={branch.by?.id ?? branch.id}
              {...one}
              {...{ x, y, wide, high: row.high, fits: Math.floor(wide / 8), messages, tail }}
              when={branch.by ? happenedInWords(messages, branch.by.happened) : ''}
            />
          )
        )
      })}
    </svg>
  )
}

/** Sure is a whole line; perhaps, or back to what led there, a broken one. */
const Line = ({ d, sure }: { d: string; sure: boolean }) => (
  <path d={d} fill="none" stroke="var(--ink-soft)" strokeWidth="2" strokeDasharray={sure ? undefined : '5 4'} />
)

interface BoxProps {
  node: RippleNode
  name: string
  x: number
  y: number
  wide: number
  high: number
  /** So many letters to a line. */
  fits: number
  messages: Translator
  when?: string
  tail?: string
}

function Box({ node, name, x, y, wide, high, fits, messages, when = '', tail = '' }: BoxProps) {
  const kind = [messages.t(`ripples.kind.${node.kind}`), when].filter(Boolean).join(' · ') + tail
  const chief = node.kind === 'project'
  return (
    <g>
      <rect
        {...{ x, y, width: wide, height: high, rx: 8 }}
        fill={chief ? 'var(--accent-wash)' : 'var(--card)'}
        stroke={chief ? 'var(--accent)' : 'var(--line-strong)'}
        strokeWidth="2"
      />
      <text x={x + 8} y={y + 17} fontSize="12" fill="var(--ink-soft)">
        {kind}
      </text>
      {linesOf(name, fits, 2).map((line, at) => (
        <text key={at} x={x + 8} y={y + 35 + at * 17} fontSize="14" fontWeight="700" fill="var(--ink)">
          {line}
        </text>
      ))}
    </g>
  )
}

/** A name broken at its spaces into so many lines; what does not fit is left to the list. */
export function linesOf(name: string, fits: number, most: number): string[] {
  const lines: string[] = []
  for (const word of name.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= fits) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  const shown = lines.slice(0, most).map((line) => (line.length > fits ? `${line.slice(0, fits - 1)}…` : line))
  const last = shown.at(-1)
  if (lines.length > most && last !== undefined && !last.endsWith('…'))
    shown[shown.length - 1] = `${last.slice(0, fits - 1).trimEnd()}…`
  return shown
}
