import type { Instant } from '~/domain/time'
import { PageHeading, Stack } from '../arrange'
import { Button } from '../button'
import { Details } from '../details'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { Form, type FormReply } from '../form'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import { TextArea } from '../text-area'

interface TellerPageProps {
  /** The round's page. */
  href: string
  title: string
  closesAt: Instant | null
  /** When her key was shown to her. */
  takenAt: Instant | null
  given: boolean
  /** How many more keys are needed to open the votes. */
  wanting: number
  mayTake: boolean
  mayGive: boolean
  /** Voting opened without a key of hers. */
  noShare: boolean
  counted: boolean
  /** Her key, this once. */
  shown: { lines: readonly string[]; qr: { size: number; path: string } } | null
  /** Whether what she typed to try is her key. */
  right: boolean | null
  reply: FormReply
}

/** A teller's page: her key is shown once before voting opens, tried, and given after it has closed. */
export function TellerPage(page: TellerPageProps) {
  const { href, title, closesAt, takenAt, shown, right, reply, mayTake, mayGive } = page
  const { t } = useMessages()
  return (
    <Stack room="loose">
      <BackLink href={href}>{title}</BackLink>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <PageHeading eyebrow={title} title={t('sealing.teller.title')} lead={t('sealing.teller.lead')} />
      {shown ? <Shown {...shown} /> : <Standing {...page} />}
      {right === true && <Notice kind="good" title={t('sealing.teller.right', { closesAt: closesAt ?? 0 })} announce />}
      {right === false && (
        <Notice kind="stop" title={t('sealing.teller.wrong')} announce>
          <p>{t('sealing.teller.wrong-body')}</p>
        </Notice>
      )}
      {mayGive && (
        <Stack as="section">
          <h2>{t('sealing.teller.give-title')}</h2>
          <KeyForm step="give" button={t('sealing.teller.give')} main reply={reply} />
        </Stack>
      )}
      <div className="on-screen">
        {(takenAt !== null || shown) && !mayGive && !page.counted && !page.given && (
          <Details summary={t('sealing.teller.try-title')} open={shown !== null || reply.general !== undefined}>
            <p>{t('sealing.teller.try-lead')}</p>
            <KeyForm step="try" button={t('sealing.teller.try')} reply={reply} />
          </Details>
        )}
        {mayTake && !shown && (
          <Form once>
            <input type="hidden" name="step" value="take" />
            <p>{t('sealing.teller.once')}</p>
            {takenAt !== null && <p>{t('sealing.teller.again-body', { takenOn: takenAt })}</p>}
            <div>
              <Button kind={takenAt === null ? 'main' : 'quiet'}>
                {t(takenAt === null ? 'sealing.teller.take' : 'sealing.teller.take-again')}
              </Button>
            </div>
          </Form>
        )}
        {!page.counted && !page.given && (
          <Details summary={t('sealing.teller.lost')}>
            <p>{t('sealing.teller.one-lost')}</p>
            <p>{t('sealing.teller.two-lost')}</p>
            {!mayTake && <p>{t('sealing.teller.lost-body')}</p>}
          </Details>
        )}
      </div>
      <Enhance script="forms" />
    </Stack>
  )
}

function Standing({ closesAt, takenAt, given, wanting, mayTake, mayGive, noShare, counted }: TellerPageProps) {
  const { t } = useMessages()
  if (counted) return <Notice kind="good" title={t('sealing.teller.counted')} />
  if (noShare) return <Notice kind="wait" title={t('sealing.teller.no-share')} />
  if (given)
    return (
      <Notice kind="good" title={t('sealing.teller.given')}>
        <p>{t(wanting > 0 ? 'sealing.teller.given-waits' : 'sealing.teller.given-all')}</p>
      </Notice>
    )
  if (mayGive || mayTake || takenAt === null || closesAt === null) return null
  return <Notice title={t('sealing.teller.waiting', { closesAt })} />
}

function Shown({ lines, qr }: NonNullable<TellerPageProps['shown']>) {
  const { t } = useMessages()
  return (
    <Stack as="section">
      <Notice kind="stop" title={t('sealing.teller.your-key')} announce>
        <p>{t('sealing.teller.write-it')}</p>
      </Notice>
      <div className="teller-key" dir="ltr">
        <ol>
          {lines.map((line, at) => (
            <li key={line}>
              <span className="soft">{at + 1}</span> <span className="code">{line}</span>
            </li>
          ))}
        </ol>
        <svg viewBox={`-4 -4 ${qr.size + 8} ${qr.size + 8}`} role="img" aria-label={t('sealing.teller.qr')}>
          <path d={qr.path} fill="#000" />
        </svg>
      </div>
      <p>{t('sealing.teller.qr')}</p>
      <p>{t('sealing.teller.one-lost')}</p>
      <p>{t('sealing.teller.two-lost')}</p>
      <p className="on-screen">{t('sealing.teller.print')}</p>
    </Stack>
  )
}

function KeyForm({
  step,
  button,
  main,
  reply,
}: {
  step: 'try' | 'give'
  button: string
  main?: boolean
  reply: FormReply
}) {
  const { t } = useMessages()
  return (
    <Form answers={reply.answers} errors={reply.errors} once>
      <input type="hidden" name="step" value={step} />
      <TextArea name="key" label={t('sealing.teller.field')} hint={t('sealing.teller.field-hint')} rows={3} />
      <div>
        <Button kind={main ? 'main' : 'quiet'}>{button}</Button>
      </div>
    </Form>
  )
}
