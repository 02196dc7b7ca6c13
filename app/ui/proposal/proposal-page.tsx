import type { ReactNode } from 'react'
import type { Pence } from '~/domain/pence'
import type { Answered, Whereabouts, WhyNot } from '~/domain/proposal'
import type { RoundDates } from '~/domain/round'
import { PageHeading } from '../arrange'
import { BackLink } from '../layout'
import { T, useMessages } from '../messages'
import { Notice } from '../notice'
import { AskCard } from './ask-card'
import type { PaperShown } from './papers'
import type { PhotoShown } from './photo'
import { PictureParts } from './picture-parts'
import { PublicAnswers } from './public-answers'
import { WhyNotInWords } from './why-not'

interface ProposalPageProps {
  round: { title: string; dates: RoundDates }
  roundHref: string
  area: string
  reference: string
  title: string
  summary: string
  answers: readonly Answered[]
  costPence: Pence | null
  theme: string | null
  place: string | null
  everywhere: boolean
  whereabouts: Whereabouts
  notEligibleBecause: WhyNot | null
  /** Of an election that was held elsewhere: whether the votes were enough for it. */
  chosenElsewhere: boolean | null
  money: { awardedPence: Pence; paidPence: Pence; state: 'offered' | 'accepted' | 'withdrawn' } | null
  pictures: { photos: readonly PhotoShown[]; papers: readonly PaperShown[] }
  /** The applicant's own page of it, for the applicant alone. */
  ownHref: string | null
  /** It is somebody else's, and the reader shares in it. */
  isShared?: boolean
  /** What was decided and how it went: first, once there is any of it. */
  children?: ReactNode
  /** What neighbours say about it: last. */
  after?: ReactNode
}

/** An idea as anyone may read it. */
export function ProposalPage(props: ProposalPageProps) {
  const { round, roundHref, area, title, summary, answers, theme, ownHref, notEligibleBecause, children, after } = props
  const { t } = useMessages()
  const place = props.everywhere ? t('proposal.everywhere', { area }) : props.place
  return (
    <>
      <BackLink href={roundHref}>{round.title}</BackLink>
      {ownHref && (
        <Notice
          title={
            <T
              k={props.isShared ? 'together.public.shares' : 'proposal.public.yours'}
              tags={{ link: <a href={ownHref} /> }}
            />
          }
        />
      )}
      <article className="proposal">
        <PageHeading eyebrow={[theme, place].filter(Boolean).join(' · ')} title={title} lead={summary} />
        <AskCard {...props} dates={round.dates} />
        <div className="stack loose">
          {notEligibleBecause && (
            <Notice kind="wait" title={t('proposal.public.why-not-eligible')}>
              <WhyNotInWords {...notEligibleBecause} />
            </Notice>
          )}
          {children}
          <PictureParts
            {...props.pictures}
            filesHref={`${roundHref}/proposals/${props.reference}/pictures`}
            title={title}
          />
          <PublicAnswers
            answers={answers}
            area={area}
            helpHref={ownHref === null ? `${roundHref}/proposals/${props.reference}/help` : undefined}
          />
          {after}
          <p>
            <a href={`${roundHref}#ideas`}>{t('proposal.public.all')}</a>
          </p>
        </div>
      </article>
    </>
  )
}
