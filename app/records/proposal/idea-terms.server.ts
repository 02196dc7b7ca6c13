import { and, count, desc, eq, inArray, ne } from 'drizzle-orm'
import { ideaTerm } from '~db/schema'
import { termsOf } from '~/domain/proposal'
import type { Db } from '~/platform/world.server'
import type { Proposal } from './proposal.server'

/** Puts an idea that is sent in where those much like it are looked up. */
export async function keepTerms(db: Db, { id, roundId, title, summary }: Proposal): Promise<void> {
  await forgetTerms(db, id)
  const terms = termsOf(`${title} ${summary}`)
  if (terms.length > 0) await db.insert(ideaTerm).values(terms.map((term) => ({ proposalId: id, roundId, term })))
}

export async function forgetTerms(db: Db, proposalId: string): Promise<void> {
  await db.delete(ideaTerm).where(eq(ideaTerm.proposalId, proposalId))
}

/** As many terms as an idea is looked up by: the rarest, because a word that a thousand ideas have tells nothing. */
const telling = 10

/** The ids of the ideas of its round that share most of its rarest words, those with the most first. */
export async function sharingTerms(db: Db, { id, roundId }: Pick<Proposal, 'id' | 'roundId'>, most: number) {
  const own = db.select({ term: ideaTerm.term }).from(ideaTerm).where(eq(ideaTerm.proposalId, id))
  const known = await db
    .select({ term: ideaTerm.term, among: count() })
    .from(ideaTerm)
    .where(and(eq(ideaTerm.roundId, roundId), inArray(ideaTerm.term, own)))
    .groupBy(ideaTerm.term)
  const rarest = known
    .filter(({ among }) => among > 1)
    .sort((a, b) => a.among - b.among || (a.term < b.term ? -1 : 1))
    .slice(0, telling)
    .map(({ term }) => term)
  if (rarest.length === 0) return []
  const rows = await db
    .select({ id: ideaTerm.proposalId, shared: count() })
    .from(ideaTerm)
    .where(and(eq(ideaTerm.roundId, roundId), inArray(ideaTerm.term, rarest), ne(ideaTerm.proposalId, id)))
    .groupBy(ideaTerm.proposalId)
    .orderBy(desc(count()), ideaTerm.proposalId)
    .limit(most)
  return rows.map((row) => row.id)
}
