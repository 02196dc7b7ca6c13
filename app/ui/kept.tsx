import { createContext, useContext, type ComponentType } from 'react'
import { useMessages, type Language } from './messages'

export interface KeptPart<Props extends object> {
  readonly part: ComponentType<Props>
  readonly props: Props
  readonly language: Language
  readonly timeZone: string
  readonly currency: string
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

/**
 * The same for one of many that stand in another order for each reader: the inside of an element of that class. Without
 * a keeper it is made like any other, to the very same markup.
 */
export function KeptWithin<Props extends object>({
  part: Part,
  props,
  className,
}: Pick<KeptPart<Props>, 'part' | 'props'> & { className: string }) {
  const keeper = useContext(KeeperContext)
  const { language, timeZone, currency } = useMessages()
  if (!keeper) {
    return (
      <div className={className}>
        <Part {...props} />
      </div>
    )
  }
  const markup = keeper({ part: Part, props, language, timeZone, currency })
  return <div className={className} dangerouslySetInnerHTML={{ __html: markup }} />
}
