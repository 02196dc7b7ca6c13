import { parts, type SharePart, type Share } from '~/domain/proposal'
import type { Refusal } from '~/domain/refusal'
import type { Instant } from '~/domain/time'
import { PageHeading, Stack } from '../arrange'
import { Button, ButtonRow } from '../button'
import { Choice } from '../choice'
import { ErrorSummary } from '../error-summary'
import { TextField } from '../field'
import { Form, type Answers, type FieldErrors } from '../form'
import { BackLink } from '../layout'
import { T, useMessages } from '../messages'
import { Notice } from '../notice'

interface TogetherPageProps {
  /** The idea's own page. */
  href: string
  reference: string
  title: string
  share: Share
  applicant: { name: string; isReader: boolean }
  people: readonly { id: string; name: string; part: SharePart; since: Instant; isReader: boolean }[]
  /** Those who were asked and have not come: for the one whose idea it is. */
  waiting: readonly { id: string; name: string; email: string | null; part: SharePart; expiresAt: Instant }[]
  full: boolean
  /** Why nobody can be asked in now. */
  closed: Refusal | null
  /** Somebody has just been written to. */
  justAsked: string | null
  reply: { answers: Answers; errors: FieldErrors; general?: string }
}

/** Who is in on an idea, since when and as what; and a way to ask somebody in, or to leave. */
export function TogetherPage(props: TogetherPageProps) {
  const { href, reference, title, share, applicant, people, waiting, justAsked, reply } = props
  const { t } = useMessages()
  const own = share === 'own'
  const called = ({ name, isReader }: { name: string; isReader: boolean }) =>
    isReader ? t('together.you', { name }) : name
  return (
    <>
      <BackLink href={href}>{title || reference}</BackLink>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      {justAsked && (
        <Notice kind="good" title={t('together.sent', { name: justAsked })} announce>
          <p>{t('together.sent-body')}</p>
        </Notice>
      )}
      <PageHeading
        eyebrow={[reference, title].filter(Boolean).join(' · ')}
        title={t('together.title')}
        lead={t(own ? 'together.lead' : 'together.lead-shared')}
      />
      <Stack as="section">
        <h2>{t('together.people')}</h2>
        <ul className="task-list">
          <li>
            <div>
              {called(applicant)}
              <p className="small soft">{t(applicant.isReader ? 'together.whose-you' : 'together.whose')}</p>
            </div>
          </li>
          {people.map((one) => (
            <li key={one.id}>
              <div>
                {called(one)}
                <p className="small soft">
                  {t('together.since', { part: t(`together.part.${one.part}`), sinceOn: one.since })}
                </p>
              </div>
              {own && (
                <a href={`${href}/together/${one.id}`}>
                  <T k="together.change" values={{ name: one.name }} tags={{ unseen: <span className="unseen" /> }} />
                </a>
              )}
            </li>
          ))}
        </ul>
        {!own && (
          <p>
            <a href={`${href}/together/leave`}>{t('together.leave')}</a>
          </p>
        )}
      </Stack>
      {waiting.length > 0 && <Waiting href={href} waiting={waiting} />}
      {own && <AskIn {...props} />}
    </>
  )
}

function Waiting({ href, waiting }: Pick<TogetherPageProps, 'href' | 'waiting'>) {
  const { t } = useMessages()
  return (
    <Stack as="section">
      <h2>{t('together.asked')}</h2>
      <ul className="task-list">
        {waiting.map(({ id, name, email, part: chosen, expiresAt }) => {
          const part = t(`together.part.${chosen}`)
          return (
            <li key={id}>
              <div>
                {name}
                <p className="small soft">
                  {email === null
                    ? t('together.asked-until-paper', { part, untilAt: expiresAt })
                    : t('together.asked-until', { part, email, untilAt: expiresAt })}
                </p>
              </div>
              <a href={`${href}/together/asked/${id}`}>
                <T k="together.asked-see" values={{ name }} tags={{ unseen: <span className="unseen" /> }} />
              </a>
            </li>
          )
        })}
      </ul>
    </Stack>
  )
}

function AskIn({ full, closed, reply }: TogetherPageProps) {
  const { t } = useMessages()
  return (
    <Stack as="section">
      <h2>{t('together.ask')}</h2>
      {closed && <p>{t('together.ask-only-open')}</p>}
      {!closed && full && <p>{t('together.full')}</p>}
      {!closed && !full && (
        <Form answers={reply.answers} errors={reply.errors} once>
          <TextField name="name" label={t('together.ask-name')} autoComplete="off" spellCheck={false} width={20} />
          <TextField
            name="email"
            label={t('together.ask-email')}
            hint={t('together.ask-email-hint')}
            type="email"
            inputMode="email"
            autoComplete="off"
            spellCheck={false}
          />
          <PartChoice />
          <ButtonRow>
            <Button>{t('together.ask-send')}</Button>
          </ButtonRow>
        </Form>
      )}
    </Stack>
  )
}

/** What somebody may do, each said in full. */
export function PartChoice({ value, without }: { value?: SharePart; without?: SharePart }) {
  const { t } = useMessages()
  return (
    <Choice
      name="part"
      kind="one"
      legend={t('together.ask-part')}
      value={value}
      options={parts
        .filter((part) => part !== without)
        .map((part) => ({
          value: part,
          label: t(`together.part.${part}`),
          hint: t(`together.can.${part}`),
        }))}
    />
  )
}
