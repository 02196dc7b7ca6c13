import { and, eq, inArray, isNotNull, isNull, lte, ne, notExists, or } from 'drizzle-orm'
import { award, ideaList, ideaListPart, pageOpened, paperCode, proposal, proposalEvent, round } from '~db/schema'
import { proposalEventKinds, standingOf } from '~/domain/proposal'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { emptyDraft } from '../proposal/empty-draft.server'
import { lastEvent } from '../proposal/last-event.server'
import { forgetPicturesOf } from '../proposal/pictures.server'
import { idsOf, overBy, type Asked, type KeptPlace } from './place.server'
import { hasPrivateWords, takePrivateWords } from './private-words.server'

/** The events after which an idea is a draft; the domain says which. */
const draftAfter = proposalEventKinds.filter((kind) => standingOf([{ kind, at: 0 as Instant }]) === 'draft')

/** What rounds leave behind that was never public. */
export const ideas: readonly KeptPlace[] = [
  {
    /** A table that nobody brought in, or that is in: names and addresses may stand in it. */
    kind: 'idea-lists',
    due: async (db, { upTo, most }) => {
      const { confirmedAt, createdAt, doneAt } = ideaList
      const unused = and(isNull(confirmedAt), lte(createdAt, upTo))
      const found = db.select({ id: ideaList.id }).from(ideaList)
      return idsOf(await found.where(or(unused, lte(doneAt, upTo))).limit(most))
    },
    letGo: async (db, ids) => {
      await db.delete(ideaListPart).where(inArray(ideaListPart.listId, [...ids]))
      await db.delete(ideaList).where(inArray(ideaList.id, [...ids]))
    },
  },
  {
    kind: 'drafts',
    due: draftsDue,
    letGo: async (db, ids, on) => {
      await forgetPicturesOf(db, ids, on.at)
      for (const id of ids) await emptyDraft(db, id)
    },
  },
  {
    kind: 'pages-opened',
    due: async (db, { upTo, most }) =>
      idsOf(await db.select({ id: pageOpened.id }).from(pageOpened).where(lte(pageOpened.at, upTo)).limit(most)),
    letGo: async (db, ids) => void (await db.delete(pageOpened).where(inArray(pageOpened.id, [...ids]))),
  },
  {
    kind: 'not-funded',
    due: async (db, { partnershipId, upTo, most }) => {
      const funded = db.select({ id: award.id }).from(award).where(eq(award.proposalId, proposal.id))
      return idsOf(
        await db
          .select({ id: proposal.id })
          .from(proposal)
          .innerJoin(round, eq(round.id, proposal.roundId))
          .where(
            and(
              eq(round.partnershipId, partnershipId ?? ''),
              overBy(db, round.id, upTo),
              hasPrivateWords(db, proposal.id),
              notExists(funded),
            ),
          )
          .limit(most),
      )
    },
    letGo: (db, ids) => takePrivateWords(db, [...ids]),
  },
  {
    kind: 'paper-codes',
    due: async (db, { partnershipId, upTo, most }) =>
      idsOf(
        await db
          .select({ id: paperCode.id })
          .from(paperCode)
          .innerJoin(round, eq(round.id, paperCode.roundId))
          .where(and(eq(round.partnershipId, partnershipId ?? ''), overBy(db, round.id, upTo)))
          .limit(most),
      ),
    letGo: async (db, ids) => void (await db.delete(paperCode).where(inArray(paperCode.id, [...ids]))),
  },
]

/**
 * Drafts of rounds that have closed for ideas, and that nobody has saved since: those never sent in, those taken back, and
 * those withdrawn that nobody ever had before them.
 */
async function draftsDue(db: Db, { partnershipId, upTo, most }: Asked): Promise<string[]> {
  const rounds = await db
    .select({ id: round.id, dates: round.dates })
    .from(round)
    .where(eq(round.partnershipId, partnershipId ?? ''))
  const closed = idsOf(rounds.filter(({ dates }) => dates.closesAt <= upTo))
  if (closed.length === 0) return []
  const sentIn = db
    .select({ id: proposalEvent.id })
    .from(proposalEvent)
    .where(and(eq(proposalEvent.proposalId, proposal.id), eq(proposalEvent.kind, 'submitted')))
  const found = await db
    .select({ id: proposal.id })
    .from(proposal)
    .where(
      and(
        inArray(proposal.roundId, closed),
        lte(proposal.savedAt, upTo),
        or(isNotNull(proposal.applicantId), ne(proposal.title, ''), ne(proposal.summary, '')),
        or(isNull(lastEvent), inArray(lastEvent, draftAfter), and(eq(lastEvent, 'withdrawn'), notExists(sentIn))),
      ),
    )
    .limit(most)
  return idsOf(found)
}
