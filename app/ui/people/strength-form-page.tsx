import { mostOfStrength, strengthKinds } from '~/domain/people/strength'
import { PageHeading, Stack } from '../arrange'
import { Button, ButtonRow } from '../button'
import { Choice } from '../choice'
import { Details } from '../details'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { TextField } from '../field'
import { Form, type Answers } from '../form'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import { SelectField } from '../select-field'
import { TextArea } from '../text-area'
import type { PeopleReply } from './reply'

interface StrengthFormProps {
  /** The address of the list. */
  href: string
  /** Nothing yet, when it is new. */
  state: 'new' | 'kept' | 'suggested' | 'ended'
  saved: Answers
  neighbourhoods: readonly { id: string; name: string }[]
  /** In whose idea it was suggested. */
  from: { href: string; title: string; by: string | null } | null
  reply: PeopleReply
}

/** One strength: what it is, where, whose, and who may see it. */
export function StrengthFormPage({ href, state, saved, neighbourhoods, from, reply }: StrengthFormProps) {
  const { t } = useMessages()
  return (
    <>
      <BackLink href={href}>{t('strengths.keep')}</BackLink>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <PageHeading
        title={t(`strengths.form.title.${state}`)}
        lead={state === 'new' ? t('strengths.form.lead') : undefined}
      />
      {from && (
        <Notice kind="wait" title={t('strengths.suggested-by', { by: from.by ?? t('strengths.a-neighbour') })}>
          <p>
            <a href={from.href}>{from.title}</a>
          </p>
        </Notice>
      )}
      <Form answers={reply.answers} errors={reply.errors} saved={saved} once>
        <Choice
          kind="one"
          name="kind"
          legend={t('strengths.form.kind')}
          options={strengthKinds.map((kind) => ({
            value: kind,
            label: t(`strengths.kind.${kind}`),
            hint: t(`strengths.kind-hint.${kind}`),
          }))}
        />
        <TextField
          name="name"
          label={t('strengths.form.name')}
          hint={t('strengths.form.name-hint')}
          autoComplete="off"
        />
        <TextArea
          name="about"
          label={t('strengths.form.about')}
          hint={t('strengths.form.about-hint')}
          most={mostOfStrength.about}
          rows={3}
        />
        <SelectField
          name="neighbourhoodId"
          label={t('strengths.form.where')}
          hint={t('strengths.form.where-hint')}
          options={[
            { value: '', label: t('strengths.where.all') },
            ...neighbourhoods.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <fieldset className="stack loose">
          <legend>
            <h2>{t('strengths.form.person')}</h2>
          </legend>
          <p className="soft">{t('strengths.form.person-hint')}</p>
          <TextField
            name="firstName"
            label={t('strengths.form.first-name')}
            hint={t('strengths.form.first-name-hint')}
            autoComplete="off"
            spellCheck={false}
            width={20}
          />
          <TextField
            name="reach"
            label={t('strengths.form.reach')}
            hint={t('strengths.form.reach-hint')}
            autoComplete="off"
          />
          <TextField
            name="email"
            type="email"
            inputMode="email"
            label={t('strengths.form.email')}
            hint={t('strengths.form.email-hint')}
            autoComplete="off"
            spellCheck={false}
          />
          {from?.by && (
            <Choice
              kind="several"
              name="suggesters"
              legend={t('strengths.form.suggesters')}
              options={[{ value: 'yes', label: t('strengths.form.suggesters-yes', { by: from.by }) }]}
            />
          )}
          <Choice
            kind="several"
            name="consent"
            legend={t('strengths.form.consent')}
            hint={t('strengths.form.consent-hint')}
            options={[{ value: 'yes', label: t('strengths.form.consent-yes') }]}
          />
        </fieldset>
        <Choice
          kind="several"
          name="shared"
          legend={t('strengths.form.shared')}
          options={[{ value: 'yes', label: t('strengths.form.shared-yes'), hint: t('strengths.form.shared-hint') }]}
        />
        <ButtonRow>
          <Button name="step" value="keep">
            {t(`strengths.form.save.${state}`)}
          </Button>
          <a href={href}>{t('common.cancel')}</a>
        </ButtonRow>
      </Form>
      {(state === 'kept' || state === 'suggested') && (
        <Details summary={t(`strengths.form.end.${state}`)}>
          <Stack>
            <p>{t(`strengths.form.end-hint.${state}`)}</p>
            <Form once>
              <ButtonRow>
                <Button kind="stop" name="step" value="end">
                  {t(`strengths.form.end-it.${state}`)}
                </Button>
              </ButtonRow>
            </Form>
          </Stack>
        </Details>
      )}
      <Enhance script="forms" />
    </>
  )
}
