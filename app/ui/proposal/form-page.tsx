import {
  hundreds,
  onces,
  readyMadeNames,
  thousands,
  type ApplicationForm,
  type Page,
  type ReadyMadeName,
} from '~/domain/proposal'
import type { Refusal } from '~/domain/refusal'
import { PageHeading, Row, Stack } from '../arrange'
import { Button, ButtonLink, ButtonRow } from '../button'
import { Card } from '../card'
import { Choice } from '../choice'
import { Details } from '../details'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { TextField } from '../field'
import { Form, type FormReply } from '../form'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import { askLabel, fitLabel, pageName } from './asked'
import { AskFacts } from './ask-facts'

interface FormPageProps {
  href: string
  manageHref: string
  round: string
  version: number
  form: ApplicationForm
  /** How many have begun to write. */
  begun: number
  /** Why it cannot be changed any more. */
  closed: Refusal | null
  readyMade: ReadyMadeName | null
  justSaved: boolean
  reply: FormReply
}

/** Everything a round asks, from the questions before it to who is paid, with a way to change each. */
export function FormPage(props: FormPageProps) {
  const { href, manageHref, round, version, form, begun, closed, reply } = props
  const speaker = useMessages()
  const { t, say } = speaker
  return (
    <>
      <BackLink href={manageHref}>{t('round.manage')}</BackLink>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      {props.justSaved && !reply.general && <Notice kind="good" title={t('asking.saved')} announce />}
      <PageHeading eyebrow={round} title={t('asking.heading')} lead={t('asking.lead')}>
        <ButtonRow>
          <ButtonLink href={`${href}/preview`} kind="quiet">
            {t('asking.preview')}
          </ButtonLink>
        </ButtonRow>
      </PageHeading>
      {closed ? (
        <Notice kind="wait" title={say(closed)} />
      ) : (
        begun > 0 && <Notice title={t('asking.begun', { count: begun })} />
      )}
      {!closed && <StartFrom {...props} />}
      <Stack as="section">
        <h2>{t('asking.before')}</h2>
        <p className="soft">{t('asking.before.hint')}</p>
        <ul className="stack tight">
          {form.fit.map((question) => (
            <li key={question.id}>
              {closed ? (
                fitLabel(question, speaker)
              ) : (
                <a href={`${href}/before/${question.id}`}>{fitLabel(question, speaker)}</a>
              )}
            </li>
          ))}
        </ul>
        {!closed && (
          <p>
            <a href={`${href}/before/new`}>{t('asking.before.add')}</a>
          </p>
        )}
      </Stack>
      <Stack as="section" room="loose">
        <h2>{t('asking.pages')}</h2>
        {form.pages.map((page, place) => (
          <OnePage key={page.id} page={page} place={place} {...props} />
        ))}
        {!closed && (
          <ButtonRow>
            <ButtonLink href={`${href}/new`}>{t('asking.add')}</ButtonLink>
          </ButtonRow>
        )}
      </Stack>
      {!closed && <Terms version={version} form={form} reply={reply} />}
      <Enhance script="forms" />
    </>
  )
}

/** One page of the form: its questions, and its place among the others. */
function OnePage({ page, place, href, version, form, closed }: FormPageProps & { page: Page; place: number }) {
  const speaker = useMessages()
  const { t } = speaker
  const name = pageName(page, speaker)
  return (
    <Card>
      <h3>{t('asking.page', { place: place + 1, name })}</h3>
      <ul className="stack tight">
        {page.asks.map((ask) => (
          <li key={ask.id}>
            {closed ? askLabel(ask, speaker) : <a href={`${href}/questions/${ask.id}`}>{askLabel(ask, speaker)}</a>}
            <AskFacts ask={ask} form={form} />
          </li>
        ))}
      </ul>
      {!closed && (
        <Form>
          <input type="hidden" name="version" value={version} />
          <Row>
            {place > 0 && (
              <Button kind="quiet" name="do" value={`up:${page.id}`}>
                {t('asking.up')}
                <span className="unseen">: {name}</span>
              </Button>
            )}
            {place < form.pages.length - 1 && (
              <Button kind="quiet" name="do" value={`down:${page.id}`}>
                {t('asking.down')}
                <span className="unseen">: {name}</span>
              </Button>
            )}
          </Row>
        </Form>
      )}
    </Card>
  )
}

/** A form to start from: it takes the place of all pages. */
function StartFrom({ version, readyMade, reply }: FormPageProps) {
  const { t } = useMessages()
  return (
    <Details summary={t('asking.start')} open={reply.errors.from !== undefined}>
      <Form
        answers={reply.answers.from ? reply.answers : {}}
        errors={reply.errors}
        saved={{ from: readyMade ?? '' }}
        once
      >
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="do" value="start" />
        <Choice
          kind="one"
          name="from"
          legend={t('asking.start.which')}
          hint={t('asking.start.hint')}
          options={readyMadeNames.map((name) => ({
            value: name,
            label: t(`asking.ready.${name}`),
            hint: t(`asking.ready.${name}.hint`, { smallPence: hundreds, largePence: thousands }),
          }))}
        />
        <ButtonRow>
          <Button kind="quiet">{t('asking.start.button')}</Button>
        </ButtonRow>
      </Form>
    </Details>
  )
}

/** How often people may ask, and whether the deadline is one to the minute. */
function Terms({ version, form, reply }: Pick<FormPageProps, 'version' | 'form' | 'reply'>) {
  const { t } = useMessages()
  const typed = reply.answers.do === 'terms' ? reply.answers : {}
  return (
    <Stack as="section">
      <h2>{t('asking.terms')}</h2>
      <Form
        answers={typed}
        errors={reply.errors}
        saved={{ once: form.once, graceMinutes: String(form.graceMinutes) }}
        once
      >
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="do" value="terms" />
        <Choice
          kind="one"
          name="once"
          legend={t('asking.once')}
          hint={t('asking.once.hint')}
          options={onces.map((once) => ({ value: once, label: t(`asking.once.${once}`) }))}
        />
        <TextField
          name="graceMinutes"
          label={t('asking.grace')}
          hint={t('asking.grace.hint')}
          inputMode="numeric"
          width={4}
          suffix={t('asking.grace.minutes')}
        />
        <ButtonRow>
          <Button kind="quiet">{t('asking.terms.save')}</Button>
        </ButtonRow>
      </Form>
    </Stack>
  )
}
