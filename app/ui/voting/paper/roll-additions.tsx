import type { Instant } from '~/domain/time'
import type { AdditionAnswer } from '~/domain/voting/roll-addition'
import { PageHeading, Stack } from '../../arrange'
import { Button, ButtonRow } from '../../button'
import { Choice } from '../../choice'
import { Enhance } from '../../enhance'
import { ErrorSummary } from '../../error-summary'
import { TextField } from '../../field'
import { Form, type FormReply } from '../../form'
import { BackLink } from '../../layout'
import { useMessages } from '../../messages'
import { Notice } from '../../notice'
import { TextArea } from '../../text-area'

interface AskToAddProps {
  title: string
  /** The page of the roll. */
  href: string
  find: string
  found: readonly { personId: string; name: string; place: string }[]
  reply: FormReply
}

/** An officer asks that somebody who turned up later be put on the list of voters. */
export function AskToAddPage({ title, href, find, found, reply }: AskToAddProps) {
  const { t } = useMessages()
  return (
    <Stack room="loose">
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <BackLink href={href}>{t('roll.title')}</BackLink>
      <PageHeading eyebrow={title} title={t('roll.add')} lead={t('roll.add.lead')} />
      <Form method="get">
        <TextField name="find" label={t('roll.find')} hint={t('roll.find.hint')} value={find} width={20} />
        <div>
          <Button kind="quiet">{t('help.look')}</Button>
        </div>
      </Form>
      {find !== '' && found.length === 0 && <p>{t('roll.find.nobody', { name: find })}</p>}
      {found.length > 0 && (
        <Form answers={reply.answers} errors={reply.errors} once>
          <Choice
            kind="one"
            name="person"
            legend={t('roll.who')}
            options={found.map(({ personId, name, place }) => ({ value: personId, label: name, hint: place }))}
          />
          <TextArea name="because" label={t('roll.because')} hint={t('roll.because.hint')} most={300} rows={3} />
          <div>
            <Button>{t('roll.ask')}</Button>
          </div>
        </Form>
      )}
      <Enhance script="forms" />
    </Stack>
  )
}

interface AdditionsProps {
  title: string
  href: string
  additions: readonly {
    id: string
    name: string
    because: string
    proposedBy: string
    proposedAt: Instant
    answer: AdditionAnswer | null
  }[]
  asked: boolean
  reply: FormReply
}

/** Who has been asked for, for a second officer to answer; and what became of the others. */
export function AdditionsPage({ title, href, additions, asked, reply }: AdditionsProps) {
  const { t } = useMessages()
  return (
    <Stack room="loose">
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <BackLink href={href}>{t('roll.title')}</BackLink>
      {asked && (
        <Notice kind="good" title={t('roll.asked')} announce>
          <p>{t('roll.asked.body')}</p>
        </Notice>
      )}
      <PageHeading eyebrow={title} title={t('roll.waiting')} lead={t('roll.waiting.lead')} />
      {additions.length === 0 && <p>{t('roll.waiting.nobody')}</p>}
      {additions.map(({ id, name, because, proposedBy, proposedAt, answer }) => (
        <Stack as="section" key={id}>
          <h2>{name}</h2>
          <p>{t('roll.asked-by', { name: proposedBy, askedOn: proposedAt })}</p>
          {because !== '' && <p>{because}</p>}
          {answer === null ? (
            <Form once>
              <input type="hidden" name="addition" value={id} />
              <ButtonRow>
                <Button name="answer" value="agreed">
                  {t('roll.agree', { name })}
                </Button>
                <Button kind="quiet" name="answer" value="refused">
                  {t('roll.refuse')}
                </Button>
              </ButtonRow>
            </Form>
          ) : (
            <p>
              <strong>{t(`roll.answer.${answer}`)}</strong>
            </p>
          )}
        </Stack>
      ))}
      <Enhance script="forms" />
    </Stack>
  )
}
