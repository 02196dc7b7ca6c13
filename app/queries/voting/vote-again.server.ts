import { asc, eq } from 'drizzle-orm'
import { publishedBallot, tally } from '~db/schema'
import { happened } from '~/domain/round'
import { roundElection } from '~/domain/voting/round-count'
import { fromPlain } from '~/domain/voting/plain-election'
import type { Election } from '~/domain/voting'
import type { TallyRecord } from '~/domain/voting/tally-record'
import { importedElection } from '~db/schema'
import type { Db } from '~/platform/world.server'
import type { Round } from '~/records/round/course.server'
import { candidatesAsCounted } from '~/records/voting/ballot-box.server'

/** A counted vote as it can be counted again: its published ballots, and the counts that were kept. */
export interface VoteAgain {
  readonly election: Election
  readonly kept: readonly { readonly deciding: boolean; readonly result: TallyRecord }[]
  /** It came from elsewhere, and is counted by the rule its papers name. */
  readonly imported: boolean
}

/** Nothing before the count. All ballots are in memory at once. */
export async function voteAgain(db: Db, round: Round): Promise<VoteAgain | null> {
  if (!happened(round, 'counted')) return null
  const kept = await db
    .select({ deciding: tally.deciding, result: tally.result })
    .from(tally)
    .where(eq(tally.roundId, round.id))
  const rows = await db
    .select({ choices: publishedBallot.choices })
    .from(publishedBallot)
    .where(eq(publishedBallot.roundId, round.id))
    .orderBy(asc(publishedBallot.number))
  const choices = rows.map((row) => row.choices)
  const [from] = await db.select().from(importedElection).where(eq(importedElection.roundId, round.id))
  if (from) return { election: fromPlain(from.election, choices), kept, imported: true }
  const { potPence, rules } = round
  const deciding = kept.find((one) => one.deciding)?.result
  const candidates = await candidatesAsCounted(db, round, deciding)
  const ballots = choices.filter(({ named }) => named.length > 0)
  return {
    election: roundElection({ ...rules, potPence, candidates, heldTo: deciding?.held?.to, ballots }),
    kept,
    imported: false,
  }
}
