import { and, eq, inArray, notExists } from 'drizzle-orm'
import { ideaWord, proposal, roundWord } from '~db/schema'
import { batches } from '~/domain/batches'
import {
  folded,
  isPublic,
  publicTexts,
  standingOf,
  tailOf,
  weightedWords,
  type Answers,
  type ApplicationForm,
  type ProposalEventKind,
} from '~/domain/proposal'
import type { Pence } from '~/domain/pence'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { formOfProposal } from './application-form.server'

/** An idea as it is put on its round's list. */
export interface ToList {
  readonly id: string
  readonly reference: string
  readonly title: string
  readonly summary: string
  readonly costPence: Pence | null
  readonly answers: Answers
}

/**
 * What has happened to an idea puts it on its round's list, or takes it off, with the words by which it is found: nobody
 * finds a draft, nor one that is being changed or was withdrawn.
 */
export async function followListing(db: Db, proposalId: string, happened: ProposalEventKind): Promise<void> {
  if (!isPublic(standingOf([{ kind: happened, at: 0 as Instant }]))) return unlist(db, proposalId)
  const [one] = await db.select().from(proposal).where(eq(proposal.id, proposalId))
  if (!one) throw new Error(`what happened to a proposal that is not there: ${proposalId}`)
  // What the checkers find changes none of its words.
  if (one.listed !== null && happened !== 'submitted') return
  await unlist(db, proposalId)
  await list(db, one.roundId, await formOfProposal(db, one), [one])
}

/** Puts ideas on their round's list that are not on it. */
async function list(db: Db, roundId: string, form: ApplicationForm, ideas: readonly ToList[]): Promise<void> {
  await keepWords(db, roundId, form, ideas)
  for (const { id, title } of ideas)
    await db
      .update(proposal)
      .set({ listed: listedBy(title) })
      .where(eq(proposal.id, id))
}

/** Keeps the words by which ideas are found that were put on the list without any. */
export async function keepWords(
  db: Db,
  roundId: string,
  form: ApplicationForm,
  ideas: readonly ToList[],
): Promise<void> {
  const all = new Set<string>()
  for (const some of batches(ideas, 100)) {
    const words = some.flatMap(({ id: proposalId, reference, title, summary, costPence, answers }) => {
      const weights = weightedWords({ reference, title, summary, answers: publicTexts(answers, form, costPence) })
      return [...weights].map(([word, weight]) => ({ proposalId, roundId, word, weight }))
    })
    for (const part of batches(words)) await db.insert(ideaWord).values(part)
    for (const { word } of words) all.add(word)
  }
  for (const part of batches([...all]))
    await db
      .insert(roundWord)
      .values(part.map((word) => ({ roundId, word, tail: tailOf(word) })))
      .onConflictDoNothing()
}

/** Where a title comes in a list: without capitals and accents. */
export const listedBy = (title: string): string => folded(title).trim()

/** Takes an idea off its round's list; its words go, and those that no other idea has are known no more. */
export async function unlist(db: Db, proposalId: string): Promise<void> {
  const gone = await db
    .delete(ideaWord)
    .where(eq(ideaWord.proposalId, proposalId))
    .returning({ roundId: ideaWord.roundId, word: ideaWord.word })
  await db.update(proposal).set({ listed: null }).where(eq(proposal.id, proposalId))
  const [{ roundId } = { roundId: '' }] = gone
  for (const some of batches(gone.map(({ word }) => word)))
    await db.delete(roundWord).where(
      and(
        eq(roundWord.roundId, roundId),
        inArray(roundWord.word, some),
        notExists(
          db
            .select({ word: ideaWord.word })
            .from(ideaWord)
            .where(and(eq(ideaWord.roundId, roundWord.roundId), eq(ideaWord.word, roundWord.word))),
        ),
      ),
    )
}
