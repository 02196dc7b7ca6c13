/** The mark of Small Sparks: a seed, and what it throws off. In the partnership's colour, with one spark of yellow. */
export function SparkMark({ size = 32 }: { size?: number }) {
  return (
    <svg className="spark-mark" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <g fill="none" strokeWidth="3.2" strokeLinecap="round">
        <path className="spark-rays" d="M4.2 18.6l4.6 1.8M8.6 8.8l3.5 4.4M23.4 8.8l-3.5 4.4M27.8 18.6l-4.6 1.8" />
        <path className="spark-flash" d="M16 3.4v6.4" />
      </g>
      <circle className="spark-seed" cx="16" cy="23" r="6" />
    </svg>
  )
}

const shapes = {
  tick: 'M3.5 10.5l4 4 9-9.5',
  cross: 'M5 5l10 10M15 5L5 15',
  back: 'M12 4l-6 6 6 6',
  on: 'M8 4l6 6-6 6',
  up: 'M10 16V5M5 9.5L10 4.5l5 5',
  down: 'M10 4v11M5 10.5l5 5 5-5',
} as const

/** A small line drawing beside words that say the same; never a meaning of its own. Turns with the script's direction. */
export function Icon({ shape }: { shape: keyof typeof shapes }) {
  return (
    <svg className={`icon icon-${shape}`} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={shapes[shape]} />
    </svg>
  )
}
