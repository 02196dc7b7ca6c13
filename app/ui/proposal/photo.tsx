/** A photo that can be shown: its widths, the narrowest first, and what it shows. */
export interface PhotoShown {
  readonly id: string
  readonly words: string
  readonly sizes: readonly { readonly hash: string; readonly width: number; readonly height: number }[]
  readonly plain: { readonly hash: string; readonly width: number; readonly height: number } | null
}

/** How wide it is on the page, for the browser to choose by. */
const sizesAs = {
  thumb: '7rem',
  card: '(min-width: 60rem) 22rem, (min-width: 40rem) 45vw, 92vw',
  page: '(min-width: 60rem) 44rem, 94vw',
} as const

interface PhotoProps {
  photo: PhotoShown
  /** The address under which files stand by their hash. */
  filesHref: string
  as: keyof typeof sizesAs
  /** Said when nobody has said what it shows. */
  otherwise: string
  /** It is what the page is about: fetched at once. */
  first?: boolean
}

/** A photo in the width that suits the screen. Its room is kept free before it comes. */
export function Photo({ photo: { words, sizes, plain }, filesHref, as, otherwise, first }: PhotoProps) {
  const widest = sizes[sizes.length - 1]
  const shown = plain ?? widest
  if (!shown || !widest) return null
  const image = (
    <img
      src={`${filesHref}/${shown.hash}`}
      srcSet={plain ? undefined : srcSet(filesHref, sizes)}
      sizes={plain ? undefined : sizesAs[as]}
      width={shown.width}
      height={shown.height}
      alt={words || otherwise}
      loading={first ? undefined : 'lazy'}
      decoding="async"
    />
  )
  if (!plain) return image
  return (
    <picture>
      <source type="image/webp" srcSet={srcSet(filesHref, sizes)} sizes={sizesAs[as]} />
      {image}
    </picture>
  )
}

const srcSet = (filesHref: string, sizes: PhotoShown['sizes']) =>
  sizes.map(({ hash, width }) => `${filesHref}/${hash} ${width}w`).join(', ')
