import type { Instant } from '~/domain/time'
import { useMessages, type Translator } from '../messages'

interface Doing {
  name: string
  at: Instant
  minutes: number | null
}

export interface OthersOnPage {
  saved: Doing | null
  opened: readonly Doing[]
}

/** What the others do on a page, in a line: who saved it when, and who has it open. Empty when nobody does anything. */
export function othersInWords(others: OthersOnPage | undefined, t: Translator['t']): string {
  if (!others) return ''
  const { saved, opened } = others
  const told = [
    ...(saved
      ? [
          saved.minutes === null
            ? t('together.saved-at', { name: saved.name, savedAt: saved.at })
            : t('together.saved-ago', { name: saved.name, minutes: saved.minutes }),
        ]
      : []),
    ...opened.map(({ name, minutes }) => t('together.opened-ago', { name, minutes: minutes ?? 0 })),
  ]
  return told.join(' ')
}

/** The same, above the questions of the page. */
export function OthersHere({ others }: { others: OthersOnPage | undefined }) {
  const { t } = useMessages()
  const words = othersInWords(others, t)
  return words === '' ? null : <p className="soft">{words}</p>
}
