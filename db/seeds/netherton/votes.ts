import { castBallot } from '~/commands/voting/cast-ballot.server'
import { later, type Instant } from '~/domain/time'
import type { Sparks } from '~/platform/sparks.server'
import type { Sent } from './ideas-come-in'
import { theCast } from './people'
import type { Player } from './player'
import { everyNeighbour } from './settle'

/**
 * Neighbours vote, panel members who live here among them: the better an idea is liked, and the nearer to home, the likelier it is chosen.
 * `share` of the neighbours do, in hundredths, and all of the panel who live here when
 * `panelToo`.
 */
export async function neighboursVote(
  play: Player,
  { secrets }: Sparks,
  roundId: string,
  sent: readonly Sent[],
  { at, share, panelToo, most }: { at: Instant; share: number; panelToo: boolean; most: number },
): Promise<void> {
  const panel = theCast.filter(
    ({ roles, votes, home }) => panelToo && roles.includes('panel') && votes === true && home !== null,
  )
  const voters = [
    ...panel.map(({ id, home }) => ({ id, home })),
    ...everyNeighbour.filter(() => play.dice(100) < share).map(({ id, home }) => ({ id, home })),
  ]
  await play.together(
    voters.map((voter, place) => {
      const named = choicesOf(play, voter.home, sent, 1 + play.dice(most))
      return (db) => castBallot(db, play.on(voter.id, later(at, place * 60_000)), secrets, roundId, named)
    }),
  )
}

function choicesOf(play: Player, home: string | null, sent: readonly Sent[], howMany: number): string[] {
  const pull = sent.map(({ reference, idea }) => ({
    reference,
    weight: play.dice(1 + idea.liked * idea.liked + (idea.home === home ? 40 : 0)),
  }))
  return pull
    .sort((one, other) => other.weight - one.weight)
    .slice(0, howMany)
    .map(({ reference }) => reference)
}
