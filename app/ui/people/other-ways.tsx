import type { ResidencyMethod } from '~/domain/people'
import { ButtonLink } from '../button'
import { useMessages } from '../messages'

interface OtherWaysProps {
  home: string
  ways: readonly ResidencyMethod[]
  /** She has asked already. */
  waiting: boolean
  /** Her own word is not taken here. */
  alone: boolean
}

const others = ['vouched-for', 'in-person', 'posted-code'] as const

/** The ways to be known as living here that take somebody else. */
export function OtherWays({ home, ways, waiting, alone }: OtherWaysProps) {
  const { t } = useMessages()
  const there = others.filter((way) => ways.includes(way))
  if (there.length === 0) return null
  return (
    <section className="stack" aria-labelledby="other-ways">
      <h2 id="other-ways">{alone ? t('residency.ways.alone') : t('residency.ways.others')}</h2>
      <ul>
        {there.map((way) => (
          <li key={way}>{t(`residency.way-to.${way}`)}</li>
        ))}
      </ul>
      <div>
        <ButtonLink href={`${home}/join/other`} kind={alone ? 'main' : 'quiet'}>
          {waiting ? t('residency.ways.see-waiting') : t('residency.ways.choose')}
        </ButtonLink>
      </div>
    </section>
  )
}
