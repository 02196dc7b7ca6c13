import type { Pence } from '~/domain/pence'
import { isDecided, type NextDate, type Phase, type RoundDates, type RoundRules } from '~/domain/round'
import { ButtonLink, ButtonRow } from '../button'
import { Card } from '../card'
import { useMessages } from '../messages'
import { Tag, type TagKind } from '../tag'
import { headline } from './headline'

export interface RoundInShort {
  readonly slug: string
  readonly title: string
  readonly about: string
  /** ISO 4217: not pounds, when it was held elsewhere. */
  readonly currency: string
  readonly potPence: Pence
  readonly rules: RoundRules
  readonly dates: RoundDates
  readonly phase: Phase
  readonly next: NextDate | null
  readonly counted: boolean
  /** Ideas that may be read. */
  readonly ideas: number
  readonly funded: { readonly count: number; readonly amountPence: Pence } | null
}

/** Whether a round still asks something of somebody, or is over. */
export const isOn = ({ phase }: Pick<RoundInShort, 'phase'>): boolean =>
  !isDecided(phase) && phase !== 'cancelled' && phase !== 'draft'

export function PhaseTag({ phase }: { phase: Phase }) {
  const { t } = useMessages()
  const kind: TagKind =
    phase === 'open' || phase === 'vote' ? 'good' : phase === 'cancelled' ? 'stop' : phase === 'draft' ? 'wait' : 'note'
  return <Tag kind={kind}>{t(`round.now.${phase}`)}</Tag>
}

/** A round that is on: what it asks of people now, by when, and the way in. */
export function RoundCard({ href, round }: { href: string; round: RoundInShort }) {
  const { t, format } = useMessages().inCurrency(round.currency)
  const { title, about, phase, next, rules, potPence, ideas, funded } = round
  const said = headline(
    {
      phase,
      title,
      ideas,
      funded: funded?.count ?? 0,
      rules,
      largestAskPence: rules.largestAskPence,
    },
    { t },
  )
  return (
    <Card as="article">
      <p className="sum">
        <PhaseTag phase={phase} />
        <span className="money">{format.money(potPence)}</span>
      </p>
      <h3>
        <a href={href}>{title}</a>
      </h3>
      <p className="round-says">{said}</p>
      <p className="soft">{next ? t(`round.next.${next.what}`, { comesAt: next.at }) : about}</p>
      <ButtonRow>
        {phase === 'open' && <ButtonLink href={`${href}/apply`}>{t('round.do.propose')}</ButtonLink>}
        {phase === 'vote' && <ButtonLink href={`${href}/vote`}>{t('round.do.vote')}</ButtonLink>}
        <ButtonLink href={href} kind="quiet">
          {t(ideas > 0 ? 'round.do.read-ideas' : 'round.do.read-round')} <span className="unseen">({title})</span>
        </ButtonLink>
      </ButtonRow>
    </Card>
  )
}

/** Rounds that are over, one a line: what they gave. */
export function PastRounds({ href, rounds }: { href: string; rounds: readonly RoundInShort[] }) {
  const { t, inCurrency } = useMessages()
  return (
    <ul className="past-rounds">
      {rounds.map(({ slug, title, phase, funded, currency, potPence, ideas }) => (
        <li key={slug}>
          <h3>
            <a href={`${href}/rounds/${slug}`}>{title}</a>
          </h3>
          <PhaseTag phase={phase} />
          <p className="soft">
            {funded
              ? inCurrency(currency).t('round.list.funded', {
                  funded: funded.count,
                  fundedPence: funded.amountPence,
                  potPence,
                })
              : t('round.ideas.count', { count: ideas })}
          </p>
        </li>
      ))}
    </ul>
  )
}
