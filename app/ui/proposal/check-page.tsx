import { leftToAnswer, pagesAsked, type Asks, type Draft } from '~/domain/proposal'
import type { Pence } from '~/domain/pence'
import type { Refusal } from '~/domain/refusal'
import type { Instant } from '~/domain/time'
import { PageHeading, Stack } from '../arrange'
import { Button, ButtonRow } from '../button'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { Form, type Answers, type FieldErrors } from '../form'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import { AnswerList } from './answer-list'
import { BudgetTroubled } from './budget-troubled'
import { pageName } from './asked'
import type { Naming } from './answers'
import { PicturesRead, type OwnPicturesShown } from './pictures-around'

interface CheckPageProps extends Naming {
  href: string
  round: string
  reference: string
  draft: Draft
  asks: Asks
  ready: boolean
  /** Two answers that contradict each other, and the sum that would settle it. */
  trouble: Refusal | null
  fittingPence: Pence | null
  closesAt: Instant
  pictures: OwnPicturesShown
  /** The name of the one whose idea it is, while only she can answer what is left. */
  waitsFor: string | null
  /** Somebody helps her at the keyboard, and has not read it out to her as it is. */
  toReadBack: boolean
  /** It was sent in before, and went back to be changed. */
  again: boolean
  /** Why it cannot be sent any more. */
  closed: Refusal | null
  reply: { answers: Answers; errors: FieldErrors; general?: string }
}

/** Everything that was answered, to be read once more; and the button that sends it. */
export function CheckPage(props: CheckPageProps) {
  const { href, round, reference, draft, asks, ready, closesAt, again, closed, waitsFor, reply } = props
  const speaker = useMessages()
  const { t, say } = speaker
  const unanswered = new Set(leftToAnswer(draft, asks))
  const left = pagesAsked(asks, draft).filter((page) => page.asks.some(({ id }) => unanswered.has(id)))
  return (
    <>
      <BackLink href={href}>{t('proposal.tasks.return')}</BackLink>
      <ErrorSummary {...reply} />
      <PageHeading eyebrow={`${round} · ${reference}`} title={t('proposal.check.title')} />
      {closed && !reply.general && <Notice kind="wait" title={say(closed)} />}
      {!closed && left.length > 0 && (
        <Notice kind="wait" title={t('proposal.check.left')}>
          <ul>
            {left.map((page) => (
              <li key={page.id}>
                <a href={`${href}/${page.id}`}>{pageName(page, speaker)}</a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {!closed && left.length === 0 && <BudgetTroubled {...props} />}
      {!closed && left.length === 0 && waitsFor !== null && (
        <Notice kind="wait" title={t('together.waits-for-title', { name: waitsFor })}>
          <p>{t('together.waits-for-body', { name: waitsFor })}</p>
        </Notice>
      )}
      {!closed && props.toReadBack && (
        <Notice title={t('together.read-back.reminder')}>
          <p>
            <a href={`${href}/read-back`}>{t('together.read-back.go')}</a>
          </p>
        </Notice>
      )}
      <AnswerList
        {...props}
        draft={draft}
        heading={t('proposal.check.public')}
        changeHref={closed ? undefined : href}
      />
      <PicturesRead of={props.pictures} title={draft.title} changeHref={closed || again ? undefined : href} />
      {ready && !closed && (
        <Stack as="section">
          <h2>{t('proposal.check.send')}</h2>
          <p>
            {again
              ? t('checking.again.send-body')
              : `${t('proposal.check.send-body')} ${t('proposal.check.send-until', { closesAt })}`}
          </p>
          <Form once>
            <ButtonRow>
              <Button>{t('proposal.check.button')}</Button>
            </ButtonRow>
          </Form>
          <Enhance script="forms" />
        </Stack>
      )}
    </>
  )
}
