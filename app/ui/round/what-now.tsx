import type { Standing } from '~/domain/proposal'
import { isDecided, type Phase, type RoundDates } from '~/domain/round'
import { ButtonLink, ButtonRow } from '../button'
import { useMessages } from '../messages'
import { Notice } from '../notice'

export interface OwnIdea {
  readonly reference: string
  readonly title: string
  readonly standing: Standing
}

/** What the reader may do in a round, as the policy table says. */
export interface Ways {
  readonly propose: boolean
  readonly check: boolean
  readonly score: boolean
  readonly vote: boolean
  readonly decide: boolean
  readonly manage: boolean
}

interface WhatNowProps {
  /** The round's address. */
  href: string
  phase: Phase
  dates: RoundDates
  ways: Ways
  /** It was an election elsewhere: nobody met here, and our rules were not its own. */
  elsewhere: boolean
  /** Whether a count has been made, or the panel has decided. */
  hasResults: boolean
  hasVoted: boolean
  /** Residents vote in it, or will: whoever reads may wonder whether she can. */
  asksToVote: boolean
  ideas: readonly OwnIdea[]
}

/** The main thing to do in a round now, for this reader, and the other ways on. */
export function WhatNow({
  href,
  phase,
  dates,
  ways,
  elsewhere,
  hasResults,
  hasVoted,
  asksToVote,
  ideas,
}: WhatNowProps) {
  const { t } = useMessages()
  const draft = ideas.find(({ standing }) => standing === 'draft')
  return (
    <>
      <Waiting phase={phase} dates={dates} />
      {hasVoted && phase === 'vote' && (
        <Notice kind="good" title={t('round.voted')}>
          <p>{t('round.voted-more', { closesAt: dates.votingClosesAt ?? dates.closesAt })}</p>
        </Notice>
      )}
      <ButtonRow>
        {ways.propose && draft && (
          <ButtonLink href={`${href}/apply/${draft.reference}`}>{t('round.do.carry-on')}</ButtonLink>
        )}
        {ways.propose && !draft && <ButtonLink href={`${href}/apply`}>{t('round.do.propose')}</ButtonLink>}
        {ways.vote && (
          <ButtonLink href={`${href}/vote`} kind={hasVoted ? 'quiet' : 'main'}>
            {t(hasVoted ? 'round.do.vote-again' : 'round.do.vote')}
          </ButtonLink>
        )}
        {ways.check && <ButtonLink href={`${href}/checking`}>{t('round.do.check')}</ButtonLink>}
        {ways.score && <ButtonLink href={`${href}/scoring`}>{t('round.do.score')}</ButtonLink>}
        {ways.decide && phase === 'decide' && <ButtonLink href={`${href}/decision`}>{t('round.do.decide')}</ButtonLink>}
        {hasResults && (
          <ButtonLink href={`${href}/results`} kind={isDecided(phase) || !ways.decide ? 'main' : 'quiet'}>
            {t('round.do.results')}
          </ButtonLink>
        )}
        {isDecided(phase) && !elsewhere && (
          <ButtonLink href={`${href}/decision`} kind="quiet">
            {t('decision.read-minutes')}
          </ButtonLink>
        )}
        {asksToVote && !hasVoted && (
          <ButtonLink href={`${href}/can-i-vote`} kind="quiet">
            {t('roll.can.link')}
          </ButtonLink>
        )}
        {!elsewhere && (
          <ButtonLink href="#how" kind="quiet">
            {t('round.do.how')}
          </ButtonLink>
        )}
        {ways.manage && !elsewhere && (
          <ButtonLink href={`${href}/manage`} kind="quiet">
            {t('round.do.manage')}
          </ButtonLink>
        )}
      </ButtonRow>
    </>
  )
}

function Waiting({ phase, dates }: { phase: Phase; dates: RoundDates }) {
  const { t } = useMessages()
  if (phase === 'plan') return <p>{t('round.waiting.plan', { opensAt: dates.opensAt })}</p>
  if (phase === 'vote-soon' && dates.votingOpensAt !== null) {
    return <p>{t('round.waiting.vote-soon', { opensAt: dates.votingOpensAt })}</p>
  }
  if (phase === 'decide') return <p>{t('round.waiting.decide', { decidesAt: dates.decidesAt })}</p>
  if (phase === 'check' || phase === 'score' || phase === 'vote-closed') return <p>{t(`round.waiting.${phase}`)}</p>
  return null
}

/** The reader's own ideas in a round, each with where it stands. */
export function OwnIdeas({ href, ideas }: { href: string; ideas: readonly OwnIdea[] }) {
  const { t } = useMessages()
  if (ideas.length === 0) return null
  return (
    <Notice title={t('round.yours')}>
      <ul>
        {ideas.map(({ reference, title, standing }) => (
          <li key={reference}>
            <a href={`${href}/apply/${reference}`}>{title || reference}</a>{' '}
            <span className="soft">({t(`round.yours.${standing}`)})</span>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
