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
  return ({ part: Part, props, language, timeZone, currency }) => {
    const key = JSON.stringify([nameOf(Part), language, timeZone, currency, props])
    let markup = kept.get(key)
    if (markup === undefined) {
      // No moment is this year's here, so a date would be said in full rather than wrongly.
      markup = renderToStaticMarkup(
        <MessagesProvider language={language} timeZone={timeZone} now={instant(0)} currency={currency}>
          <Part {...props} />
        </MessagesProvider>,
      )
      kept.set(key, markup)
    }
    return markup
  }
}
