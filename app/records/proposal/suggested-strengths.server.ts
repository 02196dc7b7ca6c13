import { and, eq, isNull, notInArray, sql } from 'drizzle-orm'
import { proposal, strength } from '~db/schema'
import { likelyKind, strengthsAnswer, strengthsIn } from '~/domain/proposal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { forEveryone } from '../people/strengths.server'
import type { Proposal } from './proposal.server'

/**
 * Puts the strengths that an idea names in its own words where builders find them, as it is sent in: each waits there for a
 * yes, and nobody else sees it until then. What is on the list under the same name already is that one. From then on the
 * idea names all of them by id.
 */
export async function suggestStrengths(db: Db, on: Occasion, partnershipId: string, of: Proposal): Promise<Proposal> {
  const { ids, own } = strengthsIn(of.answers.strengths)
  const named: string[] = [...ids]
  for (const words of own) named.push(await standingAs(db, on, partnershipId, of, words))
  await db
    .delete(strength)
    .where(
      and(
        eq(strength.suggestedIn, of.id),
        isNull(strength.agreedAt),
        named.length > 0 ? notInArray(strength.id, named) : undefined,
      ),
    )
  if (own.length === 0) return of
  const answers = { ...of.answers, strengths: strengthsAnswer({ ids: named, own: [] }) }
  await db.update(proposal).set({ answers }).where(eq(proposal.id, of.id))
  return { ...of, answers }
}

/**
 * Takes them from where builders find them again, as the idea is taken back to be changed: they are words of a draft once
 * more, for its writers alone.
 */
export async function takeBackSuggestions(db: Db, of: Proposal): Promise<void> {
  const waiting = and(eq(strength.suggestedIn, of.id), isNull(strength.agreedAt), isNull(strength.endedAt))
  const rows = await db.select({ id: strength.id, name: strength.name }).from(strength).where(waiting)
  if (rows.length === 0) return
  const { ids, own } = strengthsIn(of.answers.strengths)
  const again = rows.filter(({ id }) => ids.includes(id)).map(({ name }) => name)
  const left = ids.filter((id) => !rows.some((row) => row.id === id))
  const answers = { ...of.answers, strengths: strengthsAnswer({ ids: left, own: [...own, ...again] }) }
  await db.update(proposal).set({ answers }).where(eq(proposal.id, of.id))
  await db.delete(strength).where(waiting)
}

async function standingAs(db: Db, on: Occasion, partnershipId: string, of: Proposal, words: string): Promise<string> {
  const sameName = and(eq(strength.partnershipId, partnershipId), eq(sql`lower(${strength.name})`, words.toLowerCase()))
  const [there] = await db.select({ id: strength.id }).from(strength).where(and(sameName, forEveryone())).limit(1)
  if (there) return there.id
  const [hers] = await db
    .select({ id: strength.id })
    .from(strength)
    .where(and(sameName, eq(strength.suggestedIn, of.id)))
    .limit(1)
  if (hers) return hers.id
  const id = on.newId()
  await db.insert(strength).values({
    id,
    partnershipId,
    kind: likelyKind(words),
    name: words,
    about: '',
    neighbourhoodId: of.neighbourhoodId,
    shared: true,
    firstName: '',
    reach: '',
    addedBy: on.by,
    addedAt: on.at,
    suggestedBy: of.applicantId,
    suggestedIn: of.id,
  })
  return id
}
