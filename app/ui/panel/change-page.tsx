import type { DecisionOutcome } from '~/domain/panel'
import type { Pence } from '~/domain/pence'
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
import { useSaid } from './decision-words'

interface ChangePageProps {
  round: { title: string; href: string }
  freePence: Pence
  items: readonly {
    id: string
    title: string
    outcome: DecisionOutcome
    amountPence: Pence
    askedPence: Pence
    isPaid: boolean
    isHandedBack: boolean
    isNext: boolean
  }[]
  reply: { answers: Answers; errors: FieldErrors; general?: string }
}

/** A later decision is begun: which ideas it is about, and why. */
export function ChangePage({ round, freePence, items, reply }: ChangePageProps) {
  const { t } = useMessages()
  const said = useSaid()
  const next = items.find(({ isNext }) => isNext)
  return (
    <Stack room="loose">
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <BackLink href={`${round.href}/decision`}>{t('decision.minutes')}</BackLink>
      <PageHeading eyebrow={round.title} title={t('meeting.change.heading')} lead={t('meeting.change.lead')} />
      {next ? (
        <Notice title={t('meeting.change.free', { freePence })}>
          <p>{t('meeting.change.next', { title: next.title, askedPence: next.askedPence })}</p>
        </Notice>
      ) : (
        <p>{t('meeting.change.free', { freePence })}</p>
      )}
      <Form once answers={reply.answers} errors={reply.errors}>
        <Choice
          kind="several"
          name="ideas"
          legend={t('meeting.change.which')}
          hint={t('meeting.change.which.hint')}
          value={items
            .filter(({ isNext, isHandedBack, amountPence }) => isNext || (isHandedBack && amountPence > 0))
            .map(({ id }) => id)}
          options={items.map((item) => ({
            value: item.id,
            label: item.title,
            hint: [
              said(item),
              item.isHandedBack ? t('meeting.change.handed-back') : item.isPaid ? t('meeting.change.paid') : '',
            ]
              .filter(Boolean)
              .join('. '),
          }))}
        />
        <TextArea name="why" label={t('meeting.change.why')} hint={t('meeting.change.why.hint')} rows={3} most={1000} />
        <ButtonRow>
          <Button>{t('meeting.change.begin')}</Button>
        </ButtonRow>
      </Form>
      <Enhance script="forms" />
    </Stack>
  )
}
