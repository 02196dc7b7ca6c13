import { inArray } from 'drizzle-orm'
import { proposal } from '~db/schema'
import { departs, mayDecideOn, rounded, type DecisionItem, type Meeting, type Ranked } from '~/domain/panel'
import type { Pence } from '~/domain/pence'
import type { Refusal } from '~/domain/refusal'
import { takes, type RoundCourse } from '~/domain/round'
import type { Db } from '~/platform/world.server'

/** What the rule's proposal rests on: the vote, the panel's scores, or nothing but the meeting. */
export type Basis = 'vote' | 'scores' | 'meeting'

export const basisOf = (round: Pick<RoundCourse, 'rules'>): Basis =>
  takes(round, 'vote') ? 'vote' : takes(round, 'score') ? 'scores' : 'meeting'

/** One line of the meeting's list, as it is shown. */
export interface ItemShown extends Pick<DecisionItem, 'ruleSaid' | 'outcome' | 'because'> {
  readonly reference: string
  readonly title: string
  readonly askedPence: Pence
  readonly rulePence: Pence
  readonly amountPence: Pence
  /** It says something else than the rule. */
  readonly departs: boolean
  /** Published ballots that name it; nothing where no vote was taken. */
  readonly votes: number | null
  /** The panel's weighted mean, 0 to 5; nothing where too few have scored it. */
  readonly score: number | null
  /** Names of those in the room with an interest in it. */
  readonly steppedOut: readonly string[]
  /** Why the meeting as it is cannot decide on it; nothing when it can. */
  readonly cannot: Refusal | null
}

interface Known {
  readonly items: readonly DecisionItem[]
  readonly meeting: Meeting
  /** By person. */
  readonly names: ReadonlyMap<string, string>
  /** By reference, as the published count has them. */
  readonly votes: Readonly<Record<string, number>> | null
  readonly ranked: readonly Ranked[]
}

/** The list as it is shown, in its own order. */
export async function itemsShown(db: Db, { items, meeting, names, votes, ranked }: Known): Promise<ItemShown[]> {
  const ids = items.map((item) => item.proposalId)
  const rows =
    ids.length === 0
      ? []
      : await db
          .select({ id: proposal.id, reference: proposal.reference, title: proposal.title })
          .from(proposal)
          .where(inArray(proposal.id, ids))
  const scoreOf = new Map(ranked.map((each) => [each.proposalId, each]))
  const here = new Set(meeting.presentIds)
  return items.map((item) => {
    const { proposalId, askedPence, ruleSaid, rulePence, outcome, amountPence, because } = item
    const of = rows.find((row) => row.id === proposalId)
    if (!of) throw new Error(`the list names ${proposalId}, which is not there`)
    const score = scoreOf.get(proposalId)
    const decides = mayDecideOn(meeting, proposalId)
    const out = meeting.seats.filter(
      ({ personId }) => here.has(personId) && meeting.interests.isInterested(personId, proposalId),
    )
    return {
      reference: of.reference,
      title: of.title,
      askedPence,
      ruleSaid,
      rulePence,
      outcome,
      amountPence,
      because,
      departs: departs(item),
      votes: votes && (votes[of.reference] ?? 0),
      score: score?.enough && score.weighted ? rounded(score.weighted, 1) : null,
      steppedOut: out.map(({ personId }) => names.get(personId) ?? ''),
      cannot: decides.ok ? null : decides,
    }
  })
}
