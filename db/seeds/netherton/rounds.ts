import { changeForm } from '~/commands/proposal/change-form.server'
import { publishRound } from '~/commands/round/publish-round.server'
import { planRound } from '~/commands/round/plan-round.server'
import { allocateToRound } from '~/commands/money/allocate-to-round.server'
import { pence, type Pence } from '~/domain/pence'
import { sameTimeLater } from '~/domain/local-time'
import type { ApplicationForm } from '~/domain/proposal'
import type { RoundDates, RoundRules } from '~/domain/round'
import { days, later, type Instant } from '~/domain/time'
import { roundBySlug } from '~/records/round/course.server'
import { criteria, netherton } from './plan'
import type { Player } from './player'

export const rules: RoundRules = {
  steps: { check: true, score: true, vote: true },
  voters: 'residents',
  counting: 'equal-shares',
  mostChoices: 5,
  fewestVotes: 1,
  smallestAskPence: pence(50_00),
  largestAskPence: pence(500_00),
  quorum: 5,
  fewestScores: 3,
}

/** How many days after its opening each date of a round comes. Ideas close at 5pm, voting at 8pm. */
export const calendar = { closes: 21, scoringCloses: 37, votingOpens: 39, votingCloses: 53, decides: 56 }

/** Without `vote` the panel decides alone, as soon as before. */
export function datesFrom(opensAt: Instant, vote = true): RoundDates {
  const day = (count: number, hour: number) =>
    later(sameTimeLater(opensAt, count, netherton.timeZone), (hour - 9) * 3_600_000)
  return {
    opensAt,
    closesAt: day(calendar.closes, 17),
    scoringClosesAt: day(calendar.scoringCloses, 17),
    votingOpensAt: vote ? day(calendar.votingOpens, 9) : null,
    votingClosesAt: vote ? day(calendar.votingCloses, 20) : null,
    decidesAt: day(calendar.decides, 19),
  }
}

/** Rose plans a round and publishes it ten days before it opens; its pot is set aside from one budget line. */
export async function roundIsPublished(
  play: Player,
  round: {
    title: string
    about: string
    potPence: Pence
    opensAt: Instant
    fromLine: string
    form?: Pick<ApplicationForm, 'pages'>
    /** What it settles otherwise than the rounds before. */
    settles?: Partial<RoundRules>
  },
): Promise<{ id: string; dates: RoundDates }> {
  const { title, about, potPence, opensAt, fromLine, form, settles = {} } = round
  const whole = { ...rules, ...settles }
  const dates = datesFrom(opensAt, whole.steps.vote)
  const at = later(opensAt, -days(10))
  const { slug } = await play.act('rose', at, (db, on) =>
    planRound(db, on, netherton.id, {
      title,
      about,
      potPence,
      rules: whole,
      dates,
      criteria: criteria.map(({ name, weight, rubric }) => ({ name, weight, rubric })),
    }),
  )
  const planned = await play.read((db) => roundBySlug(db, netherton.id, slug))
  if (!planned) throw new Error(`${slug} was planned and is not there`)
  if (form) {
    await play.act('rose', at, (db, on) =>
      changeForm(db, on, planned.id, 0, (now) => ({ ok: true, form: { ...now, ...form } })),
    )
  }
  await play.act('rose', at, (db, on) =>
    publishRound(db, on, planned.id, (_db, _on, pot) =>
      allocateToRound(db, on, pot.roundId, fromLine, pot.amountPence),
    ),
  )
  return { id: planned.id, dates }
}
