import { agrees } from './agree'
import { adoptDecision } from '~/commands/money/adopt-decision.server'
import { tellEveryone } from '~/commands/money/tell-everyone.server'
import { chooseThanksRate, prepareThanks, stepThanks } from '~/commands/money/thank-panel.server'
import { tickCondition } from '~/commands/money/tick-condition.server'
import { withdrawAward } from '~/commands/money/withdraw-award.server'
import { castVoice } from '~/commands/panel/cast-voice.server'
import { changeDecision } from '~/commands/panel/change-decision.server'
import { closePanelVote } from '~/commands/panel/close-panel-vote.server'
import { declareInterest } from '~/commands/panel/declare-interest.server'
import { decideItem } from '~/commands/panel/draft-decision.server'
import { giveCastingVote } from '~/commands/panel/give-casting-vote.server'
import { lockScores } from '~/commands/panel/lock-scores.server'
import { logTime } from '~/commands/panel/log-time.server'
import { markAttendance, markOne } from '~/commands/panel/meeting-room.server'
import { openAllPanelVotes } from '~/commands/panel/open-panel-vote.server'
import { startDecision } from '~/commands/panel/start-decision.server'
import type { Says } from '~/domain/panel'
import { pence } from '~/domain/pence'
import type { RoundRules } from '~/domain/round'
import { days, hours, later, minutes, type Instant } from '~/domain/time'
import { awardOfProposal } from '~/records/money/award.server'
import { conditionsOfAwards } from '~/records/money/condition.server'
import { lastDecision } from '~/records/panel/decision.server'
import { thanksPayments } from '~/records/panel/thanks.server'
import { allAreFoundFit, ideasComeIn, type Sent } from './ideas-come-in'
import { quickIdeas } from './panel-ideas'
import { isChangedByOfficers, isPaidInParts } from './parts-and-changes'
import { netherton } from './plan'
import type { Player } from './player'
import { calendar, roundIsPublished } from './rounds'
import { panelScores, type Said } from './scores'
import { isPaid, restIsSettled, toldInPerson } from './what-became'

/** Its scores put ideas in order, and each needs the panel's yes as well, on slips that nobody can put a name to. */
const settles: Partial<RoundRules> = {
  steps: { check: true, score: true, vote: false },
  voters: 'panel',
  largestAskPence: pence(300_00),
  panelVote: { secret: true, casting: true },
  deciding: { kind: 'scores-then-panel', fewestTenths: 20, reserve: 2 },
}

const said: Said = {
  interests: {
    'Cook together, eat together': { edna: { kind: 'loyalty', note: 'I hold the keys to the kitchen.' } },
    'Bouncy castle for the fair': { gareth: { kind: 'indirect', note: 'My brother hires them out.' } },
  },
  words: {
    'Deckchairs by the lock': {
      amina: { noteForPanel: 'Who takes them in when it rains?', feedback: 'It made me want to sit down.' },
      kofi: { feedback: 'A lovely way to meet whoever walks by.' },
    },
    'Line dancing at the Legion': {
      sheila: { noteForPanel: 'The Legion has speakers already.', feedback: 'Maureen taught half of us. Do it!' },
    },
    'A mural for the underpass': { ravi: { feedback: 'Forty painters in one weekend is a fine number.' } },
    'Bouncy castle for the fair': {
      winston: { noteForPanel: 'All of it goes to a hire firm.', feedback: 'What could neighbours make themselves?' },
    },
  },
}

const room = ['rose', 'winston', 'amina', 'gareth', 'sheila', 'kofi', 'edna', 'ravi', 'bronagh', 'olek']
/** How many of those who may vote say yes, and how many no; the others abstain. */
const voices: Readonly<Record<string, readonly [yes: number, no: number]>> = {
  'Deckchairs by the lock': [10, 0],
  'Bike doctor Saturdays': [8, 1],
  'Cook together, eat together': [7, 1],
  'A mural for the underpass': [6, 2],
  'Line dancing at the Legion': [4, 4],
  'Bouncy castle for the fair': [1, 7],
}

