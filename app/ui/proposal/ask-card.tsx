import type { Pence } from '~/domain/pence'
import type { Whereabouts } from '~/domain/proposal'
import type { RoundDates } from '~/domain/round'
import { ButtonLink } from '../button'
import { Card } from '../card'
import { useMessages } from '../messages'
import { Quilt, toneFor } from '../quilt'
import { Tag } from '../tag'
import { WhereItStands } from './where-it-stands'

interface AskCardProps {
  costPence: Pence | null
  /** Its award, once there is one. */
  money: { awardedPence: Pence; paidPence: Pence; state: 'offered' | 'accepted' | 'withdrawn' } | null
  whereabouts: Whereabouts
  chosenElsewhere: boolean | null
  dates: RoundDates
  reference: string
  title: string
  theme: string | null
  roundHref: string
}

/** Beside an idea: what it asks for, where it stands, and the way to vote while that is open. */
export function AskCard(props: AskCardProps) {
  const { costPence, money, whereabouts, chosenElsewhere, dates, reference, title, theme, roundHref } = props
  const { t } = useMessages()
  const shownPence = money?.awardedPence ?? costPence
  return (
    <Card as="section" picture={<Quilt of={title} tone={toneFor(theme ?? title)} />}>
      <p className="ask">
        <span className="soft">{money ? t('proposal.public.awarded') : t('proposal.asks')}</span>
        {shownPence !== null && <Ask amount={shownPence} />}
      </p>
      {money?.state === 'withdrawn' && <p>{t('proposal.public.award-withdrawn')}</p>}
      {money && <MoneyLines costPence={costPence} money={money} />}
      <h2 className="unseen">{t('proposal.public.stands')}</h2>
      {chosenElsewhere === null ? (
        <WhereItStands whereabouts={whereabouts} dates={dates} />
      ) : (
        <Elsewhere chosen={chosenElsewhere} resultsHref={`${roundHref}/results`} />
      )}
      {whereabouts === 'on-the-ballot' && (
        <ButtonLink href={`${roundHref}/vote`}>{t('proposal.public.vote')}</ButtonLink>
      )}
      <dl className="pairs">
        <Pair label={t('proposal.public.reference')} value={reference} />
      </dl>
      {money === null && chosenElsewhere === null && <p className="small soft">{t('proposal.public.no-names')}</p>}
    </Card>
  )
}

/** The one figure of the page, smaller when it is a long one: a city's money, in another currency. */
function Ask({ amount }: { amount: Pence }) {
  const words = useMessages().format.money(amount)
  return <span className={words.length > 8 ? 'money long' : 'money'}>{words}</span>
}

function Elsewhere({ chosen, resultsHref }: { chosen: boolean; resultsHref: string }) {
  const { t } = useMessages()
  const words = chosen ? 'proposal.elsewhere.chosen' : 'proposal.elsewhere.not-chosen'
  return (
    <div className="stack tight">
      <div>
        <Tag kind={chosen ? 'good' : 'plain'}>{t(words)}</Tag>
      </div>
      <p className="soft">{t(`${words}.more`)}</p>
      <p>
        <a href={resultsHref}>{t('round.do.results')}</a>
      </p>
    </div>
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
