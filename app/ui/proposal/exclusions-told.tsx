import type { ReactNode } from 'react'
import { useMessages } from '../messages'

/** A set of ideas of which one at most is funded. */
export interface ExclusionTold {
  readonly id: string
  readonly titles: readonly string[]
  readonly because: string
}

interface ExclusionsToldProps {
  exclusions: readonly ExclusionTold[]
  /** What may be done with one. */
  children?: (one: ExclusionTold) => ReactNode
}

/** Which ideas cannot both be funded, and why. */
export function ExclusionsTold({ exclusions, children }: ExclusionsToldProps) {
  const { t, locale } = useMessages()
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  return (
    <ul>
      {exclusions.map((one) => (
        <li key={one.id}>
          <b>{t('exclusions.one', { titles: list.format(one.titles) })}</b> {one.because}
          {children?.(one)}
        </li>
      ))}
    </ul>
  )
}

/** The same among a round's rules. */
export function ExclusionsInRound({ exclusions }: Pick<ExclusionsToldProps, 'exclusions'>) {
  const { t } = useMessages()
  return (
    <>
      <h3>{t('exclusions.title')}</h3>
      <ExclusionsTold exclusions={exclusions} />
    </>
  )
}
