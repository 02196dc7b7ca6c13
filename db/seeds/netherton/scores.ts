import { declareInterest } from '~/commands/panel/declare-interest.server'
import { handInScore } from '~/commands/panel/hand-in-score.server'
import type { InterestKind } from '~/domain/panel'
import { hours, later, minutes, type Instant } from '~/domain/time'
import { criteriaOf } from '~/records/panel/criterion.server'
import type { Sent } from './ideas-come-in'
import { theCast } from './people'
import type { Player } from './player'

export const scorers = theCast.filter(({ roles, votes }) => roles.includes('panel') && votes === true)

/** What members say beside their points, and where they have an interest: by the idea's title, then by member. */
export interface Said {
  readonly interests?: Readonly<Record<string, Readonly<Record<string, { kind: InterestKind; note: string }>>>>
  readonly words?: Readonly<Record<string, Readonly<Record<string, { noteForPanel?: string; feedback?: string }>>>>
}

/** Every voting member says where her interests lie, and scores the rest: the better liked the idea, the higher. */
export async function panelScores(
  play: Player,
  roundId: string,
  sent: readonly Sent[],
  at: Instant,
  { interests = {}, words = {} }: Said = {},
): Promise<void> {
  const criteria = await play.read((db) => criteriaOf(db, roundId))
  for (const [place, { id: member }] of scorers.entries()) {
    const begins = later(at, hours(place))
    await play.act(member, begins, (db, on) =>
      declareInterest(
        db,
        on,
        roundId,
        member,
        sent.map((one) => ({ reference: one.reference, ...interestOf(member, one, interests) })),
      ),
    )
    for (const [turn, { id, idea, applicant }] of sent.entries()) {
      if (applicant === member || interests[idea.title]?.[member]) continue
      const points = pointsFor(play, criteria, idea)
      const said = { noteForPanel: '', feedback: '', ...words[idea.title]?.[member] }
      await play.act(member, later(begins, minutes(5 + turn)), (db, on) =>
        handInScore(db, on, id, { points, abstained: false, ...said }),
      )
    }
  }
}

export const interestOf = (member: string, { idea, applicant }: Sent, interests: Said['interests'] = {}) => {
  if (applicant === member) return { kind: 'direct', note: 'It is my own idea.' } as const
  return interests[idea.title]?.[member] ?? ({ kind: 'none', note: '' } as const)
}

export const pointsFor = (play: Player, criteria: readonly { readonly id: string }[], { liked }: Sent['idea']) =>
  Object.fromEntries(criteria.map(({ id }) => [id, Math.max(0, Math.min(5, Math.round(liked / 2 + play.dice(3) - 1)))]))
