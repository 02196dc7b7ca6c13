import type { VoterLimitsTold, VoterRule } from '~/domain/round'
import type { Instant } from '~/domain/time'
import type { CanVote } from '~/domain/voting/can-vote'
import type { VoteHurdle } from '~/domain/voting/roll'
import { PageHeading, Stack } from '../arrange'
import { Button, ButtonLink, ButtonRow } from '../button'
import { ErrorSummary } from '../error-summary'
import { Form, type FormReply } from '../form'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import { limitsInWords } from '../round/limits-in-words'

interface CanVotePageProps {
  round: {
    title: string
    href: string
    voters: VoterRule | 'none'
    opensAt: Instant | null
    closesAt: Instant | null
    paperOverWeb: boolean
  }
  /** The partnership's page. */
  home: string
  can: CanVote
  limits: VoterLimitsTold
  /** Where she is known to live. */
  place: string | null
  ageByAnother: boolean
  /** She has just said how old she is. */
  said: boolean
  reply: FormReply
}

/** "Can I vote?": yes or no, and what to do about it. */
export function CanVotePage({ said, reply, ...page }: CanVotePageProps) {
  const { t } = useMessages()
  const { round, can, limits } = page
  const { good, title, sentences, ways } = useAnswer(page)
  const hurdle = can.kind === 'not-yet' || can.kind === 'not-listed' ? can.hurdle : null
  const { voters } = round
  return (
    <Stack room="loose">
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <BackLink href={round.href}>{round.title}</BackLink>
      <PageHeading eyebrow={round.title} title={t('roll.can.title')} />
      <Notice kind={good ? 'good' : 'wait'} title={title} announce={said}>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Notice>
      {hurdle === 'age-unknown' && !page.ageByAnother && limits.fromAge !== null && (
        <Form once>
          <p>{t('roll.can.age.keeps')}</p>
          <div>
            <Button>{t('roll.can.age.yes', { years: limits.fromAge })}</Button>
          </div>
          <p className="soft">{t('roll.can.age.younger')}</p>
        </Form>
      )}
      {ways.length > 0 && (
        <ButtonRow>
          {ways.map(({ href, label }, at) => (
            <ButtonLink key={href} href={href} kind={at === 0 ? 'main' : 'quiet'}>
              {label}
            </ButtonLink>
          ))}
        </ButtonRow>
      )}
      <Stack as="section">
        <h2>{t('roll.rule')}</h2>
        <p>{t(`round.how.who.${voters}`)}</p>
        {voters !== 'none' && limitsInWords(limits, t).map((sentence) => <p key={sentence}>{sentence}</p>)}
        {voters !== 'none' && <p>{t('roll.can.one-each')}</p>}
        {voters !== 'none' && (
          <p>
            <a href={`${round.href}/roll`}>{t('roll.can.list')}</a>
          </p>
        )}
      </Stack>
    </Stack>
  )
}

interface Told {
  readonly good: boolean
  readonly title: string
  readonly sentences: readonly string[]
  readonly ways: readonly { readonly href: string; readonly label: string }[]
}

function useAnswer(page: Omit<CanVotePageProps, 'said' | 'reply'>): Told {
  const { t } = useMessages()
  const { can, round, home } = page
  const ideas = { href: round.href, label: t('voting.away.read-ideas') }
  const closes = round.closesAt === null ? [] : [t('roll.can.until', { closesAt: round.closesAt })]
  switch (can.kind) {
    case 'nobody': {
      const results = { href: `${round.href}/results`, label: t('voting.away.results') }
      const { kind } = can.away
      const counted = can.away.kind === 'closed' && can.away.counted
      return { good: false, title: t(`voting.away.${kind}`), sentences: [], ways: counted ? [results, ideas] : [ideas] }
    }
    case 'sign-in':
      return {
        good: false,
        title: t('roll.can.sign-in'),
        sentences: [t('roll.can.sign-in.how')],
        ways: [{ href: `/sign-in?next=${encodeURIComponent(`${round.href}/can-i-vote`)}`, label: t('common.sign-in') }],
      }
    case 'soon':
      return {
        good: true,
        title: round.opensAt === null ? t('roll.can.yes') : t('roll.can.yes-from', { opensAt: round.opensAt }),
        sentences: [...closes, t('roll.can.ways')],
        ways: [ideas],
      }
    case 'now':
      return {
        good: true,
        title: t('roll.can.yes'),
        sentences: [...closes, t('roll.can.ways')],
        ways: [{ href: `${round.href}/vote`, label: t('round.do.vote') }, ideas],
      }
    case 'voted': {
      if (can.by === 'paper')
        return {
          good: true,
          title: t('roll.can.voted.paper'),
          sentences: [t('roll.can.voted.paper.stays')],
          ways: [ideas],
        }
      const paper = t(round.paperOverWeb ? 'roll.can.paper-over' : 'roll.can.paper-aside')
      const sentences = [t('roll.can.voted.change'), paper]
      const again = { href: `${round.href}/vote`, label: t('round.do.vote-again') }
      return { good: true, title: t(`roll.can.voted.${can.by}`), sentences, ways: [again, ideas] }
    }
    case 'not-yet':
      return hindered(page, can.hurdle, t)
    case 'not-listed': {
      const people = { href: `${home}/people`, label: t('roll.can.whom-to-ask') }
      if (can.hurdle === null)
        return { good: false, title: t('roll.can.late'), sentences: [t('roll.can.late.ask')], ways: [people, ideas] }
      const told = hindered(page, can.hurdle, t)
      const mends = can.hurdle === 'not-a-resident' || can.hurdle === 'age-unknown'
      return mends ? { ...told, sentences: [...told.sentences, t('roll.can.late.then')] } : told
    }
  }
}

/** What to do about what stands between her and a vote. */
function hindered(
  { round, home, limits, place, ageByAnother }: Omit<CanVotePageProps, 'said' | 'reply'>,
  hurdle: VoteHurdle,
  t: ReturnType<typeof useMessages>['t'],
): Told {
  const ideas = { href: round.href, label: t('voting.away.read-ideas') }
  const people = { href: `${home}/people`, label: t('roll.can.whom-to-ask') }
  switch (hurdle) {
    case 'panel-only':
      return {
        good: false,
        title: t('voting.away.panel-only'),
        sentences: [t('voting.away.join-panel')],
        ways: [ideas],
      }
    case 'not-a-resident':
      return {
        good: false,
        title: t('roll.can.where'),
        sentences: [t('roll.can.where.tell')],
        ways: [{ href: `${home}/join`, label: t('voting.away.join') }, ideas],
      }
    case 'elsewhere':
      return {
        good: false,
        title: t('roll.can.elsewhere'),
        sentences: [
          t('roll.limits.places', { places: limits.places.join(', ') }),
          t('roll.can.elsewhere.known', { place: place ?? '' }),
        ],
        ways: [ideas, people],
      }
    case 'age-unknown': {
      const years = limits.fromAge ?? 0
      return {
        good: false,
        title: t('roll.can.age', { years }),
        sentences: [t(ageByAnother ? 'roll.can.age.by-another' : 'roll.can.age.say', { years })],
        ways: ageByAnother ? [people, ideas] : [],
      }
    }
  }
}
