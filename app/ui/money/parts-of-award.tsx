import type { MilestoneTurn } from '~/domain/money'
import { noonOf, type Instant } from '~/domain/time'
import { Button } from '../button'
import { Choice } from '../choice'
import { Details } from '../details'
import { Form, type FormReply } from '../form'
import { useMessages } from '../messages'
import { Tag } from '../tag'
import { TextArea } from '../text-area'

/** When a part of an award is paid. */
export interface PartWhen {
  dueOn: string | null
  after: string | null
  /** What it waits for has happened. */
  isReached: boolean
}

/** From which day on, or after what. */
export function WhenPaid({ dueOn, after, isReached }: PartWhen) {
  const { t, format } = useMessages()
  if (dueOn === null && after === null) return <>{t('parts.when.now')}</>
  return (
    <>
      {dueOn !== null && <span>{t('parts.when.on', { day: format.dayInSentence(noonOf(dueOn)) })} </span>}
      {after !== null && (
        <span>
          {t('parts.when.after', { after })}{' '}
          <Tag kind={isReached ? 'good' : 'wait'}>{t(isReached ? 'parts.reached' : 'parts.waits')}</Tag>
        </span>
      )}
    </>
  )
}

export interface MilestoneShown {
  instalment: number
  kind: MilestoneTurn
  because: string
  at: Instant
  by: string
}

interface MilestonesProps {
  instalments: readonly (PartWhen & { number: number; state: string | null })[]
  milestones: readonly MilestoneShown[]
  mayMark: boolean
  reply: FormReply
}

/** What was said of what the parts wait for, and the way to write down that it has happened. */
export function Milestones({ instalments, milestones, mayMark, reply }: MilestonesProps) {
  const { t, format } = useMessages()
  const waiting = instalments.filter(({ after, isReached }) => after !== null && !isReached)
  const reached = instalments.filter(({ after, isReached, state }) => after !== null && isReached && state === null)
  return (
    <>
      {milestones.length > 0 && (
        <ul className="stack tight">
          {milestones.map(({ instalment, kind, because, at, by }, place) => (
            <li key={place}>
              {t(`parts.event.${kind}`, { number: instalment, name: by, moment: format.when(at), because })}
            </li>
          ))}
        </ul>
      )}
      {mayMark && waiting.length > 0 && <Mark turn="reached" parts={waiting} reply={reply} />}
      {mayMark && reached.length > 0 && <Mark turn="not-reached" parts={reached} reply={reply} />}
    </>
  )
}

interface MarkProps {
  turn: MilestoneTurn
  parts: MilestonesProps['instalments']
  reply: FormReply
}

function Mark({ turn, parts, reply }: MarkProps) {
  const { t } = useMessages()
  const isBack = reply.answers.step === turn
  const [only] = parts
  return (
    <Details summary={t(`parts.mark.${turn}`)} open={isBack}>
      <Form once answers={isBack ? reply.answers : {}} errors={isBack ? reply.errors : {}}>
        <Choice
          kind="one"
          name={turn}
          legend={t('parts.mark.which')}
          value={parts.length === 1 ? String(only?.number) : undefined}
          options={parts.map(({ number, after }) => ({
            value: String(number),
            label: `${t('parts.part', { number })}: ${after ?? ''}`,
          }))}
        />
        <TextArea
          name={`${turn}-because`}
          label={t(`parts.mark.${turn}.because`)}
          hint={t('parts.mark.hint')}
          rows={2}
          most={500}
        />
        <div>
          <Button name="step" value={turn} kind={turn === 'reached' ? undefined : 'quiet'}>
            {t(`parts.mark.${turn}.button`)}
          </Button>
        </div>
      </Form>
    </Details>
  )
}
