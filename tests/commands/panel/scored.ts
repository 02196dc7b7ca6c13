import { declareInterest } from '~/commands/panel/declare-interest.server'
import { handInScore } from '~/commands/panel/hand-in-score.server'
import { analysisOf, atOnce, type InterestKind } from '~/domain/panel'
import type { RoundRules } from '~/domain/round'
import type { Instant } from '~/domain/time'
import { scoresToAnalyse } from '~/queries/panel/scores-to-analyse.server'
import { whatScoresSay } from '~/queries/panel/what-scores-say.server'
import type { Round } from '~/records/round/course.server'
import type { CastMember } from '../../cast'
import { day, stage, type Stage } from '../../stage'

/** While scores are taken in the tests' round. */
export const scoringDay: Instant = day(12)

/** A round being scored by Rose, Winston and Mei; Rose is its chair. Winston runs the club behind the second idea. */
export async function scoringStage(rules: Partial<RoundRules> = {}): Promise<Stage> {
  const here = await stage()
  await here.holds('panel', 'rose', 'winston', 'mei')
  await here.holds('chair', 'rose')
  await here.round('spring', { rules, events: ['published', 'checked'] })
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

/** What a reader is shown of a round's scores; nothing before the lock. */
export async function seenScores(here: Stage, round: Round, reader: CastMember | null, at: Instant, page = 1) {
  const found = await here.read((db) => scoresToAnalyse(db, round, reader, at))
  const analysis = found?.toAnalyse ? atOnce(analysisOf({ ...found.toAnalyse, resamples: 50 })) : null
  return found && whatScoresSay(found, analysis, page)
}
