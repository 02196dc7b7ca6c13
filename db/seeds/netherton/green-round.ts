import { declareInterest } from '~/commands/panel/declare-interest.server'
import { handInScore } from '~/commands/panel/hand-in-score.server'
import { orderNight } from '~/commands/panel/night/order-night.server'
import { planNight } from '~/commands/panel/night/plan-night.server'
import { saveScore } from '~/commands/panel/save-score.server'
import { shareOut } from '~/commands/panel/share-out.server'
import { usualPlan } from '~/domain/panel/night'
import { ok } from '~/domain/refusal'
import { pence } from '~/domain/pence'
import type { RoundRules } from '~/domain/round'
import { hours, later, minutes, type Instant } from '~/domain/time'
import { assignedIn } from '~/records/panel/assignment.server'
import { criteriaOf } from '~/records/panel/criterion.server'
import { roundById } from '~/records/round/course.server'
import { allAreFoundFit, ideasComeIn, type Sent } from './ideas-come-in'
import { greenIdeas } from './panel-ideas'
import { netherton } from './plan'
import type { Player } from './player'
import { calendar, roundIsPublished } from './rounds'
import { interestOf, pointsFor, scorers, type Said } from './scores'

/** Four members score each idea, and the best scored are funded as far as the pot goes. */
const settles: Partial<RoundRules> = {
  steps: { check: true, score: true, vote: false },
  voters: 'panel',
  scorersEach: 4,
  deciding: { kind: 'scores', fewestTenths: 25, partFunding: true, reserve: 2 },
}

const interests: Said['interests'] = {
  'Litter-pick kit to borrow': { gareth: { kind: 'loyalty', note: 'I help run the community centre.' } },
  'Orchard for the school field': { ravi: { kind: 'indirect', note: 'My two go to that school.' } },
}

/** These have not said yet whether they have an interest in anything. */
const undeclared = ['olek', 'ffion']

/** A round that is being scored, half way through, with a pitch night in three days. */
export async function panelIsScoring(play: Player, day: (count: number) => Instant, fromLine: string): Promise<void> {
  const opened = -(calendar.closes + 5)
  const { id, dates } = await roundIsPublished(play, {
    title: 'Green sparks',
    about:
      'Up to £500 for whatever makes Netherton greener. The panel scores, and you can hear every idea in the hall.',
    potPence: pence(1_200_00),
    opensAt: day(opened),
    fromLine,
    settles,
  })
  const sent = await ideasComeIn(play, id, greenIdeas, { from: dates.opensAt, until: dates.closesAt })
  await allAreFoundFit(play, id, sent, day(-4))
  const began = later(day(-4), hours(2))
  for (const { id: member } of scorers.filter((one) => !undeclared.includes(one.id))) {
    const said = sent.map((one) => ({ reference: one.reference, ...interestOf(member, one, interests) }))
    await play.act(member, later(began, minutes(30)), (db, on) => declareInterest(db, on, id, member, said))
  }
  await play.act(null, later(began, hours(1)), async (db, on) => ({ ...ok, ...(await shareOut(db, on, id)) }))
  await isHalfScored(play, id, sent, later(day(-3), hours(1)))
  await nightIsPlanned(play, id, sent, day(-2), day(3))
}

/** The first five members have handed theirs in; one has begun hers. */
async function isHalfScored(play: Player, roundId: string, sent: readonly Sent[], at: Instant): Promise<void> {
  const { criteria, isGiven } = await play.read(async (db) => {
    const round = await roundById(db, roundId)
    if (!round) throw new Error('a round that was published is not there')
    return { criteria: await criteriaOf(db, roundId), isGiven: await assignedIn(db, round) }
  })
  const sheets = sent.flatMap((one) =>
    ['rose', 'amina', 'gareth', 'kofi', 'edna', 'bronagh']
      .filter((member) => isGiven?.(member, one.id))
      .map((member) => ({ member, one })),
  )
  for (const [place, { member, one }] of sheets.entries()) {
    const words = { noteForPanel: '', feedback: '' }
    const points = pointsFor(play, criteria, one.idea)
    const then = later(at, minutes(7 * place))
    if (member !== 'bronagh')
      await play.act(member, then, (db, on) => handInScore(db, on, one.id, { points, abstained: false, ...words }))
    else await play.act(member, then, (db, on) => saveScore(db, on, one.id, { points: {}, ...words, noteForPanel: 'Ask who waters it.' })) // prettier-ignore
  }
}

/** Seven of the ideas are pitched, in an order that was drawn by lot. */
async function nightIsPlanned(play: Player, roundId: string, sent: readonly Sent[], at: Instant, on: Instant) {
  const when = new Intl.DateTimeFormat('en-GB', {
    ...{ weekday: 'long', day: 'numeric', month: 'long' },
    timeZone: netherton.timeZone,
  } as const).format(on)
  const plan = {
    ...usualPlan,
    whenAndWhere: `${when} at 7pm, in the L30 Community Centre`,
    panel: 'one-mark',
    aim: 'peoples-choice',
  } as const
  const pitches = sent.map(({ reference }) => reference).slice(0, 7)
  await play.act('rose', at, (db, occasion) => planNight(db, occasion, roundId, plan, pitches))
  await play.act('rose', later(at, minutes(4)), (db, occasion) => orderNight(db, occasion, roundId, { by: 'lot' }))
}
