import type { HopedOutcome, OutcomesSaid, OutcomesToTell } from '~/domain/learning'
import { figureField } from '~/forms/learning/outcomes'
import { PageHeading, Stack } from '../arrange'
import { Button, ButtonLink, ButtonRow } from '../button'
import { Choice } from '../choice'
import { Empty } from '../empty'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { TextField } from '../field'
import { Form, type FormReply } from '../form'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { hoped } from './outcome-words'

interface TellOutcomesProps {
  page: 'outcomes' | 'figures'
  home: string
  title: string
  said: OutcomesSaid
  outcomes: OutcomesToTell
  figures: readonly HopedOutcome[]
  reply: FormReply
}

/** Which outcomes a story says something about, and then the numbers about those alone: she says, not an analyst. */
export function TellOutcomes(props: TellOutcomesProps) {
  const { page, home, title, reply, figures } = props
  const { t } = useMessages()
  return (
    <>
      <BackLink href={home}>{t('learning.story.title')}</BackLink>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <PageHeading
        eyebrow={title}
        title={t(`learning.page.${page}.title`)}
        lead={page === 'figures' ? t('outcomes.tell.lead') : undefined}
      />
      {page === 'figures' && figures.length === 0 ? (
        <Empty
          title={t('outcomes.tell.none')}
          action={<ButtonLink href={`${home}/outcomes`}>{t('outcomes.tell.none-action')}</ButtonLink>}
        >
          <p>{t('outcomes.tell.none-body')}</p>
        </Empty>
      ) : (
        <Form answers={reply.answers} errors={reply.errors} once>
          {page === 'outcomes' ? <Which {...props} /> : <Figures {...props} />}
          <ButtonRow>
            <Button>{t('learning.page.save')}</Button>
          </ButtonRow>
        </Form>
      )}
      <Enhance script="forms" />
    </>
  )
}

function Which({ outcomes, said }: TellOutcomesProps) {
  const { t } = useMessages()
  const options = (all: readonly HopedOutcome[]) => all.map((one) => ({ value: one.key, label: hoped(t, one) }))
  return (
    <>
      {outcomes.now.length > 0 && (
        <Choice
          kind="several"
          name="about"
          legend={t('outcomes.tell.which')}
          hint={t('outcomes.tell.which-hint')}
          options={options(outcomes.now)}
          value={said.about}
        />
      )}
      {outcomes.earlier.length > 0 && (
        <Choice
          kind="several"
          name="aboutEarlier"
          legend={t('outcomes.tell.earlier')}
          hint={t('outcomes.tell.earlier-hint')}
          options={options(outcomes.earlier)}
          value={said.about}
        />
      )}
    </>
  )
}

function Figures({ figures, said }: TellOutcomesProps) {
  const { t } = useMessages()
  return figures.map((outcome) => (
    <Stack as="section" key={outcome.key}>
      <h2>{hoped(t, outcome)}</h2>
      {outcome.indicators.map((one) => {
        const value = said.figures[one.key]
        const name = figureField(one.key)
        return one.kind === 'number' ? (
          <TextField
            key={one.key}
            name={name}
            label={hoped(t, one)}
            hint={t('learning.story.count-hint')}
            value={value?.toString() ?? ''}
            width={6}
            inputMode="numeric"
            autoComplete="off"
          />
        ) : (
          <Choice
            key={one.key}
            kind="one"
            name={name}
            legend={hoped(t, one)}
            value={value === undefined ? '' : value === 1 ? 'yes' : 'no'}
            options={[
              { value: 'yes', label: t('outcomes.yes') },
              { value: 'no', label: t('outcomes.no') },
              { value: '', label: t('outcomes.not-known') },
            ]}
          />
        )
      })}
    </Stack>
  ))
}
