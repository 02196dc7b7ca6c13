import type { Pence } from '~/domain/pence'
import type { Whereabouts } from '~/domain/proposal'
import type { RoundDates } from '~/domain/round'
import { ButtonLink } from '../button'
import { Card } from '../card'
import { useMessages } from '../messages'
import { Quilt, toneFor } from '../quilt'
import { Money } from '../values'
import { WhereItStands } from './where-it-stands'

interface AskCardProps {
  costPence: Pence | null
  /** Its award, once there is one. */
  money: { awardedPence: Pence; paidPence: Pence; state: 'offered' | 'accepted' | 'withdrawn' } | null
  whereabouts: Whereabouts
  dates: RoundDates
  reference: string
  title: string
  theme: string | null
  roundHref: string
}

/** Beside an idea: what it asks for, where it stands, and the way to vote while that is open. */
export function AskCard(props: AskCardProps) {
  const { costPence, money, whereabouts, dates, reference, title, theme, roundHref } = props
  const { t } = useMessages()
  return (
    <Card as="section" picture={<Quilt of={title} tone={toneFor(theme ?? title)} />}>
      <p className="ask">
        <span className="soft">{money ? t('proposal.public.awarded') : t('proposal.asks')}</span>
        {money ? <Money amount={money.awardedPence} /> : costPence !== null && <Money amount={costPence} />}
      </p>
      {money?.state === 'withdrawn' && <p>{t('proposal.public.award-withdrawn')}</p>}
      {money && <MoneyLines costPence={costPence} money={money} />}
      <h2 className="unseen">{t('proposal.public.stands')}</h2>
      <WhereItStands whereabouts={whereabouts} dates={dates} />
      {whereabouts === 'on-the-ballot' && (
        <ButtonLink href={`${roundHref}/vote`}>{t('proposal.public.vote')}</ButtonLink>
      )}
      <dl className="pairs">
        <Pair label={t('proposal.public.reference')} value={reference} />
      </dl>
      {money === null && <p className="small soft">{t('proposal.public.no-names')}</p>}
    </Card>
  )
}

type MoneyLinesProps = Pick<AskCardProps, 'costPence'> & { money: NonNullable<AskCardProps['money']> }

function MoneyLines({ costPence, money }: MoneyLinesProps) {
  const { t, format } = useMessages()
  return (
    <dl className="pairs">
      {costPence !== null && costPence !== money.awardedPence && (
        <Pair label={t('proposal.asked')} value={format.money(costPence)} />
      )}
      <Pair label={t('proposal.public.paid')} value={format.money(money.paidPence)} />
    </dl>
  )
}

function Pair({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  )
}
