import { declareInterest } from '~/commands/panel/declare-interest.server'
import { handInScore } from '~/commands/panel/hand-in-score.server'
import type { InterestKind } from '~/domain/panel'
import type { Instant } from '~/domain/time'
import type { CastMember } from '../../cast'
import { day, stage, type Stage } from '../../stage'

/** While scores are taken in the tests' round. */
export const scoringDay: Instant = day(12)

/** A round being scored by Rose, Winston and Mei; Rose is its chair. Winston runs the club behind the second idea. */
export async function scoringStage(): Promise<Stage> {
  const here = await stage()
  await here.holds('panel', 'rose', 'winston', 'mei')
  await here.holds('chair', 'rose')
  await here.round('spring', { events: ['published', 'checked'] })
  await here.criteria('spring')
  for (const reference of ['SPR-01', 'SPR-02']) await here.proposal('spring', reference)
  return here
}

export const declares = (here: Stage, who: CastMember, kinds: Readonly<Record<string, InterestKind>>, note = '') =>
  here.write((db) =>
    declareInterest(
      db,
      here.on(who, scoringDay),
      'spring',
      who,
      Object.entries(kinds).map(([reference, kind]) => ({ reference, kind, note })),
    ),
  )

export const handsIn = (
  here: Stage,
  who: CastMember,
  reference: string,
  points: Record<string, number>,
  at = scoringDay,
) =>
  here.write((db) =>
    handInScore(db, here.on(who, at), `spring/${reference}`, {
      points,
      noteForPanel: `a note by ${who}`,
      feedback: '',
      abstained: false,
    }),
  )

export const noInterest = { 'SPR-01': 'none', 'SPR-02': 'none' } as const
