import type { ConditionTurn } from '~/domain/money'
import type { Instant } from '~/domain/time'
import { Stack } from '../arrange'
import { Button } from '../button'
import { Choice } from '../choice'
import { Details } from '../details'
import { Form, type FormReply } from '../form'
import { useMessages } from '../messages'
import { Tag } from '../tag'
import { TextArea } from '../text-area'

export interface ConditionShown {
  id: string
  words: string
  /** Nothing is paid while it is. */
  isUnmet: boolean
  events: readonly { kind: ConditionTurn; because: string; at: Instant; by: string }[]
}

/** What has to be so before any of the money is paid, and whether it is. */
export function ConditionList({ conditions, tells }: { conditions: readonly ConditionShown[]; tells?: boolean }) {
  const { t, format } = useMessages()
  return (
    <ul className="stack tight">
      {conditions.map(({ id, words, isUnmet, events }) => (
        <li key={id}>
          {words} <Tag kind={isUnmet ? 'wait' : 'good'}>{t(isUnmet ? 'condition.open' : 'condition.met')}</Tag>
          {tells &&
            events.map(({ kind, because, at, by }) => (
              <span className="why" key={`${kind} ${at}`}>
                {t(`condition.event.${kind}`, { name: by, moment: format.when(at), because })}
              </span>
            ))}
        </li>
      ))}
    </ul>
  )
}

interface ConditionsProps {
  conditions: readonly ConditionShown[]
  mayTick: boolean
  reply: FormReply
}

/** The same for its officers, with the way to write down that one is met, or is no longer. */
export function Conditions({ conditions, mayTick, reply }: ConditionsProps) {
  const { t } = useMessages()
  if (conditions.length === 0) return null
  const open = conditions.filter(({ isUnmet }) => isUnmet)
  const met = conditions.filter(({ isUnmet }) => !isUnmet)
  return (
    <Stack as="section" id="conditions">
      <h2>{t('condition.title')}</h2>
      <p>{t(open.length > 0 ? 'condition.wait' : 'condition.all-met', { count: open.length })}</p>
      <ConditionList conditions={conditions} tells />
      {mayTick && open.length > 0 && <Tick turn="met" conditions={open} reply={reply} />}
      {mayTick && met.length > 0 && <Tick turn="not-met" conditions={met} reply={reply} />}
    </Stack>
  )
}

interface TickProps {
  turn: 'met' | 'not-met'
  conditions: readonly ConditionShown[]
  reply: FormReply
}

function Tick({ turn, conditions, reply }: TickProps) {
  const { t } = useMessages()
  const isBack = reply.answers.step === turn
  const [only] = conditions
  return (
    <Details summary={t(`condition.tick.${turn}`)} open={isBack}>
      <Form once answers={isBack ? reply.answers : {}} errors={isBack ? reply.errors : {}}>
        <Choice
          kind="one"
          name={turn}
          legend={t('condition.tick.which')}
          value={conditions.length === 1 ? only?.id : undefined}
          options={conditions.map(({ id, words }) => ({ value: id, label: words }))}
        />
        <TextArea
          name={`${turn}-because`}
          label={t(`condition.tick.${turn}.because`)}
          hint={t('condition.tick.because.hint')}
          rows={2}
          most={500}
        />
        <div>
          <Button name="step" value={turn} kind={turn === 'met' ? undefined : 'quiet'}>
            {t(`condition.tick.${turn}.button`)}
          </Button>
        </div>
      </Form>
    </Details>
  )
}
