import type { ReactNode } from 'react'
import type { Pence } from '~/domain/pence'
import type { Answers, Whereabouts } from '~/domain/proposal'
import type { RoundDates } from '~/domain/round'
import { PageHeading } from '../arrange'
import { BackLink } from '../layout'
import { T, useMessages } from '../messages'
import { Notice } from '../notice'
import { AskCard } from './ask-card'
import { PublicAnswers } from './public-answers'

interface ProposalPageProps {
  round: { title: string; dates: RoundDates }
  roundHref: string
  area: string
  reference: string
  title: string
  summary: string
  answers: Answers
  costPence: Pence | null
  theme: string | null
  place: string | null
  everywhere: boolean
  whereabouts: Whereabouts
  notEligibleBecause: string | null
  /** Of an election that was held elsewhere: whether the votes were enough for it. */
  chosenElsewhere: boolean | null
  money: { awardedPence: Pence; paidPence: Pence; state: 'offered' | 'accepted' | 'withdrawn' } | null
  /** The applicant's own page of it, for the applicant alone. */
  ownHref: string | null
  /** What was decided and how it went: first, once there is any of it. */
  children?: ReactNode
}

/** An idea as anyone may read it. */
export function ProposalPage(props: ProposalPageProps) {
  const { round, roundHref, area, title, summary, answers, theme, ownHref, notEligibleBecause, children } = props
  const { t } = useMessages()
  const place = props.everywhere ? t('proposal.everywhere', { area }) : props.place
  return (
    <>
      <BackLink href={roundHref}>{round.title}</BackLink>
      {ownHref && <Notice title={<T k="proposal.public.yours" tags={{ link: <a href={ownHref} /> }} />} />}
      <article className="proposal">
        <PageHeading eyebrow={[theme, place].filter(Boolean).join(' · ')} title={title} lead={summary} />
        <AskCard {...props} dates={round.dates} />
        <div className="stack loose">
          {notEligibleBecause && (
            <Notice kind="wait" title={t('proposal.public.why-not-eligible')}>
              <p>{notEligibleBecause}</p>
            </Notice>
          )}
          {children}
          <PublicAnswers answers={answers} />
          <p>
            <a href={`${roundHref}#ideas`}>{t('proposal.public.all')}</a>
          </p>
        </div>
      </article>
    </>
  )
}
