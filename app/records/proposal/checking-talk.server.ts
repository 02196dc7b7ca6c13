import { and, asc, eq, inArray, ne } from 'drizzle-orm'
import { checkingMessage, origin, proposal, sentVersion } from '~db/schema'
import { changesAsked, mostMessages, type Message, type Said } from '~/domain/proposal'
import { refuse, type Outcome } from '~/domain/refusal'
import type { Instant } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import type { Proposal } from './proposal.server'

export type MessageRow = typeof checkingMessage.$inferSelect

/** What was said about a proposal while it was checked, the first first. */
export async function messagesOn(db: Db, proposalId: string): Promise<MessageRow[]> {
  return db
    .select()
    .from(checkingMessage)
    .where(eq(checkingMessage.proposalId, proposalId))
    .orderBy(asc(checkingMessage.sequence))
}

/** What was said on all proposals of a round, without the words, by proposal and in order. */
export async function messagesInRound(db: Db, roundId: string): Promise<(Message & { proposalId: string })[]> {
  const { proposalId, kind, at, until } = checkingMessage
  return db
    .select({ proposalId, kind, at, until })
    .from(checkingMessage)
    .innerJoin(proposal, eq(proposal.id, checkingMessage.proposalId))
    .where(eq(proposal.roundId, roundId))
    .orderBy(asc(checkingMessage.proposalId), asc(checkingMessage.sequence))
}

interface ToSay {
  readonly kind: Said
  readonly words: string
  readonly until?: Instant
}

/** Adds what somebody says. `on.by` must be there: these are people talking. */
export async function say(
  db: Db,
  on: Occasion,
  of: Pick<Proposal, 'id'>,
  { kind, words, until }: ToSay,
): Promise<Outcome<{ id: string }, 'enough-said'>> {
  if (on.by === null) throw new Error('nobody said something about a proposal')
  const sequence = (await messagesOn(db, of.id)).length + 1
  if (sequence > mostMessages) return refuse('enough-said', { most: mostMessages })
  const id = on.newId()
  const facts = { id, proposalId: of.id, sequence, kind, at: on.at, by: on.by, helperId: on.helper ?? null }
  await db.insert(checkingMessage).values({ ...facts, until: until ?? null, words })
  return { ok: true, id }
}

/** Until when its applicant may change a proposal that was sent back, or a part of one; nothing when it was not. */
export async function changesUntil(db: Db, of: Pick<Proposal, 'id' | 'standing'>): Promise<Instant | null> {
  return (await changesWanted(db, of))?.until ?? null
}

/**
 * What its applicant is asked to change, and until when; nothing unless it was sent back. For a part that she split off
 * then, and has not sent in yet, what was asked of the whole counts.
 */
export async function changesWanted(db: Db, of: Pick<Proposal, 'id' | 'standing'>) {
  const asked = changesAsked(of.standing === 'draft' ? await askedOfTheWhole(db, of.id) : await askedOfIt(db, of))
  return asked ? { words: asked.words, until: asked.until } : null
}

const askedOfIt = async (db: Db, { id, standing }: Pick<Proposal, 'id' | 'standing'>) =>
  standing === 'sent-back' ? messagesOn(db, id) : []

async function askedOfTheWhole(db: Db, proposalId: string): Promise<MessageRow[]> {
  const [part] = await db
    .select({ fromId: origin.fromId, at: origin.at })
    .from(origin)
    .where(and(eq(origin.proposalId, proposalId), eq(origin.kind, 'split')))
  if (!part) return []
  // What was asked after it was split off is not asked of it.
  return (await messagesOn(db, part.fromId)).filter(({ at }) => at <= part.at)
}

/** Takes the words out of all that was sent in and said about these proposals: they are to be forgotten. */
export async function forgetChecking(db: Db, proposalIds: readonly string[]): Promise<void> {
  const ids = [...proposalIds]
  if (ids.length === 0) return
  await db
    .update(sentVersion)
    .set({ words: '' })
    .where(and(inArray(sentVersion.proposalId, ids), ne(sentVersion.words, '')))
  await db
    .update(checkingMessage)
    .set({ words: '' })
    .where(and(inArray(checkingMessage.proposalId, ids), ne(checkingMessage.words, '')))
}
