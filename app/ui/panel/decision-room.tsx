import type { Majority } from '~/domain/panel'
import { Stack } from '../arrange'
import { Button } from '../button'
import { Choice } from '../choice'
import { Details } from '../details'
import { Form, type Answers } from '../form'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import type { Refusal } from '~/domain/refusal'
import { useNames } from './decision-words'
import { MeetingLog, type LogLine } from './meeting-log'

export interface SeatShown {
  readonly personId: string
  readonly name: string
  readonly voting: boolean
  readonly resident: boolean
  readonly present: boolean
}

interface DecisionRoomProps {
  seats: readonly SeatShown[]
  /** Voting members in the room, and how many it takes. */
  present: number
  quorum: number
  room: Majority
  panel: Majority
  /** Why the meeting as it is cannot decide; nothing when it can. */
  cannot: Refusal | null
  /** In the room, and have not said of so many ideas whether they have an interest. */
  undeclared: readonly { name: string; count: number }[]
  /** The reader may write down the interest of another: where. */
  recordHref: string | null
  /** All that is open waits for that. */
  waitsForWords: boolean
  /** Something is settled already, and stays so. */
  someSettled: boolean
  log: readonly LogLine[]
  mayDraft: boolean
  answers: Answers
}

/** Who is here, and whether so many and these can decide. */
export function DecisionRoom({
  seats,
  present,
  quorum,
  cannot,
  mayDraft,
  someSettled,
  log,
  undeclared,
  waitsForWords,
  recordHref,
  ...more
}: DecisionRoomProps) {
  const { t, say } = useMessages()
  const names = useNames()
  const { room, panel, answers } = more
  const here = seats.filter((seat) => seat.present)
  const away = seats.filter((seat) => seat.voting && !seat.present)
  return (
    <Stack as="section" id="room">
      <h2>{t('decision.room')}</h2>
      <Notice
        kind={cannot || waitsForWords ? 'wait' : 'good'}
        title={t(cannot ? 'decision.room.cannot' : waitsForWords ? 'meeting.room.waits' : 'decision.room.can')}
      >
        {cannot && <p>{say(cannot)}</p>}
        {cannot && someSettled && <p>{t('meeting.lost')}</p>}
        <ul>
          {cannot?.because !== 'no-quorum' && <li>{t('decision.room.quorum', { present, quorum })}</li>}
          {present > 0 && <li>{t('decision.room.residents', { residents: room.residents, voting: room.voting })}</li>}
          <li>{t('decision.room.panel', { residents: panel.residents, voting: panel.voting })}</li>
        </ul>
      </Notice>
      <p>
        {here.length === 0
          ? t('decision.room.nobody')
          : t('decision.room.here', { names: names(here.map((seat) => seat.name)) })}{' '}
        {here.length > 0 && away.length > 0 && t('meeting.away', { names: names(away.map((seat) => seat.name)) })}
      </p>
      {undeclared.length > 0 && (
        <Notice kind="wait" title={t('meeting.undeclared')}>
          <p>{t('meeting.undeclared.more')}</p>
          <ul>
            {undeclared.map(({ name, count }) => (
              <li key={name}>{t('meeting.undeclared.one', { name, count })}</li>
            ))}
          </ul>
          {recordHref !== null && (
            <p>
              <a href={recordHref}>{t('meeting.undeclared.record')}</a>
            </p>
          )}
        </Notice>
      )}
      {mayDraft && (
        <Details summary={t('decision.room.change')} open={here.length === 0 || Object.keys(answers).length > 0}>
          <Form once answers={answers}>
            <Choice
              kind="several"
              name="present"
              legend={t('decision.room.who')}
              hint={t('decision.room.who.hint')}
              value={here.map((seat) => seat.personId)}
              options={seats.map(({ personId, name, voting, resident }) => ({
                value: personId,
                label: name,
                hint:
                  [voting ? '' : t('decision.room.no-vote'), resident ? '' : t('decision.room.not-resident')]
                    .filter(Boolean)
                    .join(', ') || undefined,
              }))}
            />
            <div>
              <Button name="step" value="attend" kind="quiet">
                {t('decision.room.save')}
              </Button>
            </div>
          </Form>
        </Details>
      )}
      <MeetingLog log={log} />
    </Stack>
  )
}
