import type { VoterLimitsTold, VoterRule } from '~/domain/round'
import type { Away } from '~/domain/voting/away'
import { PageHeading, Stack } from '../arrange'
import { ButtonLink, ButtonRow } from '../button'
import { useMessages } from '../messages'
import { limitsInWords } from '../round/limits-in-words'

interface VotingAwayProps {
  away: Away
  round: { title: string; href: string }
  resultsHref: string
  joinHref: string
  peopleHref: string
  /** Where she sees whether she can vote, and what to do. */
  canVoteHref: string
  voters: VoterRule
  /** Who of those who live here votes. */
  limits: VoterLimitsTold
}

/** Too early, too late, or not on the list: says so, and what to do instead. */
export function VotingAway({ away, round, resultsHref, joinHref, peopleHref, ...page }: VotingAwayProps) {
  const { t } = useMessages()
  const { title, sentences, ways } = told()
  return (
    <Stack room="loose">
      <PageHeading eyebrow={round.title} title={title} />
      <Stack>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Stack>
      <ButtonRow>
        {ways.map(({ href, label }, place) => (
          <ButtonLink key={href} href={href} kind={place === 0 ? 'main' : 'quiet'}>
            {label}
          </ButtonLink>
        ))}
      </ButtonRow>
    </Stack>
  )

  function told() {
    const ideas = { href: round.href, label: t('voting.away.read-ideas') }
    const results = { href: resultsHref, label: t('voting.away.results') }
    const can = { href: page.canVoteHref, label: t('roll.can.link') }
    const limits = limitsInWords(page.limits, t)
    const join = { href: joinHref, label: t('voting.away.join') }
    switch (away.kind) {
      case 'too-early': {
        const { opensAt, closesAt, rule } = away
        const sentence = t('voting.away.opens-and-closes', { opensAt, closesAt })
        return rule === 'panel'
          ? {
              title: t('voting.away.too-early'),
              sentences: [t('voting.away.panel-votes-between', { opensAt, closesAt }), t('voting.away.join-panel')],
              ways: [ideas, { href: peopleHref, label: t('voting.away.people') }],
            }
          : {
              title: t('voting.away.too-early'),
              sentences: [sentence, ...limits, t('voting.away.meanwhile')],
              ways: [ideas, can, join],
            }
      }
      case 'closed':
        return {
          title: t('voting.away.closed'),
          sentences: [
            t('voting.away.closed-on', { closedAt: away.closedAt }),
            t(away.counted ? 'voting.away.counted' : 'voting.away.counting'),
          ],
          ways: [...(away.counted ? [results] : []), ideas],
        }
      case 'panel-only':
        return {
          title: t('voting.away.panel-only'),
          sentences: [t('voting.away.panel-votes'), t('voting.away.join-panel')],
          ways: [ideas, { href: peopleHref, label: t('voting.away.people') }],
        }
      case 'not-on-the-roll':
        // Where the round asks for more than living here, what is missing may be something else.
        if (limits.length > 0)
          return {
            title: t('voting.away.not-on-the-roll'),
            sentences: [...limits, t('roll.can.see')],
            ways: [can, ideas],
          }
        return {
          title: t('voting.away.not-on-the-roll'),
          sentences: [
            away.fixedAt === null
              ? t('voting.away.residents-vote')
              : t('voting.away.roll-fixed', { fixedAt: away.fixedAt }),
            t(away.fixedAt === null ? 'voting.away.join-now' : 'voting.away.join-next'),
          ],
          ways: [join, can, ideas],
        }
      case 'no-vote':
        return { title: t('voting.away.no-vote'), sentences: [t('voting.away.panel-decides')], ways: [ideas] }
      case 'cancelled':
        return { title: t('voting.away.cancelled'), sentences: [t('voting.away.cancelled-why')], ways: [ideas] }
    }
  }
}
