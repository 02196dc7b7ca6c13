import type { Values } from '~/domain/refusal'
import type { Instant } from '~/domain/time'
import { translator, type Language, type MessageKey } from '~/ui/messages'

interface Match {
  readonly id: string
  readonly data?: unknown
}
/** What the root and a partnership's frame have loaded. */
interface Around {
  readonly language?: Language
  readonly now?: Instant
  readonly timeZone?: string
  readonly partnership?: { readonly name: string }
}

/**
 * For a route's `meta`: the page's name, then whose page it is. `({ matches, data }) => titled(matches, 'round.title',
 * { name: data.name })`. The server puts "Error: " before it when the page answers a form that had faults.
 */
export function titled(matches: readonly (Match | undefined)[], key: MessageKey, values: Values = {}) {
  const around = matches.reduce<Around>((known, match) => ({ ...known, ...(match?.data as Around) }), {})
  const { language = 'en', now = 0 as Instant, timeZone, partnership } = around
  const { t } = translator(language, { now, timeZone })
  return [{ title: `${t(key, values)} – ${partnership?.name ?? t('common.product')}` }]
}
