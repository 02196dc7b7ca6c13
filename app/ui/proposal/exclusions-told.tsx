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

interface ExclusionsInRoundProps extends Pick<ExclusionsToldProps, 'exclusions'> {
  /** Where an officer says it of ideas; nothing for everybody else. */
  changeHref: string | null
}

/** The same among a round's rules; nothing where there is nothing to tell, and nobody to say it. */
export function ExclusionsInRound({ exclusions, changeHref }: ExclusionsInRoundProps) {
  const { t } = useMessages()
  if (exclusions.length === 0 && changeHref === null) return null
  return (
    <>
      <h3>{t('exclusions.title')}</h3>
      {exclusions.length > 0 && <ExclusionsTold exclusions={exclusions} />}
      {changeHref !== null && (
        <p>
          <a href={changeHref}>{t('exclusions.say')}</a>
        </p>
      )}
    </>
  )
}
