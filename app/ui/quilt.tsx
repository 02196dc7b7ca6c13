import { chooser, seedOf } from './chance'

/** Colours a partnership gives its themes. */
export const tones = ['leaf', 'sky', 'plum', 'sun', 'clay', 'sea', 'rose', 'moss'] as const
export type Tone = (typeof tones)[number]

/** The tone of a theme that has been given none: always the same for the same name. */
export const toneFor = (theme: string): Tone => tones[seedOf(theme) % tones.length] ?? 'leaf'

const columns = 6

/** A patch 40 wide, as the rest of a path that starts at its top left corner. */
const patches = [
  'h40a40 40 0 0 1-40 40z',
  'h40v40a40 40 0 0 1-40-40',
  'm40 0v40h-40a40 40 0 0 1 40-40',
  'v40h40a40 40 0 0 0-40-40',
  'a40 40 0 0 1 40 40a40 40 0 0 1-40-40',
  'm40 0a40 40 0 0 1-40 40a40 40 0 0 1 40-40',
  'h40a20 20 0 0 1-40 0m0 20h40a20 20 0 0 1-40 0',
  'm20 0a20 20 0 0 1 0 40a20 20 0 0 1 0-40',
  'h40l-40 40z',
  'm0 40h40v-40z',
] as const

interface QuiltProps {
  /** The words it is made from, such as the idea's title. */
  of: string
  /** The theme's colour, or the partnership's own. */
  tone: Tone | 'accent'
  /** How many patches high; six wide. */
  rows?: number
}

/**
 * A patchwork in a theme's colour for an idea that has no picture: calm, and the same each time for the same words.
 * It is decoration, so it is hidden from those who listen.
 */
export function Quilt({ of, tone, rows = 3 }: QuiltProps) {
  const { paths, spark } = quiltOf(of, rows)
  return (
    <svg
      className={`quilt tone-${tone}`}
      viewBox={`0 0 ${columns * 40} ${rows * 40}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      focusable="false"
    >
      {paths.map((path, at) => (
        <path key={at} className={`patch-${at + 1}`} d={path} />
      ))}
      <path className="patch-spark" d={spark} />
    </svg>
  )
}

/** The patches of a quilt: three cloths, and the one that sparks. Each patch is 40 wide. */
export function quiltOf(of: string, rows: number): { paths: readonly string[]; spark: string } {
  const next = chooser(seedOf(of))
  // Few kinds of patch to a quilt make it one cloth.
  const kinds = [next(patches.length), next(patches.length), next(patches.length)]
  const sparking = next(columns * rows)
  const paths = ['', '', '']
  let flash = ''
  for (let place = 0; place < columns * rows; place++) {
    const start = `M${(place % columns) * 40} ${Math.floor(place / columns) * 40}`
    const patch = patches[kinds[next(3)] ?? 0] ?? patches[0]
    if (place === sparking) flash = start + patch
    else paths[[0, 0, 1, 1, 2][next(5)] ?? 0] += start + patch
  }
  return { paths, spark: flash }
}
