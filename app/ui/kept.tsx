import { createContext, useContext, type ComponentType, type HTMLAttributes } from 'react'
import { useMessages, type Language } from './messages'

export interface KeptPart<Props extends object> {
  readonly part: ComponentType<Props>
  readonly props: Props
  readonly language: Language
  readonly timeZone: string
  readonly currency: string
  /** Made, and kept nowhere. */
  readonly ownOnly?: boolean
}
/** Gives the markup of a part, made now or before. */
export type Keeper = <Props extends object>(kept: KeptPart<Props>) => string

const KeeperContext = createContext<Keeper | null>(null)
export const KeeperProvider = KeeperContext.Provider

/**
 * A part that is long and the same for everyone who reads one language, such as sixty ideas as cards: making it again
 * would cost more than all the rest of a page, so the server keeps its markup for as long as it is asked for with the
 * same props. The part may show nothing but its props and our words: nothing of the reader, and not the time. Without
 * a keeper it is made like any other.
 */
export function Kept<Props extends object>({ part: Part, props }: Pick<KeptPart<Props>, 'part' | 'props'>) {
  const keeper = useContext(KeeperContext)
  const { language, timeZone, currency } = useMessages()
  if (!keeper) return <Part {...props} />
  return <div dangerouslySetInnerHTML={{ __html: keeper({ part: Part, props, language, timeZone, currency }) }} />
}

/** One of many, as the inside of a `<div>` of its class. */
export interface ListedPart<Props extends object> {
  readonly key: string
  /** A class of ours, never anything that was typed. */
  readonly className: string
  readonly props: Props
  /** Its markup is never kept: somebody ticked it, or typed something in it. */
  readonly ownOnly: boolean
}

interface KeptListProps<Props extends object> extends Omit<HTMLAttributes<HTMLDivElement>, 'part'> {
  part: ComponentType<Props>
  list: readonly ListedPart<Props>[]
}

/**
 * The same for many that stand in another order for each reader, within one `<div>`: put together as one text, since sixty
 * elements would cost more than what is in them. Without a keeper they are made like any others, to the very same markup.
 */
export function KeptList<Props extends object>({ part: Part, list, ...element }: KeptListProps<Props>) {
  const keeper = useContext(KeeperContext)
  const { language, timeZone, currency } = useMessages()
  if (!keeper) {
    return (
      <div {...element}>
        {list.map(({ key, className, props }) => (
          <div className={className} key={key}>
            <Part {...props} />
          </div>
        ))}
      </div>
    )
  }
  let markup = ''
  for (const { className, props, ownOnly } of list)
    markup += `<div class="${className}">${keeper({ part: Part, props, language, timeZone, currency, ownOnly })}</div>`
  return <div {...element} dangerouslySetInnerHTML={{ __html: markup }} />
}
