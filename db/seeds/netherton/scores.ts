import { declareInterest } from '~/commands/panel/declare-interest.server'
import { handInScore } from '~/commands/panel/hand-in-score.server'
import { hours, later, minutes, type Instant } from '~/domain/time'
import { criteriaOf } from '~/records/panel/criterion.server'
import type { Sent } from './ideas-come-in'
import { theCast } from './people'
import type { Player } from './player'

const scorers = theCast.filter(({ roles, votes }) => roles.includes('panel') && votes === true)

/** Every voting member says where her interests lie, and scores the rest: the better liked the idea, the higher. */
export async function panelScores(play: Player, roundId: string, sent: readonly Sent[], at: Instant): Promise<void> {
  const criteria = await play.read((db) => criteriaOf(db, roundId))
  for (const [place, { id: member }] of scorers.entries()) {
    const begins = later(at, hours(place))
    await play.act(member, begins, (db, on) =>
      declareInterest(
        db,
        on,
        roundId,
        member,
        sent.map(({ reference, applicant }) =>
          applicant === member
            ? { reference, kind: 'direct', note: 'It is my own idea.' }
            : { reference, kind: 'none', note: '' },
        ),
      ),
    )
    for (const [turn, { id, idea, applicant }] of sent.entries()) {
      if (applicant === member) continue
      const points = Object.fromEntries(
        criteria.map((criterion) => [
          criterion.id,
          Math.max(0, Math.min(5, Math.round(idea.liked / 2 + play.dice(3) - 1))),
        ]),
      )
      await play.act(member, later(begins, minutes(5 + turn)), (db, on) =>
        handInScore(db, on, id, { points, abstained: false, noteForPanel: '', feedback: '' }),
      )
    }
  }
}
