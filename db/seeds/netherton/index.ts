import { financialYearOf } from '~/domain/money'
import { pence } from '~/domain/pence'
import { sameTimeLater, wallTimeAt, instantOn } from '~/domain/local-time'
import { days, hours, later, type Instant } from '~/domain/time'
import { preparePictures } from '~/jobs/prepare-pictures.server'
import type { Sparks } from '~/platform/sparks.server'
import { booksAreOpened } from './books'
import { withLines } from './budgets'
import { loadedDice } from './dice'
import { panelIsScoring } from './green-round'
import { harvestIdeas, springIdeas, winterIdeas } from './ideas'
import { ripplesAreTold } from './ripples'
import { allAreFoundFit, ideasComeIn } from './ideas-come-in'
import { netherton } from './plan'
import { Player } from './player'
import { panelDecidedAlone } from './quick-round'
import { calendar, roundIsPublished } from './rounds'
import { panelScores } from './scores'
import { helpIsOffered, strengthsAreHeardOf } from './strengths'
import { lineId, settle } from './settle'
import { ideaIsShared } from './shared-draft'
import { anHourIsValued, hopesAreSaid, someTellOfThemselves } from './what-is-hoped-for'
import { decidedPaidAndTold } from './what-became'
import { neighboursVote } from './votes'

/**
 * Netherton in the middle of things: one round closed, paid and told of; one that the panel decided alone; one being
 * voted on; one being scored, with a pitch night ahead; one open for ideas. All of it played through the app's own commands, at moments gone by. `pictured` draws pictures for some ideas, too.
 */
export async function playNetherton(sparks: Sparks, now: Instant, { pictured = false } = {}): Promise<void> {
  const years = [financialYear(later(now, -days(300))), financialYear(now)]
  const play = new Player(sparks, pictured)
  await settle(sparks, now, [...new Set(years)])
  await booksAreOpened(play, now, [...new Set(years)])
  await strengthsAreHeardOf(play, later(now, -days(400)))
  await hopesAreSaid(play, later(now, -days(380)))
  const today = nineInTheMorning(now)
  const day = (count: number) => sameTimeLater(today, count, netherton.timeZone)

  const harvest = await roundIsPublished(play, {
    title: 'Harvest sparks',
    about: 'Our first round of small sparks: up to £500 for what neighbours want to start.',
    potPence: pence(3_000_00),
    opensAt: day(-300),
    fromLine: lineId('sparks', years[0] ?? 0),
  })
  const harvestSent = await ideasComeIn(play, harvest.id, harvestIdeas, {
    from: harvest.dates.opensAt,
    until: harvest.dates.closesAt,
  })
  await allAreFoundFit(play, harvest.id, harvestSent, day(-300 + calendar.closes + 1))
  await panelScores(play, harvest.id, harvestSent, day(-300 + calendar.closes + 4))
  await neighboursVote(play, sparks, harvest.id, harvestSent, {
    at: day(-300 + calendar.votingOpens + 1),
    share: 62,
    panelToo: true,
    most: 5,
  })
  await decidedPaidAndTold(play, sparks, harvest, harvestSent)

  const beside = new Player(sparks, false, loadedDice(2027))
  const lineThen = (at: Instant) => lineId('sparks', financialYear(at))
  await panelDecidedAlone(beside, day, lineThen(day(-76)))
  await panelIsScoring(beside, day, lineThen(day(-26)))

  const winterOpened = -(calendar.votingOpens + 5)
  const winter = await roundIsPublished(play, {
    title: 'Winter sparks',
    about: 'Up to £500 for what would make winter and spring better on your street.',
    potPence: pence(3_500_00),
    opensAt: day(winterOpened),
    form: withLines,
    fromLine: lineId('sparks', years[1] ?? 0),
  })
  const winterSent = await ideasComeIn(play, winter.id, winterIdeas, {
    from: winter.dates.opensAt,
    until: winter.dates.closesAt,
  })
  await allAreFoundFit(play, winter.id, winterSent, day(winterOpened + calendar.closes + 1))
  await panelScores(play, winter.id, winterSent, day(winterOpened + calendar.closes + 4))
  await neighboursVote(play, sparks, winter.id, winterSent, {
    at: later(winter.dates.votingOpensAt ?? day(-5), hours(2)),
    share: 34,
    panelToo: false,
    most: 5,
  })

  const spring = await roundIsPublished(play, {
    title: 'Spring sparks',
    about: 'The next round: tell us your idea, on your own or with a neighbour.',
    potPence: pence(5_000_00),
    opensAt: day(-6),
    form: withLines,
    fromLine: lineId('sparks', years[1] ?? 0),
  })
  const springSent = await ideasComeIn(play, spring.id, springIdeas, { from: spring.dates.opensAt, until: day(-1) })
  await helpIsOffered(play, springSent, day(-1))
  await ideaIsShared(play, spring.id, later(day(-1), hours(1)))
  await ripplesAreTold(play, day(-9))
  await anHourIsValued(play, day(-8))
  await someTellOfThemselves(new Player(sparks, false, loadedDice(46)), day(-7))
  if (pictured) await preparePictures(sparks)
}

const financialYear = (at: Instant) => financialYearOf(at, netherton.timeZone, netherton.money.yearStartsInMonth)

function nineInTheMorning(now: Instant): Instant {
  const { year, month, day } = wallTimeAt(now, netherton.timeZone)
  return instantOn({ year, month, day, hour: 9, minute: 0 }, netherton.timeZone) ?? now
}
