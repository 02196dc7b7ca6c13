import type { ThanksRate, TimeGiven } from '~/domain/panel'
import { PageHeading, Stack } from '../arrange'
import { Button, ButtonRow } from '../button'
import { Choice } from '../choice'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { TextField } from '../field'
import { Form, type Answers, type FieldErrors } from '../form'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { Inset, Notice } from '../notice'

interface TimePageProps {
  round: { title: string; href: string }
  /** By the whole panel, in whole hours. */
  hours: number
  given: TimeGiven
  proposed: boolean
  rate: ThanksRate
  noThanks: boolean
  beingPaid: boolean
  mayLog: boolean
  saved: boolean
  reply: { answers: Answers; errors: FieldErrors; general?: string }
}

/** A member writes down the time she gave; everybody's together is the panel's thanks. */
export function TimePage(props: TimePageProps) {
  const { round, hours, given, proposed, rate, noThanks, beingPaid, mayLog, saved, reply } = props
  const { t } = useMessages()
  return (
    <Stack room="loose">
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <BackLink href={round.href}>{round.title}</BackLink>
      <PageHeading eyebrow={round.title} title={t('thanks.title')} lead={t('thanks.given', { hours })} />
      {saved && <Notice kind="good" announce title={t('thanks.saved')} />}
      {mayLog && beingPaid && (
        <Notice title={t('thanks.being-paid')}>
          <p>{t('refusal.time-being-paid')}</p>
        </Notice>
      )}
      {mayLog && !beingPaid && (
        <Form once answers={reply.answers} errors={reply.errors}>
          <h2>{t('thanks.yours')}</h2>
          <p>{t('thanks.how')}</p>
          {proposed && (
            <Inset>
              <p>{t('thanks.proposed')}</p>
            </Inset>
          )}
          {(['scoring', 'meeting', 'other'] as const).map((kind) => (
            <TextField
              key={kind}
              name={kind}
              label={t(`thanks.kind.${kind}`)}
              width={4}
              suffix={t('thanks.hours')}
              value={given[kind] === 0 ? '' : String(Math.round((given[kind] / 60) * 100) / 100)}
            />
          ))}
          {rate.by !== 'none' && (
            <>
              <p>{t(`thanks.rate.${rate.by}`, { amountPence: rate.amountPence })}</p>
              <Choice
                kind="several"
                name="noThanks"
                legend={t('thanks.pay')}
                value={noThanks ? ['yes'] : []}
                options={[{ value: 'yes', label: t('thanks.no-thanks'), hint: t('thanks.no-thanks.hint') }]}
              />
            </>
          )}
          <ButtonRow>
            <Button>{t('thanks.save')}</Button>
          </ButtonRow>
        </Form>
      )}
      <Enhance script="forms" />
    </Stack>
  )
}
