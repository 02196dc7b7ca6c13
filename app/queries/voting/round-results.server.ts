import { and, asc, desc, eq } from 'drizzle-orm'
import { importedElection, lot, proposal, roundEvent, tally } from '~db/schema'
import { shortOfQuorum } from '~/domain/allotting'
import { panelFellShort, type PanelAtTheBallot } from '~/domain/panel'
import type { WouldHelp } from '~/domain/voting'
import type { PlainElection } from '~/domain/voting/plain-election'
import { ballotsAreTold } from '~/domain/voting/small-vote'
import type { TallyRecord } from '~/domain/voting/tally-record'
import type { Turnout } from '~/domain/voting/turnout'
import type { Db } from '~/platform/world.server'
import type { Round } from '~/records/round/course.server'
import { checkFacts } from './how-to-check.server'
import { allDone, askedAbout, helpFound } from './would-help.server'

/** The results of a round's vote, for anyone to read; nothing at all before it is counted. */
export async function roundResults(db: Db, round: Pick<Round, 'id' | 'potPence' | 'rules'>) {
  const records = await db
    .select({ deciding: tally.deciding, result: tally.result })
    .from(tally)
    .where(eq(tally.roundId, round.id))
    .orderBy(desc(tally.deciding), asc(tally.id))
  const deciding = records.find((one) => one.deciding)?.result
  if (!deciding) return null
  const [counted] = await db
    .select({ detail: roundEvent.detail, at: roundEvent.at })
    .from(roundEvent)
    .where(and(eq(roundEvent.roundId, round.id), eq(roundEvent.kind, 'counted')))
  const proposals = await db
    .select({ reference: proposal.reference, title: proposal.title, costPence: proposal.costPence })
    .from(proposal)
    .where(eq(proposal.roundId, round.id))
  const lots = await db
    .select({ reference: proposal.reference })
    .from(lot)
    .innerJoin(proposal, eq(proposal.id, lot.proposalId))
    .where(eq(lot.roundId, round.id))
    .orderBy(asc(lot.number))
  const from = await cameFrom(db, round.id)
  const turnout = (counted?.detail['turnout'] ?? null) as Turnout | null
  const panel = (counted?.detail['panel'] ?? null) as PanelAtTheBallot | null
  const ballotsTold = ballotsAreTold({ voters: deciding.voters, imported: from !== null })
  // It is found by counting the ballots again, and tells something of each where they are few.
  const help = ballotsTold ? await helpFound(db, round.id) : new Map<string, WouldHelp>()
  const asked = ballotsTold ? askedAbout(deciding) : []
  return {
    deciding,
    beside: records.filter((one) => !one.deciding).map(({ result }) => result),
    ideas: inOrder(
      deciding,
      new Map(proposals.map((one) => [one.reference, one])),
      new Map(from?.election.projects.map(({ id, cost }) => [id, Number(cost)])),
    ).map((idea) => ({ ...idea, help: help.get(idea.reference) ?? null })),
    /** How far it is, of working out what would have helped each idea; nothing once it is done. */
    explaining:
      help.has(allDone) || asked.length === 0
        ? null
        : { done: asked.filter((id) => help.has(id)).length, of: asked.length },
    turnout,
    /** Too few voted for the vote to decide anything by itself. */
    advisesOnly:
      turnout && !from
        ? shortOfQuorum(round.rules.deciding?.turnout, { voters: turnout.cast, onRoll: turnout.onRoll })
        : null,
    /** Where the panel alone votes, and those who did could have decided nothing in its meeting: why. */
    panelShort: panel && { because: panelFellShort(panel), voted: panel.voted, quorum: panel.quorum },
    /** So few voted that what each ballot says is not published: only what they come to. */
    ballotsTold,
    check: await checkFacts(db, round.id),
    lots: lots.map(({ reference }) => reference),
    from: from && { description: from.meta['description'] ?? '', chosenThere: chosenThere(from) },
  }
}

/** The ideas as the count took them: those it funds in that order, then the others, most votes first. */
function inOrder(
  { order, reasons, votes }: TallyRecord,
  proposals: ReadonlyMap<string, { title: string; costPence: number | null }>,
  costs: ReadonlyMap<string, number>,
) {
  const place = new Map(order.map((id, at) => [id, at]))
  const rank = (id: string) => place.get(id) ?? order.length
  return reasons
    .map((reason) => ({
      reference: reason.id,
      title: proposals.get(reason.id)?.title ?? reason.id,
      cost: costs.get(reason.id) ?? proposals.get(reason.id)?.costPence ?? 0,
      funded: place.has(reason.id),
      votes: votes[reason.id] ?? 0,
      reason,
    }))
    .sort((one, other) => rank(one.reference) - rank(other.reference) || other.votes - one.votes)
}

interface Origin {
  readonly meta: Record<string, string>
  readonly election: PlainElection
  readonly columns: readonly Record<string, string>[]
}

async function cameFrom(db: Db, roundId: string): Promise<Origin | null> {
  const [found] = await db.select().from(importedElection).where(eq(importedElection.roundId, roundId))
  return found ?? null
}

/** What the election's own papers say was chosen (1 by their rule, 2 for another reason); nothing when they do not say. */
function chosenThere({ election, columns }: Origin): string[] | null {
  if (!columns.some((one) => one['selected'] !== undefined)) return null
  return election.projects.flatMap(({ id }, at) => (['1', '2'].includes(columns[at]?.['selected'] ?? '') ? [id] : []))
}
