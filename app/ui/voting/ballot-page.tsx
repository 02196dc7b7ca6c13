import type { Pence } from '~/domain/pence'
import type { Instant } from '~/domain/time'
import { PageHeading, Stack } from '../arrange'
import { ErrorSummary } from '../error-summary'
import type { Answers, FieldErrors } from '../form'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import type { BallotOption } from './ballot-field'
import { BallotCheck } from './ballot-check'
import { BallotForm } from './ballot-form'
import { HowSecret } from './how-secret'

interface Idea {
  reference: string
  title: string
  summary: string
  costPence: Pence
  themeId: string | null
  placeId: string | null
}

interface BallotPageProps {
  round: string
  /** In this voter's own order. */
  ideas: readonly Idea[]
  themes: readonly { id: string; name: string }[]
  places: readonly { id: string; name: string }[]
  potPence: Pence
  most: number
  closesAt: Instant | null
  /** She has cast a ballot already. */
  voted: boolean
  ideaHref: (reference: string) => string
  /** What was chosen is looked over before it is cast. */
  checking: boolean
  reply: { answers: Answers; errors: FieldErrors; general?: string }
}

/** The ballot of someone on the roll: to fill in, or to check. */
export function BallotPage({
  ideas,
  themes,
  places,
  potPence,
  most,
  ideaHref,
  reply,
  checking,
  ...page
}: BallotPageProps) {
  const { t } = useMessages()
  const named = list(reply.answers.chosen)
  const options = ideas.map(({ reference, title, summary, costPence }): BallotOption => ({
    value: reference,
    title,
    costPence,
    summary,
    href: ideaHref(reference),
  }))
  const chosen = options.filter(({ value }) => named.includes(value))
  const gone = named.filter((reference) => !ideas.some((idea) => idea.reference === reference)).length
  if (checking && gone === 0) return <BallotCheck round={page.round} chosen={chosen} />

  const [theme = '', place = ''] = [list(reply.answers.theme)[0], list(reply.answers.place)[0]]
  const shown = ideas.filter((idea) => (!theme || idea.themeId === theme) && (!place || idea.placeId === place))
  const inView = new Set([...shown.map(({ reference }) => reference), ...named])
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
      {page.voted && (
        <Notice kind="wait" title={t('voting.voted-already')}>
          <p>{t('voting.voted-already.body')}</p>
        </Notice>
      )}
      <BallotForm
        options={options.filter(({ value }) => inView.has(value))}
        chosen={named}
        costs={new Map(ideas.map(({ reference, costPence }) => [reference, costPence]))}
        most={most}
        potPence={potPence}
        filters={{ themes, places, theme, place, shown: shown.length, total: ideas.length }}
        errors={reply.errors}
      />
      <HowSecret />
    </Stack>
  )
}

const list = (answer: string | readonly string[] | undefined): readonly string[] =>
  answer === undefined ? [] : typeof answer === 'string' ? [answer] : answer
