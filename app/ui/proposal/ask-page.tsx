import { isKnown, type Ask } from '~/domain/proposal'
import type { Pence } from '~/domain/pence'
import { mostWords } from '~/forms/application-form'
import { PageHeading, Row, Stack } from '../arrange'
import { Button, ButtonRow } from '../button'
import { Choice } from '../choice'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { MoneyField, TextField } from '../field'
import { Form, type Answers, type FormReply } from '../form'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { askLabel } from './asked'
import { InEachLanguage } from './in-each-language'

interface AskPageProps {
  href: string
  round: string
  version: number
  ask: Ask
  languages: readonly string[]
  saved: Answers
  /** Every idea needs it: of everybody, and never left out. */
  always: boolean
  smallestPence: Pence
  reply: FormReply
}

/** One question of a form: how it is put, of whom it is asked, and who may read the answer. */
export function AskPage({ href, round, version, ask, languages, saved, always, reply }: AskPageProps) {
  const speaker = useMessages()
  const { t } = speaker
  return (
    <>
      <BackLink href={href}>{t('asking.heading')}</BackLink>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <PageHeading eyebrow={`${round} · ${t(`asking.kind.${ask.kind}`)}`} title={askLabel(ask, speaker)} />
      <Form answers={reply.answers} errors={reply.errors} saved={saved} once>
        <input type="hidden" name="version" value={version} />
        <AskFields ask={ask} languages={languages} always={always} />
        <ButtonRow>
          <Button>{t('asking.change.save')}</Button>
          <a href={href}>{t('common.cancel')}</a>
        </ButtonRow>
      </Form>
      <Stack as="section">
        <h2>{t('asking.place')}</h2>
        <Form>
          <input type="hidden" name="version" value={version} />
          <Row>
            <Button kind="quiet" name="do" value="up">
              {t('asking.up')}
            </Button>
            <Button kind="quiet" name="do" value="down">
              {t('asking.down')}
            </Button>
            {!always && (
              <Button kind="stop" name="do" value="remove">
                {t('asking.remove')}
              </Button>
            )}
          </Row>
        </Form>
        {!always && <p className="soft">{t('asking.remove.hint')}</p>}
      </Stack>
      <Enhance script="forms" />
    </>
  )
}

/** The fields of a question's own form. */
export function AskFields({
  ask,
  languages,
  always,
}: {
  ask: Pick<Ask, 'id' | 'kind'>
  languages: readonly string[]
  always: boolean
}) {
  const { t } = useMessages()
  const { kind } = ask
  const ours = isKnown(ask.id)
  const choosing = kind === 'choice' || kind === 'choices'
  return (
    <>
      <InEachLanguage
        name="label"
        languages={languages}
        label={t('asking.label')}
        hint={ours ? t('asking.label.ours') : t('asking.label.hint')}
        most={mostWords.label}
      />
      <InEachLanguage name="hint" languages={languages} label={t('asking.hint')} most={mostWords.hint} />
      {choosing && (
        <InEachLanguage
          name="options"
          languages={languages}
          label={t('asking.options')}
          hint={t('asking.options.hint')}
          most={mostWords.options}
          rows={5}
        />
      )}
      {!always && (
        <>
          {kind !== 'budget' && (
            <Choice
              kind="several"
              name="required"
              legend={t('asking.required')}
              options={[{ value: 'yes', label: t('asking.required.yes'), hint: t('asking.required.hint') }]}
            />
          )}
          <MoneyField name="fromPence" label={t('asking.from')} hint={t('asking.from.hint')} />
          {!ours && (
            <Choice
              kind="several"
              name="isPublic"
              legend={t('asking.public')}
              options={[{ value: 'yes', label: t('asking.public.yes'), hint: t('asking.public.hint') }]}
            />
          )}
        </>
      )}
      {(kind === 'line' || kind === 'text' || kind === 'number') && (
        <TextField
          name="most"
          label={t(kind === 'number' ? 'asking.most.number' : 'asking.most')}
          inputMode="numeric"
          width={6}
        />
      )}
    </>
  )
}
