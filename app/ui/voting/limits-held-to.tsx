import type { HeldTo } from '~/domain/voting/tally-record'
import { useMessages } from '../messages'

interface LimitsHeldToProps {
  held: HeldTo
  titleOf: (reference: string) => string
}

/** What a round held its count to beside its counting rule, in plain sentences. */
export function LimitsHeldTo({ held: { to, reserve }, titleOf }: LimitsHeldToProps) {
  const { t, locale } = useMessages()
  const list = (references: readonly string[]) =>
    new Intl.ListFormat(locale, { type: 'conjunction' }).format(references.map(titleOf))
  const { share, exclusions, smallest } = to
  return (
    <>
      <h3>{t('voting.limits.title')}</h3>
      <ul>
        <li>{t('voting.limits.lead')}</li>
        {share && <li>{t(`voting.limits.share.${share.kind}.${share.by}`, { percent: share.percent })}</li>}
        {exclusions.map((set) => (
          <li key={set.join()}>{t('voting.limits.apart', { titles: list(set) })}</li>
        ))}
        {Object.keys(smallest).length > 0 && <li>{t('voting.limits.parts')}</li>}
        {reserve.length > 0 && <li>{t('voting.limits.reserve', { titles: list(reserve) })}</li>}
      </ul>
    </>
  )
}
