import { frameworkChoices, mostOutcomes, readyFrameworks, type Framework } from '~/domain/learning'
import type { Instant } from '~/domain/time'
import { outcomeFields } from '~/forms/learning/outcomes'
import { PageHeading, Stack } from '../arrange'
import { Button, ButtonRow } from '../button'
import { Choice } from '../choice'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { TextField } from '../field'
import { Form, type Answers, type FormReply } from '../form'
import { Breadcrumbs } from '../layout'
import { useMessages, type Translator } from '../messages'
import { Notice } from '../notice'
import { TextArea } from '../text-area'
import { hoped } from './outcome-words'

interface SettleOutcomesProps {
  home: string
  versions: readonly { readonly number: number; readonly framework: Framework; readonly at: Instant }[]
  did: boolean
  reply: FormReply
}

/** What a partnership looks for in its stories: one of the ready-made, or its own. */
export function SettleOutcomes({ home, versions, did, reply }: SettleOutcomesProps) {
  const { t } = useMessages()
  const standing = versions.at(-1)
  const own = versions.findLast(({ framework }) => framework.choice === 'own')?.framework
  return (
    <>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <Breadcrumbs items={[{ href: `${home}/set-up`, label: t('setup.settings') }]} />
      <PageHeading title={t('outcomes.settle.title')} lead={t('outcomes.settle.lead')} />
      {did && <Notice kind="good" title={t('outcomes.settle.did')} announce />}
      <p>
        {standing === undefined
          ? t('outcomes.settle.none')
          : t('outcomes.settle.now', {
              choice: t(`outcomes.settle.${standing.framework.choice}`),
              settledOn: standing.at,
            })}{' '}
        <a href={`${home}/outcomes`}>{t('outcomes.settle.see')}</a>
      </p>
      <Form answers={reply.answers} errors={reply.errors} saved={savedOf(standing?.framework, own)} once>
        {/* The newest there is: who saves again after being told has seen what she writes over. */}
        <input type="hidden" name="version" value={standing?.number ?? 0} />
        <Choice
          kind="one"
          name="choice"
          legend={t('outcomes.settle.choice')}
          hint={t('outcomes.settle.choice-hint')}
          options={frameworkChoices.map((choice) => ({
            value: choice,
            label: t(`outcomes.settle.${choice}`),
            hint: choice === 'own' ? undefined : <Ready of={readyFrameworks[choice]} t={t} />,
          }))}
        />
        <Stack as="section">
          <h2>{t('outcomes.settle.own-title')}</h2>
          <p className="soft">{t('outcomes.settle.own-lead')}</p>
          {Array.from({ length: mostOutcomes.outcomes }, (_, place) => (
            <OwnOutcome key={place} place={place} />
          ))}
        </Stack>
        <ButtonRow>
          <Button>{t('common.save-and-continue')}</Button>
        </ButtonRow>
      </Form>
      <Enhance script="forms" />
    </>
  )
}

/** A ready-made one, with all it asks: nobody chooses what she has not read. */
function Ready({ of, t }: { of: Framework; t: Translator['t'] }) {
  return of.outcomes.map((outcome) => (
    <span key={outcome.key} className="ready-outcome">
      <b>{hoped(t, outcome)}.</b>{' '}
      {t('outcomes.settle.asked', { questions: outcome.indicators.map((one) => hoped(t, one)).join(' ') })}
    </span>
  ))
}

function OwnOutcome({ place }: { place: number }) {
  const { t } = useMessages()
  const names = outcomeFields(place)
  return (
    <Stack as="section">
      <h3>{t('outcomes.settle.outcome', { number: place + 1 })}</h3>
      <TextField
        name={names.words}
        label={t('outcomes.settle.words')}
        hint={place === 0 ? t('outcomes.settle.words-hint') : undefined}
        autoComplete="off"
      />
      <TextArea
        name={names.numbers}
        label={t('outcomes.settle.numbers')}
        hint={place === 0 ? t('outcomes.settle.numbers-hint') : undefined}
        rows={2}
      />
      <TextArea
        name={names.yesNo}
        label={t('outcomes.settle.yes-no')}
        hint={place === 0 ? t('outcomes.settle.yes-no-hint') : undefined}
        rows={2}
      />
    </Stack>
  )
}

/** What stands; and, where something else does, what was its own before, so that it need not be typed again. */
function savedOf(standing: Framework | undefined, own: Framework | undefined): Answers {
  const fields = (own?.outcomes ?? []).flatMap(({ words, indicators }, place) => {
    const names = outcomeFields(place)
    const asked = (kind: 'number' | 'yes-no') =>
      indicators
        .filter((one) => one.kind === kind)
        .map((one) => one.words)
        .join('\n')
    return [
      [names.words, words],
      [names.numbers, asked('number')],
      [names.yesNo, asked('yes-no')],
    ]
  })
  return { ...(standing ? { choice: standing.choice } : {}), ...(Object.fromEntries(fields) as Answers) }
}