/** A round of the panel's own, decided three weeks ago: with nearly everything that can happen on the way. */
export async function panelDecidedAlone(
  play: Player,
  day: (count: number) => Instant,
  fromLine: string,
): Promise<void> {
  const opened = -(calendar.decides + 20)
  const round = await roundIsPublished(play, {
    title: 'Quick sparks',
    about: 'Up to £300, scored and decided by the panel, for what cannot wait for the next vote.',
    potPence: pence(1_000_00),
    opensAt: day(opened),
    fromLine,
    settles,
  })
  const { id, dates } = round
  const sent = await ideasComeIn(play, id, quickIdeas, { from: dates.opensAt, until: dates.closesAt })
  const of = (title: string): Sent => {
    const found = sent.find(({ idea }) => idea.title === title)
    if (!found) throw new Error(`nobody sent ${title}`)
    return found
  }
  await allAreFoundFit(play, id, sent, day(opened + calendar.closes + 1))
  const scored = day(opened + calendar.closes + 4)
  await panelScores(play, id, sent, scored, said)
  await play.act('rose', later(scored, days(2)), (db, on) => lockScores(db, on, id))
  // Too late to be left unscored: it is set aside, and the page shows both results.
  const found = [{ reference: of('A mural for the underpass').reference, kind: 'direct', note: 'He told me at the shop: the wall is his.' }] as const // prettier-ignore
  await play.act('rose', later(scored, days(4)), (db, on) => declareInterest(db, on, id, 'olek', found))

  await theyMeet(play, id, dates.decidesAt, of)
  await isChanged(play, id, dates.decidesAt, of)
  await isThanked(play, id, later(dates.decidesAt, days(9) - hours(9)), fromLine)
}

async function theyMeet(play: Player, id: string, meets: Instant, of: (title: string) => Sent): Promise<void> {
  const chair = <Value>(after: number, command: Parameters<typeof play.act<Value>>[2]) =>
    play.act('rose', later(meets, minutes(after)), command)
  await chair(0, (db, on) => startDecision(db, on, id))
  await chair(5, (db, on) => markAttendance(db, on, id, room))
  await chair(20, (db, on) => openAllPanelVotes(db, on, id))
  const steppedOut: Readonly<Record<string, string>> = {
    'Cook together, eat together': 'edna',
    'A mural for the underpass': 'olek',
    'Bouncy castle for the fair': 'gareth',
  }
  for (const [turn, [title, [yes, no]]] of Object.entries(voices).entries()) {
    const { id: proposalId } = of(title)
    const voters = room.filter((member) => member !== steppedOut[title])
    for (const [place, member] of voters.entries()) {
      const says: Says = place < yes ? 'yes' : place < yes + no ? 'no' : 'abstain'
      await play.act(member, later(meets, minutes(22)), (db, on) =>
        castVoice(db, on, play.sparks.secrets, id, proposalId, says),
      )
    }
    await chair(24 + turn * 2, (db, on) => closePanelVote(db, on, play.sparks.secrets, id, proposalId))
    if (yes === no) await chair(25 + turn * 2, (db, on) => giveCastingVote(db, on, id, proposalId, 'yes'))
  }
  await chair(40, (db, on) =>
    decideItem(db, on, id, {
      ...{ proposalId: of('Deckchairs by the lock').id, outcome: 'funded', because: 'Everybody wanted to sit in one.' },
      conditions: ['Somebody keeps them dry over winter.'],
    }),
  )
  // He has an early shift. What was settled before stays settled.
  await chair(45, (db, on) => markOne(db, on, id, 'kofi', false))
  await chair(50, (db, on) =>
    decideItem(db, on, id, {
      ...{ proposalId: of('Line dancing at the Legion').id, outcome: 'part-funded', amountPence: pence(120_00) },
      because: 'The Legion lends its speakers, so the room is all there is to pay.',
    }),
  )
  await restIsSettled(play, id, later(meets, minutes(60)))
  await isAdopted(play, id, later(meets, minutes(70)), 'later')
  await play.act('rose', later(meets, days(1)), (db, on) => tellEveryone(db, on, id, letter))
  // One neighbour was not at home yet.
  await toldInPerson(play, id, later(meets, days(2)), [of('Bouncy castle for the fair').id])
}

/** Two say yes. Neither has an interest in anything on the list. */
async function isAdopted(play: Player, id: string, at: Instant, telling: 'now' | 'later'): Promise<void> {
  for (const [place, member] of ['rose', 'amina'].entries()) {
    const list = await play.read((db) => lastDecision(db, id))
    if (!list) throw new Error('the panel met and left no list')
    const yes = later(at, minutes(place * 5))
    await play.act(member, yes, (db, on) => adoptDecision(db, on, id, list.version, letter, telling))
  }
}

