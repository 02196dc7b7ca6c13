import { and, eq, inArray, isNull, ne, or, sql } from 'drizzle-orm'
import { payee, proposal } from '~db/schema'
import { bagOfIdea, isPublic, likeness, muchAlike, payees, sharedWords, tellsWhoAsks } from '~/domain/proposal'
import type { Db } from '~/platform/world.server'
import { sharingTerms } from '~/records/proposal/idea-terms.server'
import { withStanding, type Proposal } from '~/records/proposal/proposal.server'

/** Another idea of the round that may be the same, and why it looks so. */
export interface Alike {
  readonly reference: string
  readonly title: string
  /** From 0 to 1. */
  readonly likeness: number
  /** The words that both use. */
  readonly words: readonly string[]
  readonly sameApplicant: boolean
  /** The same group, shop or person is to be paid. Who that is stays with those who pay. */
  readonly samePayee: boolean
}

/** Looked at closely, of those that share words; the rest share less. */
const looked = 30
const shown = 5

/** Ideas of the same round that are much like one, or come from the same hand: the most alike first. */
export async function muchAlikeTo(db: Db, one: Proposal): Promise<Alike[]> {
  const byWords = await sharingTerms(db, one, looked)
  const paidAlike = new Set(await withSamePayee(db, one))
  const wanted = [...new Set([...byWords, ...paidAlike])]
  const others = and(eq(proposal.roundId, one.roundId), ne(proposal.id, one.id))
  const rows = await db
    .select()
    .from(proposal)
    .where(and(others, or(inArray(proposal.id, wanted), eq(proposal.applicantId, one.applicantId ?? ''))))
    .limit(3 * looked)
  const own = bagOfIdea(wordsOf(one))
  return (await withStanding(db, rows))
    .filter(({ standing }) => isPublic(standing))
    .map((other) => ({
      reference: other.reference,
      title: other.title,
      likeness: likeness(own, bagOfIdea(wordsOf(other))),
      said: `${other.title} ${other.summary}`,
      sameApplicant: one.applicantId !== null && other.applicantId === one.applicantId,
      samePayee: paidAlike.has(other.id),
    }))
    .filter((other) => other.likeness >= muchAlike || other.sameApplicant || other.samePayee)
    .sort((a, b) => b.likeness - a.likeness || (a.reference < b.reference ? -1 : 1))
    .slice(0, shown)
    .map(({ said, ...other }) => ({ ...other, words: sharedWords(`${one.title} ${one.summary}`, said) }))
}

const wordsOf = ({ title, summary, answers }: Proposal) => ({ title, summary, idea: answers.idea ?? '' })

/** The ideas of its round for which the same name, or the same person, is to be paid. */
async function withSamePayee(db: Db, { id, roundId }: Proposal): Promise<string[]> {
  const [own] = await db.select().from(payee).where(eq(payee.proposalId, id))
  // Many buy at one shop, and one organisation holds money for many: that tells nothing.
  if (!own || (own.kind && !tellsWhoAsks(own.kind))) return []
  const same = or(
    eq(sql`lower(${payee.name})`, own.name.toLowerCase()),
    own.personId === null ? undefined : eq(payee.personId, own.personId),
  )
  const telling = or(isNull(payee.kind), inArray(payee.kind, payees.filter(tellsWhoAsks)))
  const rows = await db
    .select({ id: proposal.id })
    .from(payee)
    .innerJoin(proposal, eq(proposal.id, payee.proposalId))
    .where(and(eq(proposal.roundId, roundId), ne(proposal.id, id), same, telling))
    .limit(looked)
  return rows.map((row) => row.id)
}
