import { LRUCache } from 'lru-cache'
import { renderToStaticMarkup } from 'react-dom/server'
import { instant } from '~/domain/time'
import type { Keeper } from '~/ui/kept'
import { MessagesProvider } from '~/ui/messages'

const mostCharacters = 16 * 1024 * 1024

/** Keeps the markup of parts by all that it is made from (see `<Kept>`), the most asked for first. */
export function keepMarkup(): Keeper {
  const kept = new LRUCache<string, string>({
    maxSize: mostCharacters,
    sizeCalculation: (markup, key) => markup.length + key.length,
  })
  const names = new Map<unknown, number>()
  const nameOf = (part: unknown) => names.get(part) ?? names.set(part, names.size).size - 1
  const make: Keeper = ({ part: Part, props, language, timeZone, currency }) =>
    // No moment is this year's here, so a date would be said in full rather than wrongly.
    renderToStaticMarkup(
      <MessagesProvider language={language} timeZone={timeZone} now={instant(0)} currency={currency}>
        <Part {...props} />
      </MessagesProvider>,
    )
  return (asked) => {
    if (asked.ownOnly) return make(asked)
    const { part, props, language, timeZone, currency } = asked
    const key = JSON.stringify([nameOf(part), language, timeZone, currency, props])
    let markup = kept.get(key)
    if (markup === undefined) {
      markup = make(asked)
      kept.set(key, markup)
    }
    return markup
  }
}
