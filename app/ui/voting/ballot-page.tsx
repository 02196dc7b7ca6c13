import type { Pence } from '~/domain/pence'
import type { BallotRule, VoterLimitsTold, VoterRule } from '~/domain/round'
import type { Instant } from '~/domain/time'
import { markName, marksIn } from '~/forms/voting/ballot'
import { PageHeading, Stack } from '../arrange'
import { ErrorSummary } from '../error-summary'
import type { Answers, FieldErrors } from '../form'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import { ExclusionsTold, type ExclusionTold } from '../proposal/exclusions-told'
import type { PhotoShown } from '../proposal/photo'
import type { BallotOption } from './ballot-field'
import { BallotCheck } from './ballot-check'
import { BallotForm } from './ballot-form'
import { limitsInWords } from '../round/limits-in-words'
import { HelperSees, HowSecret } from './how-secret'

interface Idea {
  reference: string
  title: string
  summary: string
  costPence: Pence
  themeId: string | null
  placeId: string | null
  photo: PhotoShown | null
}

interface BallotPageProps {
  round: string
  /** How it is filled in. */
  rule: BallotRule
  /** In this voter's own order. */
  ideas: readonly Idea[]
  themes: readonly { id: string; name: string }[]
  places: readonly { id: string; name: string }[]
  potPence: Pence
  voters: VoterRule
  /** Who of those who live here votes. */
  limits: VoterLimitsTold
  closesAt: Instant | null
  /** Titles of ideas she does not vote on, because she has an interest in them. */
  steppedOut: readonly string[]
  /** Ideas she has yet to say of whether she has an interest in them, where she votes by a seat on the panel. */
  undeclared: number
  /** Where she says it. */
  interestsHref: string
  /** Ideas of which one at most can be funded. */
  exclusions: readonly ExclusionTold[]
  /** She has cast a ballot already. */
  voted: boolean
  ideaHref: (reference: string) => string
  /** What was chosen is looked over before it is cast. */
  checking: boolean
  /** Who is at the keyboard for her. */
  helper: string | null
  reply: { answers: Answers; errors: FieldErrors; general?: string }
}

/** The ballot of someone on the roll: to fill in, or to check. */
export function BallotPage({
  ideas,
  themes,
  places,
  potPence,
  rule,
  ideaHref,
  reply,
  checking,
  helper,
  ...page
}: BallotPageProps) {
  const { t } = useMessages()
  const { marks } = marksIn(reply.answers, rule)
  const marked = new Set([...marks].flatMap(([reference, mark]) => (mark > 0 ? [reference] : [])))
  const options = ideas.map(({ reference, title, summary, costPence, photo }): BallotOption => ({
    value: reference,
    title,
    costPence,
    summary,
    photo: photo && { of: photo, filesHref: `${ideaHref(reference)}/pictures` },
    href: ideaHref(reference),
  }))
  const chosen = options.filter(({ value }) => marked.has(value))
  const gone = [...marked].filter((reference) => !ideas.some((idea) => idea.reference === reference)).length
  if (checking && gone === 0) {
    return (
      <Stack room="loose">
        <BallotCheck rule={rule} chosen={chosen} marks={marks} eyebrow={page.round} />
        <HowSecret helper={helper} />
      </Stack>
    )
  }

  const [theme = '', place = ''] = [list(reply.answers.theme)[0], list(reply.answers.place)[0]]
  const shown = ideas.filter((idea) => (!theme || idea.themeId === theme) && (!place || idea.placeId === place))
  // What has anything beside it stays in view, be it a mark or what is still to be put right.
  const filledIn = ideas.filter(({ reference }) => (list(reply.answers[markName(reference)])[0] ?? '') !== '')
  const inView = new Set([...[...shown, ...filledIn].map(({ reference }) => reference), ...marked])
  return (
    <Stack room="loose">
      <ErrorSummary
        errors={reply.errors}
        general={reply.general ?? (gone > 0 ? t('voting.gone', { count: gone }) : undefined)}
      />
      <PageHeading
        eyebrow={
          page.closesAt === null ? page.round : `${page.round} · ${t('voting.closes', { closesAt: page.closesAt })}`
        }
        title={t('voting.vote-title')}
        lead={t('voting.lead', { count: ideas.length, potPence })}
      />
      {limitsInWords(page.limits, t).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {helper !== null && <HelperSees helper={helper} />}
      {page.voted && (
        <Notice kind="wait" title={t('voting.voted-already')}>
          <p>{t('voting.voted-already.body')}</p>
        </Notice>
      )}
      {page.undeclared > 0 && (
        <Notice kind="wait" title={t('voting.declare', { count: page.undeclared })}>
          <p>{t('voting.declare.more')}</p>
          <p>
            <a href={page.interestsHref}>{t('voting.declare.go')}</a>
          </p>
        </Notice>
      )}
      {page.steppedOut.length > 0 && (
        <Notice kind="wait" title={t('voting.stepped-out', { titles: page.steppedOut.join(', ') })}>
          <p>{t('voting.stepped-out.more')}</p>
        </Notice>
      )}
      {page.exclusions.length > 0 && (
        <Notice title={t('voting.exclusions')}>
          <ExclusionsTold exclusions={page.exclusions} />
          <p>{t('voting.exclusions.more')}</p>
        </Notice>
      )}
      <BallotForm
        options={options.filter(({ value }) => inView.has(value))}
        rule={rule}
        ideas={ideas}
        marks={marks}
        sent={reply.answers}
        potPence={potPence}
        filters={{ themes, places, theme, place, shown: shown.length, total: ideas.length }}
        errors={reply.errors}
        helped={helper !== null}
      />
      <HowSecret helper={helper} />
    </Stack>
  )
}

const list = (answer: string | readonly string[] | undefined): readonly string[] =>
  answer === undefined ? [] : typeof answer === 'string' ? [answer] : answer
