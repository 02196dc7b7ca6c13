import { inArray } from 'drizzle-orm'
import { proposal } from '~db/schema'
import {
  decidersOf,
  departs,
  isBelowUseful,
  itemStanding,
  mayDecideOn,
  placeInReserve,
  rounded,
  type DecisionItem,
  type ItemStanding,
  type Meeting,
  type Ranked,
  type Settling,
} from '~/domain/panel'
import type { Pence } from '~/domain/pence'
import { answersThatCount, envelope, type Answers, type ApplicationForm } from '~/domain/proposal'
import type { Refusal } from '~/domain/refusal'
import { takes, type RoundRules } from '~/domain/round'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import type { RuleTold } from './rule-says.server'
import { formOfProposal } from '~/records/proposal/application-form.server'

/** What the rule's proposal rests on: a rule of the round's own, the vote, the panel's scores, or nothing but the meeting. */
export type Basis = 'rule' | 'vote' | 'scores' | 'meeting'

export const basisOf = (round: { readonly rules: Pick<RoundRules, 'steps' | 'deciding'> }): Basis =>
  round.rules.deciding ? 'rule' : takes(round, 'vote') ? 'vote' : takes(round, 'score') ? 'scores' : 'meeting'

/** One line of the meeting's list, as it is shown. */
export interface ItemShown extends Pick<DecisionItem, 'ruleSaid' | 'outcome' | 'because'> {
  readonly reference: string
  readonly title: string
  readonly askedPence: Pence
  /** The sum below which it said that money would be of no use; nothing where it was not asked, or did not say. */
  readonly smallestPence: Pence | null
  /** What it would do with half; empty where it did not say. */
  readonly half: string
  /** It is to get something, and less than that. */
  readonly isBelowUseful: boolean
  readonly rulePence: Pence
  readonly amountPence: Pence
  /** Why the rule says so; nothing where it was not kept. */
  readonly rule: RuleTold | null
  /** It says something else than the rule. */
  readonly departs: boolean
  /** Published ballots that name it; nothing where no vote was taken. */
  readonly votes: number | null
  /** The panel's weighted mean, 0 to 5; nothing where too few have scored it. */
  readonly score: number | null
  /** What has to be so before the money is paid, in words. */
  readonly conditions: readonly string[]
  /** Which place it has among those in reserve, from 1. */
  readonly reservePlace: number | null
  /** Names of those who stepped out when it was settled; of those in the room with an interest in it, until it is. */
  readonly steppedOut: readonly string[]
  /** Names of those in the room who had not said whether they have an interest, and so had no part in it; likewise. */
  readonly undeclared: readonly string[]
  /** When the meeting settled it, who decided, and who wrote it down; nothing while it is to be settled. */
  readonly settled: { readonly at: Instant; readonly deciders: readonly string[]; readonly by: string } | null
  /** Why it has to be settled once more; nothing where it was not settled yet, or is. */
  readonly again: 'rule' | 'changed' | 'interest' | null
  /** Voting members in the room who could decide on it now. */
  readonly decidersNow: number
  /** Why the meeting as it is cannot decide on it; nothing when it can. */
  readonly cannot: Refusal | null
}

interface Known {
  readonly items: readonly DecisionItem[]
  readonly settlings: readonly Settling[]
  readonly meeting: Meeting
  /** By person. */
  readonly names: ReadonlyMap<string, string>
  /** By reference, as the published count has them. */
  readonly votes: Readonly<Record<string, number>> | null
  readonly ranked: readonly Ranked[]
  /** What the rule said of each, and why. */
  readonly told: ReadonlyMap<string, RuleTold>
}

/** The list as it is shown, in its own order. */
export async function itemsShown(db: Db, known: Known): Promise<ItemShown[]> {
  const { items, settlings, meeting, names, votes, ranked, told } = known
  const ids = items.map((item) => item.proposalId)
  const rows =
    ids.length === 0
      ? []
      : await db
          .select({
            ...{ id: proposal.id, reference: proposal.reference, title: proposal.title, roundId: proposal.roundId },
            ...{ costPence: proposal.costPence, answers: proposal.answers, formVersion: proposal.formVersion },
          })
          .from(proposal)
          .where(inArray(proposal.id, ids))
  const forms = await formsOf(db, rows)
  const scoreOf = new Map(ranked.map((each) => [each.proposalId, each]))
  const here = new Set(meeting.presentIds)
  return items.map((item) => {
    const { proposalId, askedPence, ruleSaid, rulePence, outcome, amountPence, because, conditions = [] } = item
    const of = rows.find((row) => row.id === proposalId)
    if (!of) throw new Error(`the list names ${proposalId}, which is not there`)
    const score = scoreOf.get(proposalId)
    const decides = mayDecideOn(meeting, proposalId)
    const out = meeting.seats
      .map(({ personId }) => personId)
      .filter((personId) => here.has(personId) && meeting.interests.isInterested(personId, proposalId))
    const silent = meeting.seats
      .filter(({ personId, voting }) => voting && here.has(personId))
      .flatMap(({ personId }) => (meeting.interests.kindOf(personId, proposalId) === undefined ? personId : []))
    const standing = itemStanding(item, settlings, meeting.interests)
    const named = (ids: readonly string[]) => ids.map((personId) => names.get(personId) ?? '')
    return {
      reference: of.reference,
      title: of.title,
      ...withLess(of, forms.get(of.formVersion ?? 0) ?? envelope, amountPence),
      askedPence,
      ruleSaid,
      rulePence,
      outcome,
      amountPence,
      because,
      departs: departs(item),
      rule: told.get(proposalId) ?? null,
      votes: votes && (votes[of.reference] ?? 0),
      score: score?.enough && score.weighted ? rounded(score.weighted, 1) : null,
      conditions,
      reservePlace: placeInReserve(items, proposalId),
      steppedOut: named(standing.is === 'settled' ? standing.steppedOut : out),
      undeclared: named(standing.is === 'settled' ? standing.undeclared : silent),
      settled: settledShown(standing, named),
      again: standing.is === 'again' ? standing.why : null,
      decidersNow: decides.ok ? decides.deciders.length : 0,
      cannot: decides.ok ? null : decides,
    }
  })
}

function settledShown(standing: ItemStanding, named: (ids: readonly string[]) => string[]): ItemShown['settled'] {
  if (standing.is !== 'settled') return null
  const { settling } = standing
  return { at: settling.at, deciders: named(decidersOf(settling).deciders), by: named([settling.by])[0] ?? '' }
}

interface Asking {
  readonly roundId: string
  readonly formVersion: number | null
  readonly costPence: Pence | null
  readonly answers: Answers
}

/** The forms that they are written on, by version: a few, however many ideas there are. */
async function formsOf(db: Db, asking: readonly Asking[]): Promise<Map<number, ApplicationForm>> {
  const forms = new Map<number, ApplicationForm>()
  for (const of of asking) {
    const version = of.formVersion ?? 0
    if (!forms.has(version)) forms.set(version, await formOfProposal(db, of))
  }
  return forms
}

/** What it said that it could do with less, and whether what it is to get is less than that. */
function withLess({ answers, costPence }: Asking, form: ApplicationForm, amountPence: Pence) {
  const { half = '', smallestPence = null } = answersThatCount(answers, form, costPence)
  return { half, smallestPence, isBelowUseful: isBelowUseful({ amountPence }, smallestPence) }
}
