import type { NightPlan, Pitch } from '~/domain/panel/night'
import { PageHeading, Stack } from '../../arrange'
import { Button, ButtonLink, ButtonRow } from '../../button'
import { Choice } from '../../choice'
import { Empty } from '../../empty'
import { ErrorSummary } from '../../error-summary'
import { TextField } from '../../field'
import { Form } from '../../form'
import { BackLink } from '../../layout'
import { useMessages } from '../../messages'
import { Inset, Notice } from '../../notice'
import type { Reply } from './reply'

interface PlanPageProps {
  href: string
  round: { title: string }
  plan: NightPlan
  isSetUp: boolean
  isOpen: boolean
  saved: boolean
  hasScoring: boolean
  /** All of the round's list. */
  ideas: readonly Pitch[]
  order: readonly Pitch[]
  reply: Reply
}

/** Where a night is set up: how it goes, who pitches, and in which order. */
export function PlanPage({ href, round, isSetUp, isOpen, saved, ideas, order, reply, ...page }: PlanPageProps) {
  const { t } = useMessages()
  if (isOpen) {
    return (
      <>
        <BackLink href={`${href}/night`}>{t('night.name')}</BackLink>
        <PageHeading eyebrow={round.title} title={t('night.plan.fixed')} lead={t('night.plan.fixed.body')} />
        <ButtonLink href={`${href}/night/host`}>{t('night.host')}</ButtonLink>
      </>
    )
  }
  return (
    <Stack room="loose">
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <BackLink href={isSetUp ? `${href}/night` : href}>{isSetUp ? t('night.name') : round.title}</BackLink>
      {saved && <Notice kind="good" announce title={t('night.plan.saved')} />}
      <PageHeading eyebrow={round.title} title={t('night.plan')} lead={t('night.plan.lead')} />
      {ideas.length === 0 ? (
        <Empty title={t('night.plan.no-ideas')}>{t('night.plan.no-ideas.body')}</Empty>
      ) : (
        <Questions {...page} ideas={ideas} order={isSetUp ? order : ideas} reply={reply} />
      )}
      {isSetUp && <Order order={order} />}
      {isSetUp && (
        <ButtonRow>
          <ButtonLink href={`${href}/night/host`}>{t('night.host')}</ButtonLink>
          <ButtonLink href={`${href}/night/screen`} kind="quiet">
            {t('night.screen.open')}
          </ButtonLink>
          {page.plan.audience !== 'none' && (
            <ButtonLink href={`${href}/night/slips#print`} kind="quiet">
              {t('night.print')}
            </ButtonLink>
          )}
        </ButtonRow>
      )}
    </Stack>
  )
}

function Questions({
  plan,
  hasScoring,
  ideas,
  order,
  reply,
}: Pick<PlanPageProps, 'plan' | 'hasScoring' | 'ideas' | 'order' | 'reply'>) {
  const { t } = useMessages()
  const start = {
    ...plan,
    pitchSeconds: String(plan.pitchSeconds),
    questionSeconds: String(plan.questionSeconds),
    favourites: String(plan.favourites),
    mostPhones: String(plan.mostPhones),
    pitches: order.map(({ reference }) => reference),
  }
  const panel = (['criteria', 'one-mark', 'none'] as const).filter((way) => hasScoring || way !== 'criteria')
  return (
    <Form answers={reply.answers} errors={reply.errors} saved={start} once>
      <TextField name="whenAndWhere" label={t('night.plan.when')} hint={t('night.plan.when.hint')} />
      <TextField
        name="pitchSeconds"
        label={t('night.plan.pitch-seconds')}
        hint={t('night.plan.pitch-seconds.hint')}
        inputMode="numeric"
        width={4}
      />
      <TextField
        name="questionSeconds"
        label={t('night.plan.question-seconds')}
        hint={t('night.plan.question-seconds.hint')}
        inputMode="numeric"
        width={4}
      />
      <Choice
        kind="one"
        name="panel"
        legend={t('night.plan.panel')}
        options={panel.map((way) => ({
          value: way,
          label: t(`night.plan.panel.${way}`),
          hint: t(`night.plan.panel.${way}.hint`),
        }))}
      />
      <Choice
        kind="one"
        name="audience"
        legend={t('night.plan.audience')}
        options={(['marks', 'favourites', 'none'] as const).map((way) => ({
          value: way,
          label: t(`night.plan.audience.${way}`),
          hint: t(`night.plan.audience.${way}.hint`),
        }))}
      />
      <TextField
        name="favourites"
        label={t('night.plan.favourites')}
        hint={t('night.plan.favourites.hint')}
        inputMode="numeric"
        width={4}
      />
      <Choice
        kind="one"
        name="aim"
        legend={t('night.plan.aim')}
        options={(['shown', 'peoples-choice'] as const).map((aim) => ({
          value: aim,
          label: t(`night.plan.aim.${aim}`),
          hint: t(`night.how.aim.${aim}`),
        }))}
      />
      <Inset>
        <p>{t('night.not-the-vote.plain')}</p>
      </Inset>
      <TextField
        name="mostPhones"
        label={t('night.plan.phones')}
        hint={t('night.plan.phones.hint')}
        inputMode="numeric"
        width={4}
      />
      <Choice
        kind="several"
        name="pitches"
        legend={t('night.plan.pitches')}
        options={ideas.map(({ reference, title }) => ({ value: reference, label: title }))}
      />
      <ButtonRow>
        <Button>{t('night.plan.save')}</Button>
      </ButtonRow>
    </Form>
  )
}

function Order({ order }: { order: readonly Pitch[] }) {
  const { t } = useMessages()
  return (
    <section className="stack" id="order">
      <h2>{t('night.order')}</h2>
      <p>{t('night.plan.order')}</p>
      <form method="post" className="stack">
        <ol className="night-arrange">
          {order.map(({ reference, title }, place) => (
            <li key={reference}>
              <span>{title}</span>
              <span className="row">
                {place > 0 && (
                  <button className="button quiet" name="move" value={`up:${reference}`}>
                    {t('night.plan.up')}
                    <span className="unseen">: {title}</span>
                  </button>
                )}
                {place < order.length - 1 && (
                  <button className="button quiet" name="move" value={`down:${reference}`}>
                    {t('night.plan.down')}
                    <span className="unseen">: {title}</span>
                  </button>
                )}
              </span>
            </li>
          ))}
        </ol>
        <ButtonRow>
          <Button kind="quiet" name="move" value="lot">
            {t('night.plan.lot')}
          </Button>
        </ButtonRow>
      </form>
    </section>
  )
}
