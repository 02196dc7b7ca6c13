import type { Instant } from '~/domain/time'
import type { NotTakenOutNow, TakingOutAnswer } from '~/domain/voting/paper'
import { PageHeading, Stack } from '../../arrange'
import { Button, ButtonRow } from '../../button'
import { Enhance } from '../../enhance'
import { ErrorSummary } from '../../error-summary'
import { TextField } from '../../field'
import { Form, type FormReply } from '../../form'
import { BackLink } from '../../layout'
import { useMessages } from '../../messages'
import { Notice } from '../../notice'
import { TextArea } from '../../text-area'

interface Taking {
  id: string
  /** Whose paper it was said to be. */
  name: string
  because: string
  at: Instant
  askedBy: string
  answer: TakingOutAnswer | null
  answeredBy: string | null
  inBox: boolean
  /** Whoever reads it asked for it, or it is about her. */
  asker: boolean
  own: boolean
}

interface TakeOutPageProps {
  title: string
  /** The round's page. */
  href: string
  /** Why none can be taken out any more. */
  shut: NotTakenOutNow | null
  takings: readonly Taking[]
  once: string
  done: 'asked' | TakingOutAnswer | null
  reply: FormReply
}

/** Paper that was written down for the wrong person: one officer asks that it count no more, and a second one agrees. */
export function TakeOutPage({ title, href, shut, takings, once, done, reply }: TakeOutPageProps) {
  const { t } = useMessages()
  return (
    <Stack room="loose">
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <BackLink href={`${href}/paper`}>{t('envelopes.title')}</BackLink>
      {done !== null && <Notice kind="good" title={t(`envelopes.out.done.${done}`)} announce />}
      <PageHeading eyebrow={title} title={t('envelopes.box.take-out')} lead={t('envelopes.box.take-out.lead')} />
      {takings.map((taking) => (
        <OneTaking key={taking.id} {...taking} shut={shut} />
      ))}
      {shut === null ? (
        <Stack as="section">
          <h2>{t('envelopes.out.ask')}</h2>
          <Form answers={reply.answers} errors={reply.errors} once>
            <input type="hidden" name="once" value={once} />
            <TextField
              name="code"
              label={t('envelopes.slip.code')}
              hint={t('desk.code.hint')}
              width={20}
              autoComplete="off"
              spellCheck={false}
            />
            <TextArea
              name="because"
              label={t('envelopes.box.because')}
              hint={t('envelopes.box.because.hint')}
              most={300}
              rows={3}
            />
            <div>
              <Button name="step" value="ask">
                {t('envelopes.out.ask.button')}
              </Button>
            </div>
          </Form>
        </Stack>
      ) : (
        <p>{t(`refusal.${shut}`)}</p>
      )}
      <Enhance script="forms" />
    </Stack>
  )
}

function OneTaking({
  id,
  name,
  because,
  at,
  askedBy,
  answer,
  answeredBy,
  inBox,
  asker,
  own,
  shut,
}: Taking & Pick<TakeOutPageProps, 'shut'>) {
  const { t } = useMessages()
  return (
    <Stack as="section">
      <h2>{name}</h2>
      <p>{t('envelopes.out.asked-by', { name: askedBy, askedAt: at })}</p>
      {because !== '' && <p>{because}</p>}
      {answer !== null ? (
        <p>
          <strong>{t(`envelopes.out.answer.${answer}`, { name: answeredBy ?? '' })}</strong>
        </p>
      ) : shut !== null ? (
        <p>{t('envelopes.out.nobody-answered')}</p>
      ) : (
        <>
          <p>{t(inBox ? 'envelopes.out.in-box' : 'envelopes.out.handed-out')}</p>
          <Form once>
            <input type="hidden" name="step" value="answer" />
            <input type="hidden" name="taking" value={id} />
            <ButtonRow>
              {asker ? (
                <Button kind="quiet" name="answer" value="taken-back">
                  {t('envelopes.out.take-back')}
                </Button>
              ) : own ? null : (
                <>
                  <Button name="answer" value="agreed">
                    {t('envelopes.out.agree', { name })}
                  </Button>
                  <Button kind="quiet" name="answer" value="refused">
                    {t('envelopes.out.refuse')}
                  </Button>
                </>
              )}
            </ButtonRow>
          </Form>
          {asker && <p>{t('envelopes.out.waits')}</p>}
        </>
      )}
    </Stack>
  )
}
