import type { Values } from '~/domain/refusal'
import type { Instant } from '~/domain/time'
import { translator, type Language, type MessageKey, type Translator } from '~/ui/messages'

interface Match {
  readonly id: string
  readonly data?: unknown
}
/** What the root and a partnership's frame have loaded; what a page has for itself may go by the same names. */
interface Around {
  readonly language?: Language
  readonly now?: Instant
  readonly timeZone?: string
  readonly partnership?: { readonly name: string }
}

/** A page whose name is in words of the partnership's own. */
export interface Called {
  readonly name: (speaker: Translator) => string
}

/** The root, a partnership's frame, or a page that has left that frame and brings its own. */
const isFrame = ({ id }: Match) =>
  id === 'root' || id === 'routes/p.$partnership' || id.startsWith('routes/p.$partnership_.')

/**
 * For a route's `meta`: the page's name, then whose page it is. `({ matches, data }) => titled(matches, 'round.title',
 * { name: data.name })`. The server puts "Error: " before it when the page answers a form that had faults.
 */
export function titled(matches: readonly (Match | undefined)[], called: MessageKey | Called, values: Values = {}) {
  const frames = matches.filter((match) => match && isFrame(match))
  const around = frames.reduce<Around>((known, match) => ({ ...known, ...(match?.data as Around) }), {})
  const { language = 'en', now = 0 as Instant, timeZone, partnership } = around
  const speaker = translator(language, { now, timeZone })
  const { t } = speaker
  const name = typeof called === 'string' ? t(called, values) : called.name(speaker)
  return [{ title: `${name} – ${partnership?.name ?? t('common.product')}` }]
}
