import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm'
import { broughtIdea, ideaList, ideaListPart, proposal } from '~db/schema'
import { may } from '~/domain/policy'
import { ideaFromRow, isChosen, nextReference, type Draft, type ReadRows } from '~/domain/proposal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { actorIn } from '~/records/people/actor.server'
import { personReachedAt } from '~/records/people/person.server'
import { versionToWriteOn } from '~/records/proposal/application-form.server'
import { judgedRows, readerFor, type JudgedRow } from '~/records/proposal/brought-ideas.server'
import { keepAnswer } from '~/records/proposal/draft.server'
import { keepTerms } from '~/records/proposal/idea-terms.server'
import { addProposalEvent, proposalById } from '~/records/proposal/proposal.server'
import { keepSentVersion } from '~/records/proposal/sent-version.server'
import { roundById, type Round } from '~/records/round/course.server'

/** The table that has waited longest to come in; nothing when none does. */
export async function ideasToBring(db: Db): Promise<string | undefined> {
  const [list] = await db
    .select({ id: ideaList.id })
    .from(ideaList)
    .where(and(isNotNull(ideaList.confirmedAt), isNull(ideaList.doneAt)))
    .orderBy(asc(ideaList.confirmedAt))
    .limit(1)
  return list?.id
}

/**
 * Brings in the next ideas of a confirmed table, and takes them off it in the same transaction: however often it is
 * stopped, and whoever goes on with it, each comes in once. They are judged again by what is there now. Nobody is written
 * to. True when there is no more to do.
 */
export async function bringNextIdeas(db: Db, on: Occasion, listId: string, readRows: ReadRows): Promise<boolean> {
  const [list] = await db.select().from(ideaList).where(eq(ideaList.id, listId))
  if (!list || list.confirmedAt === null || list.doneAt !== null) return true
  const byList = eq(ideaListPart.listId, listId)
  const [part] = await db.select().from(ideaListPart).where(byList).orderBy(asc(ideaListPart.position)).limit(1)
  if (!part) {
    await db.update(ideaList).set({ doneAt: on.at, shown: [] }).where(eq(ideaList.id, listId))
    return true
  }
  const round = await roundById(db, list.roundId)
  if (!round) throw new Error('a table of ideas for a round that is not there')
  const acting = { ...on, by: list.createdBy }
  const actor = await actorIn(db, round.partnershipId, list.createdBy, on.at)
  const stillMay = may(actor, 'ideas.bring-in', { round, now: on.at }).ok
  const which = list.which ?? []
  const done = { added: 0, altered: 0, left: 0 }
  const { readRow, ...asked } = await readerFor(db, round, readRows)
  for (const one of await judgedRows(db, round, part.rows, readRow)) {
    const { row, verdict } = one
    if (verdict.kind === 'same' || (Array.isArray(which) && !which.includes(row.line))) continue
    if (!stillMay || verdict.kind === 'cannot') done.left += 1
    else if (isChosen(which, row, verdict)) done[await bringIn(db, acting, round, asked, one)] += 1
  }
  await db.delete(ideaListPart).where(and(byList, eq(ideaListPart.position, part.position)))
  const { added, altered, left } = list
  await db
    .update(ideaList)
    .set({ added: added + done.added, altered: altered + done.altered, left: left + done.left })
    .where(eq(ideaList.id, listId))
  return false
}

type Acting = Occasion & { readonly by: string }
type Asked = Pick<Awaited<ReturnType<typeof readerFor>>, 'form' | 'places'>

async function bringIn(db: Db, on: Acting, round: Round, asked: Asked, { row, reading, there }: JudgedRow) {
  if (!reading.ok) throw new Error('a row that cannot be read was to come in')
  const formVersion = await versionToWriteOn(db, on, round.id)
  if (there) {
    await db.update(proposal).set({ formVersion }).where(eq(proposal.id, there.proposal.id))
    await sentIn(db, on, there.proposal.id, { ...there.draft, ...reading.read } as Draft, asked)
    return 'altered'
  }
  const id = on.newId()
  const { whose } = reading
  await db.insert(proposal).values({
    ...{ id, roundId: round.id, reference: row.cells['reference'] ?? (await freeReference(db, round)) },
    applicantId: whose && (await personReachedAt(db, on, whose)),
    ...{ title: '', summary: '', costPence: null, answers: {}, version: 1, formVersion },
    ...{ createdAt: on.at, savedAt: on.at },
  })
  await sentIn(db, on, id, ideaFromRow(reading.read), asked)
  return 'added'
}

/** Puts the words of a row in an idea and sends it in, as its neighbour would. */
async function sentIn(db: Db, on: Acting, id: string, draft: Draft, { form, places }: Asked): Promise<void> {
  const before = await proposalById(db, id)
  if (!before) throw new Error('an idea that was brought in is not there')
  await keepAnswer(db, before, 'table', draft, { savedAt: on.at, applicantName: '', trustedName: '', form, places })
  const after = await proposalById(db, id)
  if (!after) throw new Error('an idea that was brought in is not there')
  await addProposalEvent(db, on, after, 'submitted')
  await keepTerms(db, after)
  await keepSentVersion(db, after, after.eventCount + 1, on.at)
  const came = { broughtBy: on.by, broughtAt: on.at, version: after.version }
  await db
    .insert(broughtIdea)
    .values({ proposalId: id, ...came })
    .onConflictDoUpdate({ target: broughtIdea.proposalId, set: came })
}

async function freeReference(db: Db, round: Round): Promise<string> {
  const given = await db.select({ reference: proposal.reference }).from(proposal).where(eq(proposal.roundId, round.id))
  return nextReference(
    round.slug,
    given.map(({ reference }) => reference),
  )
}
