import { useMessages } from '../messages'

export interface PaperShown {
  readonly id: string
  readonly words: string
  readonly hash: string
  /** In bytes. */
  readonly size: number
}

/** A paper, to be downloaded; it says how large it is first. */
export function PaperLink({ paper: { words, hash, size }, filesHref }: { paper: PaperShown; filesHref: string }) {
  const { t, format } = useMessages()
  const sizeInWords =
    size < 1_000_000 ? `${format.count(Math.ceil(size / 1_000))} KB` : `${format.count(Math.ceil(size / 1_000_000))} MB`
  return (
    <a href={`${filesHref}/${hash}`}>
      {t('picture.download', { words: words || t('picture.paper-unnamed'), size: sizeInWords })}
    </a>
  )
}
