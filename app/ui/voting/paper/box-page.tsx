import { isTrouble, type DeskSaid } from '~/domain/voting/paper'
import { PageHeading, Stack } from '../../arrange'
import { Button } from '../../button'
import { Choice } from '../../choice'
import { Enhance } from '../../enhance'
import { ErrorSummary } from '../../error-summary'
import { TextField } from '../../field'
import { Form, type FormReply } from '../../form'
import { BackLink } from '../../layout'
import { useMessages } from '../../messages'
import { Notice } from '../../notice'

interface BoxPageProps {
  title: string
  /** The page of votes on paper. */
  href: string
  find: string
  found: readonly { id: string; name: string; place: string }[]
  /** Envelopes may be looked at now: voting is over, and no ballot lies in a pile. */
  mayLook: boolean
  mayTakeOut: boolean
  piles: boolean
  said: DeskSaid | null
  reply: FormReply
}

/** One envelope after another, by the code on its slip: what is to be done with it. No envelope is open yet. */
export function BoxPage({ title, href, find, found, mayLook, mayTakeOut, piles, said, reply }: BoxPageProps) {
  const { t } = useMessages()
  const code = (
    <TextField
      name="code"
      label={t('envelopes.slip.code')}
      hint={t('desk.code.hint')}
      width={20}
      autoComplete="off"
      spellCheck={false}
    />
  )
  return (
    <Stack room="loose">
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <BackLink href={href}>{t('envelopes.title')}</BackLink>
      {said !== null && <Notice kind={isTrouble(said) ? 'stop' : 'good'} title={t(`desk.said.${said}`)} announce />}
      <PageHeading eyebrow={title} title={t('envelopes.box')} lead={t('envelopes.box.lead')} />
      {piles && <p>{t('refusal.paper-piles-begun')}</p>}
      {mayLook && (
        <Stack as="section">
          <h2>{t('envelopes.box.look')}</h2>
          <p>{t('envelopes.box.find.record')}</p>
          <Form method="get">
            <TextField
              name="find"
              label={t('envelopes.box.find')}
              hint={t('envelopes.box.find.hint')}
              value={find}
              width={20}
              autoComplete="off"
              spellCheck={false}
            />
            <div>
              <Button kind="quiet">{t('help.look')}</Button>
            </div>
          </Form>
          {find !== '' && found.length === 0 && <p>{t('desk.find.nobody', { name: find })}</p>}
          <Form answers={reply.answers} errors={reply.errors} once>
            {found.length > 0 && (
              <Choice
                kind="one"
                name="person"
                legend={t('envelopes.box.whose')}
                value=""
                options={[
                  { value: '', label: t('envelopes.box.whose.known') },
                  ...found.map(({ id, name, place }) => ({ value: id, label: name, hint: place })),
                ]}
              />
            )}
            {code}
            <div>
              <Button>{t('envelopes.box.look.button')}</Button>
            </div>
          </Form>
        </Stack>
      )}
      {mayTakeOut && !piles && (
        <p>
          <a href={`${href}/out`}>{t('envelopes.box.take-out')}</a>
        </p>
      )}
      <Enhance script="forms" />
    </Stack>
  )
}