const letter = ({ title, outcome }: { readonly title: string; readonly outcome: string }) => ({
  subject: title,
  text: `The panel has decided: ${outcome}.`,
})

/** One award is handed back, and a later decision moves up what waited in reserve. */
async function isChanged(play: Player, id: string, meets: Instant, of: (title: string) => Sent): Promise<void> {
  const awardOf = async (title: string) => (await play.read((db) => awardOfProposal(db, of(title).id)))?.id ?? ''
  const kept = ['Deckchairs by the lock', 'Cook together, eat together', 'Line dancing at the Legion']
  for (const [place, title] of kept.entries()) {
    const award = await awardOf(title)
    const at = later(meets, days(3) + hours(place))
    // The last of them is paid in parts, and may take longer than was thought.
    if (place === 2) await isPaidInParts(play, award, later(at, -hours(20)))
    await play.act(of(title).applicant, at, (db, on) => agrees(db, on, award))
    if (place === 2) await isChangedByOfficers(play, award, later(at, days(3)))
    await conditionsAreMet(play, award, later(at, days(1)))
    if (place < 2) await isPaid(play, award, later(at, days(2)), `QUICK-${place + 1}`)
  }
  const bikes = await awardOf('Bike doctor Saturdays')
  const back = 'Ray has moved to his daughter’s, and nobody else can true a wheel.'
  const taken = () => ({ subject: 'Your award is handed back', text: back })
  await play.act(of('Bike doctor Saturdays').applicant, later(meets, days(6)), (db, on) => withdrawAward(db, on, bikes, back, taken)) // prettier-ignore

  const again = later(meets, days(10))
  const mural = of('A mural for the underpass').id
  const why = 'Bike doctor Saturdays handed its money back, and the mural was first in reserve.'
  await play.act('rose', again, (db, on) => changeDecision(db, on, id, [mural], why))
  await play.act('rose', later(again, minutes(5)), (db, on) => markAttendance(db, on, id, room.slice(0, 8)))
  await play.act('rose', later(again, minutes(15)), (db, on) =>
    decideItem(db, on, id, { proposalId: mural, outcome: 'funded', because: 'Money came free, and it was next.' }),
  )
  await isAdopted(play, id, later(again, minutes(20)), 'now')
  await toldInPerson(play, id, later(again, days(1)), [of('Bouncy castle for the fair').id])
}

/** Nothing is paid before. */
async function conditionsAreMet(play: Player, award: string, at: Instant): Promise<void> {
  const shown = 'Pauline showed us the shed: there is a dry corner, and a key for us.'
  for (const condition of await play.read((db) => conditionsOfAwards(db, [award])))
    await play.act('rose', at, (db, on) => tickCondition(db, on, award, condition.id, 'met', shown))
}

/** Members write down their time. Who wants to is paid for it: one has been, one is being, and one would rather not. */
async function isThanked(play: Player, roundId: string, at: Instant, lineId: string): Promise<void> {
  await play.act('rose', at, (db, on) =>
    chooseThanksRate(db, on, netherton.id, { by: 'meeting', amountPence: pence(15_00) }),
  )
  const given = { amina: 150, kofi: 90, edna: 120, sheila: 60 }
  for (const [member, scoring] of Object.entries(given))
    await play.act(member, later(at, hours(1)), (db, on) =>
      logTime(db, on, roundId, { scoring, meeting: member === 'kofi' ? 45 : 90, other: 0 }, member === 'edna'),
    )
  for (const personId of ['amina', 'kofi'])
    await play.act('winston', later(at, hours(3)), (db, on) =>
      prepareThanks(db, on, netherton.id, { roundId, personId, lineId }),
    )
  const [first] = (await play.read((db) => thanksPayments(db, { roundId }))).filter((one) => one.personId === 'amina')
  for (const [by, to] of [
    ['mei', 'authorised'],
    ['winston', 'paid'],
  ] as const)
    await play.act(by, later(at, hours(5)), (db, on) => stepThanks(db, on, netherton.id, first?.id ?? '', to))
}
