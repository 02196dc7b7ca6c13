import type { Pence } from '~/domain/pence'
import type { Answers as PublicAnswersOf } from '~/domain/proposal'
import type { Refusal } from '~/domain/refusal'
import { most } from '~/forms/proposal'
import { PageHeading, Stack } from '../arrange'
import { Button, ButtonRow } from '../button'
import { Choice } from '../choice'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { Form, type Answers, type FieldErrors } from '../form'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import { TextArea } from '../text-area'
import { Money } from '../values'
import { PublicAnswers } from './public-answers'

interface CheckingPageProps {
  listHref: string
  reference: string
  title: string
  summary: string
  answers: PublicAnswersOf
  costPence: Pence | null
  theme: string | null
  place: string | null
  /** What was found before, while it can still be changed. */
  finding: 'eligible' | 'not-eligible' | null
  because: string | null
  /** Why this reader cannot check it now. */
  closed: Refusal | null
  reply: { answers: Answers; errors: FieldErrors; general?: string }
}

/** One idea to be checked, and the one question that is asked about it. */
export function CheckingPage(props: CheckingPageProps) {
  const { listHref, reference, title, summary, answers, costPence, theme, place, closed, reply } = props
  const { t, say } = useMessages()
  return (
    <>
      <BackLink href={listHref}>{t('proposal.checking.title')}</BackLink>
      <ErrorSummary {...reply} />
      <PageHeading eyebrow={[reference, theme, place].filter(Boolean).join(' · ')} title={title} lead={summary}>
        <p className="ask">
          <span className="soft">{t('proposal.asks')}</span>
          {costPence !== null && <Money amount={costPence} />}
        </p>
      </PageHeading>
      <PublicAnswers answers={answers} />
      {closed ? <Notice kind="wait" title={say(closed)} /> : <Finding {...props} />}
    </>
  )
}

function Finding({ listHref, finding, because, reply }: CheckingPageProps) {
  const { t } = useMessages()
  return (
    <Stack as="section">
      <Form
        answers={reply.answers}
        errors={reply.errors}
        saved={{ finding: finding ?? undefined, because: because ?? '' }}
        once
      >
        <Choice
          name="finding"
          kind="one"
          legend={t('proposal.checking.question')}
          hint={t('proposal.checking.question-hint')}
          options={[
            { value: 'eligible', label: t('proposal.checking.yes') },
            { value: 'not-eligible', label: t('proposal.checking.no') },
          ]}
        />
        <TextArea
          name="because"
          label={t('proposal.checking.because')}
          hint={t('proposal.checking.because-hint')}
          most={most.because}
          rows={4}
        />
        <ButtonRow>
          <Button>{t('proposal.checking.save')}</Button>
          <a href={listHref}>{t('common.cancel')}</a>
        </ButtonRow>
      </Form>
      <Enhance script="character-count" />
      <Enhance script="confirm-once" />
    </Stack>
  )
}
