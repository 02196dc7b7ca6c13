import { cloneElement, createContext, Fragment, useContext, useMemo, type ReactElement, type ReactNode } from 'react'
import type { Values } from '~/domain/refusal'
import type { Instant } from '~/domain/time'
import type { MessageKey } from './catalogues'
import type { Language } from './language'
import { translator, type Translator } from './translator'

const MessagesContext = createContext<Translator | null>(null)

interface MessagesProviderProps {
  language: Language
  /** The partnership's; London unless told. */
  timeZone?: string
  /** When the page was asked for, from the loader, so that server and browser say the same. */
  now: Instant
  currency?: string
  children: ReactNode
}

/** Gives every component beneath it the reader's language. */
export function MessagesProvider({ language, timeZone, now, currency, children }: MessagesProviderProps) {
  const value = useMemo(() => translator(language, { timeZone, now, currency }), [language, timeZone, now, currency])
  return <MessagesContext.Provider value={value}>{children}</MessagesContext.Provider>
}

/** Says every amount beneath it in a round's own currency: an election from elsewhere was not held in pounds. */
export function InCurrency({ of, children }: { of: string; children: ReactNode }) {
  const around = useMessages()
  const value = useMemo(() => (of === around.currency ? around : around.inCurrency(of)), [of, around])
  return <MessagesContext.Provider value={value}>{children}</MessagesContext.Provider>
}

/** `const { t, format, say, language } = useMessages()` */
export function useMessages(): Translator {
  const value = useContext(MessagesContext)
  if (!value) throw new Error('useMessages outside a MessagesProvider')
  return value
}

interface TProps {
  /** The sentence's name. */
  k: MessageKey
  values?: Values
  /** An empty element for each tag in the sentence: `{{ link: <a href="/help" /> }}` for `Read <link>how</link>.` */
  tags?: Record<string, ReactElement>
}

/** A sentence that holds a link or a strong word. The catalogue names the tag; the page brings the element. */
export function T({ k, values = {}, tags = {} }: TProps) {
  const { pieces } = useMessages()
  const makers = Object.fromEntries(
    Object.entries(tags).map(([name, element]) => [
      name,
      (inside: ReactNode[]) => cloneElement(element, undefined, ...inside),
    ]),
  )
  return (
    <>
      {pieces<ReactNode>(k, values, makers).map((piece, place) => (
        <Fragment key={place}>{piece}</Fragment>
      ))}
    </>
  )
}
