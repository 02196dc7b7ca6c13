import { agrees } from './agree'
import { adoptDecision } from '~/commands/money/adopt-decision.server'
import { authorisePayment } from '~/commands/money/authorise-payment.server'
import { followPayment } from '~/commands/money/follow-payment.server'
import { preparePayment } from '~/commands/money/prepare-payment.server'
import { markPaymentSent } from '~/commands/money/send-payment.server'
import { recordTold } from '~/commands/money/record-told.server'
import { castVoice } from '~/commands/panel/cast-voice.server'
import { closePanelVote } from '~/commands/panel/close-panel-vote.server'
import { settleRest } from '~/commands/panel/draft-decision.server'
import { markAttendance } from '~/commands/panel/meeting-room.server'
import { openPanelVote } from '~/commands/panel/open-panel-vote.server'
import { startDecision } from '~/commands/panel/start-decision.server'
import { wallTimeAt } from '~/domain/local-time'
import type { Says } from '~/domain/panel'
import type { RoundDates } from '~/domain/round'
import { days, hours, later, minutes, type Instant } from '~/domain/time'
import { usualReason } from '~/http/ready-reasons.server'
import { moveRoundsOn } from '~/jobs/move-rounds-on.server'
import type { Sparks } from '~/platform/sparks.server'
import { awardsOfRound } from '~/records/money/award.server'
import { sealOf } from '~/records/money/desk.server'
import { paymentById } from '~/records/money/payment.server'
import { stillToTell } from '~/records/panel/answers-due.server'
import { firstDecision } from '~/records/panel/decision.server'
import { partnershipById } from '~/records/people/actor.server'
import { roundById } from '~/records/round/course.server'
import { harvestStories } from './ideas'
import type { Sent } from './ideas-come-in'
import { netherton } from './plan'
import { storyIsTold } from './story-is-told'
import type { Player } from './player'

interface Round {
  readonly id: string
  readonly dates: RoundDates
}

/** The count, the meeting, the money and the stories of a round whose votes are in. */
export async function decidedPaidAndTold(
  play: Player,
  sparks: Sparks,
  round: Round,
  sent: readonly Sent[],
): Promise<void> {
  const closed = later(round.dates.votingClosesAt ?? round.dates.closesAt, minutes(1))
  await moveRoundsOn({ ...sparks, clock: { now: () => closed } })
  await panelDecides(play, round, sent)
  await toldInPerson(play, round.id, later(round.dates.decidesAt, days(2)))
  const awards = await play.read((db) => awardsOfRound(db, round.id))
  for (const [place, award] of awards.entries()) {
    const of = sent.find(({ id }) => id === award.proposalId)
    if (!of) throw new Error('an award for no idea')
    const accepted = later(round.dates.decidesAt, days(1) + hours(place))
    await play.act(of.applicant, accepted, (db, on) => agrees(db, on, award.id))
    await isPaid(play, award.id, later(accepted, days(3)), `HARVEST-${place + 1}`)
    const story = harvestStories[of.idea.title]
    if (!story) continue
    await storyIsTold(play, of, story, later(accepted, days(90 + place * 5)))
  }
}

/** Ten members meet, take what the rule proposes, and two of them adopt it. */
async function panelDecides(play: Player, round: Round, sent: readonly Sent[]): Promise<void> {
  const meets = round.dates.decidesAt
  const present = ['rose', 'winston', 'amina', 'gareth', 'sheila', 'kofi', 'edna', 'ravi', 'bronagh', 'olek']
  await play.act('rose', meets, (db, on) => startDecision(db, on, round.id))
  await play.act('rose', later(meets, minutes(10)), (db, on) => markAttendance(db, on, round.id, present))
  await votesByName(play, round.id, sent, 'Street piano', later(meets, minutes(20)))
  await restIsSettled(play, round.id, later(meets, minutes(40)))
  const drafted = await play.read((db) => firstDecision(db, round.id))
  if (!drafted) throw new Error('the panel met and left no list')
  for (const [place, adopter] of ['rose', 'amina'].entries()) {
    await play.act(adopter, later(meets, minutes(60 + place * 5)), (db, on) =>
      adoptDecision(db, on, round.id, drafted.version, ({ title, outcome }) => ({
        subject: title,
        text: `The panel has decided: ${outcome}.`,
      })),
    )
  }
}

/** What is left is settled as the rule has it, with the reasons that the button on the page gives. */
export async function restIsSettled(play: Player, roundId: string, at: Instant): Promise<void> {
  await play.act('rose', at, async (db, on) => {
    const round = await roundById(db, roundId)
    const book = await partnershipById(db, round?.partnershipId ?? '')
    if (!round || !book) throw new Error(`no round ${roundId}`)
    return settleRest(db, on, roundId, await usualReason(db, book, round, at))
  })
}

/** Where members see an idea differently, they vote on it: by name, as the round's rules left it. */
async function votesByName(play: Player, roundId: string, sent: readonly Sent[], title: string, at: Instant) {
  const of = sent.find(({ idea }) => idea.title === title)
  if (!of) throw new Error(`nobody sent ${title}`)
  await play.act('rose', at, (db, on) => openPanelVote(db, on, roundId, of.id))
  const voices = { rose: 'yes', winston: 'no', amina: 'yes', gareth: 'yes', sheila: 'abstain', kofi: 'no', edna: 'no' } // prettier-ignore
  for (const [member, says] of Object.entries({ ...voices, ravi: 'no', bronagh: 'no', olek: 'yes' } as const))
    await play.act(member, later(at, minutes(2)), (db, on) =>
      castVoice(db, on, play.sparks.secrets, roundId, of.id, says as Says),
    )
  await play.act('rose', later(at, minutes(5)), (db, on) => closePanelVote(db, on, play.sparks.secrets, roundId, of.id))
}

/** Tom goes round to everyone who has no address, and tells them what was decided; but for these ideas. */
export async function toldInPerson(play: Player, roundId: string, at: Instant, but: readonly string[] = []) {
  const waiting = await play.read(async (db) => {
    const round = await roundById(db, roundId)
    return round ? stillToTell(db, round) : []
  })
  for (const { proposalId, personId } of waiting.filter((one) => !but.includes(one.proposalId))) {
    const told = { proposalId, personId, way: 'in-person', note: '' } as const
    await play.act('tom', at, (db, on) => recordTold(db, on, roundId, told))
  }
}

/** Winston prepares, Mei authorises, the bank sends; a day later it has cleared. */
export async function isPaid(play: Player, awardId: string, at: Instant, reference: string): Promise<void> {
  const { paymentId } = await play.act('winston', at, (db, on) => preparePayment(db, on, awardId, 1))
  const authorised = later(at, hours(5))
  const payment = await play.read((db) => paymentById(db, paymentId))
  if (!payment) throw new Error('a payment was prepared and is not there')
  await play.act('mei', authorised, (db, on) => authorisePayment(db, on, paymentId, sealOf(payment)))
  const sentAt = later(authorised, hours(1))
  await play.act('winston', sentAt, (db, on) =>
    markPaymentSent(db, on, paymentId, reference, () => ({
      subject: 'Your money is on its way',
      text: 'We have sent it today. It should be there in a day or two.',
    })),
  )
  const { year, month, day } = wallTimeAt(later(sentAt, days(1)), netherton.timeZone)
  const clearedOn = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  await play.act('winston', later(sentAt, days(2)), (db, on) =>
    followPayment(db, on, paymentId, { to: 'cleared', clearedOn }, () => ({ subject: '', text: '' })),
  )
}
