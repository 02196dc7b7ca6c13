import { chooser, seedOf } from './chance'
import { tones } from './quilt'

interface StreetProps {
  /** Whose street it is: the same words always draw the same houses. */
  of: string
  /** How many houses. */
  houses: number
  /** Doors in a partnership's own colour. */
  accent?: string
}

const ground = 150
const sky = 34

/**
 * A street of small houses, with a spark over one of them: for the front page and a partnership that has no picture.
 * It is decoration, so it is hidden from those who listen.
 */
export function Street({ of, houses, accent }: StreetProps) {
  const next = chooser(seedOf(of))
  const first = next(tones.length)
  const palette = [0, 1, 3, 4].map((step) => tones[(first + step) % tones.length] ?? 'leaf')
  const walls = palette.map(() => '')
  const roofs = palette.map(() => '')
  const drawn = { windows: '', lit: '', doors: '', trees: '', trunks: '', spark: '' }
  // Near the middle, which is seen however much of the street there is room for.
  const sparking = Math.floor(houses / 2) - next(2)
  let x = 0
  let before = -1
  for (let place = 0; place < houses; place++) {
    const wide = 44 + 8 * next(3)
    const high = 46 + 12 * next(3)
    const top = ground - high
    let shade = next(palette.length)
    if (shade === before) shade = (shade + 1) % palette.length
    before = shade
    walls[shade] += `M${x} ${ground}v${-high}h${wide}v${high}z`
    const { roof, peak } = roofOver(next(3), x, top, wide)
    roofs[shade] += roof
    if (place === sparking) drawn.spark = sparkOver(x + wide / 2, peak)
    const door = next(2) === 0 ? 7 : wide - 17
    drawn.doors += `M${x + door} ${ground}v-17a5 5 0 0 1 10 0v17z`
    for (let storey = top + 9; storey < ground - 18; storey += 21)
      for (const side of [8, wide - 17]) {
        // No window where the door is.
        if (storey + 12 > ground - 24 && side + 9 > door - 1 && side < door + 11) continue
        drawn[next(4) === 0 || place === sparking ? 'lit' : 'windows'] += `M${x + side} ${storey}h9v12h-9z`
      }
    x += wide
    if (next(3) === 0 && place < houses - 1) {
      const crown = 9 + next(3) * 2
      drawn.trunks += `M${x + 14} ${ground}v-20`
      drawn.trees += `M${x + 14 - crown} ${ground - 24 - crown / 2}a${crown} ${crown + 4} 0 0 1 ${2 * crown} 0a${crown} ${crown} 0 0 1-${2 * crown} 0`
      x += 28
    }
  }
  return (
    <svg
      className="street"
      viewBox={`0 0 ${x} ${ground}`}
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
      focusable="false"
    >
      {palette.map((tone, at) => (
        <g key={at} className={`tone-${tone}`}>
          <path className="street-wall" d={walls[at]} />
          <path className="street-roof" d={roofs[at]} />
        </g>
      ))}
      <path className="street-window" d={drawn.windows} />
      <path className="street-lit" d={drawn.lit} />
      <path className="street-door" d={drawn.doors} fill={accent} />
      <path className="street-trunk" d={drawn.trunks} />
      <path className="street-tree" d={drawn.trees} />
      <path className="street-spark" d={drawn.spark} />
    </svg>
  )
}

/** A gable, a slope or a parapet; `peak` is where its top is. */
function roofOver(kind: number, x: number, top: number, wide: number) {
  if (kind === 0) return { roof: `M${x - 2} ${top}l${wide / 2 + 2}-20 ${wide / 2 + 2} 20z`, peak: top - 20 }
  if (kind === 1) return { roof: `M${x} ${top}v-6h6v-9h9v5l${wide - 15} 8v2z`, peak: top - 15 }
  return { roof: `M${x - 2} ${top}v-7h${wide + 4}v7z`, peak: top - 7 }
}

/** Five short strokes that fly up and apart. */
function sparkOver(x: number, peak: number): string {
  const y = Math.max(peak, sky)
  return `M${x} ${y - 8}v-14M${x - 9} ${y - 5}l-6-11M${x + 9} ${y - 5}l6-11M${x - 16} ${y + 1}l-10-6M${x + 16} ${y + 1}l10-6`
}
