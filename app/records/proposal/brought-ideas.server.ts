import { and, eq, inArray } from 'drizzle-orm'
import { broughtIdea, payee, privateAnswers, proposal } from '~db/schema'
import {
  verdictOn,
  cannot,
  type IdeaRow,
  type IdeaThere,
  type ReadRow,
  type ReadRows,
  type RowRead,
  type Verdict,
} from '~/domain/proposal'
import type { Db } from '~/platform/world.server'
import type { Round } from '~/records/round/course.server'
import { formOfRound } from './application-form.server'
import { asksOf, choicesIn, draftFrom } from './draft.server'
import { listedBy } from './listing.server'
import { withStanding, type Proposal } from './proposal.server'

/** An idea that is there already, as a row of a table is held against it. */
export interface Known extends IdeaThere {
  readonly proposal: Proposal
}

export interface JudgedRow {
  readonly row: IdeaRow
  readonly reading: RowRead
  readonly verdict: Verdict
  readonly there: Known | undefined
}

/** Reads rows by what the round asks now. */
export async function readerFor(db: Db, round: Round, readRows: ReadRows) {
  const choices = await choicesIn(db, round.partnershipId)
  const { version, form } = await formOfRound(db, round.id)
  const asks = asksOf(round, choices, form)
  return {
    asks,
    form,
    version,
    places: choices.places,
    readRow: readRows({ asks, currency: round.currency, ...choices }),
  }
}

/**
 * What would happen to some rows of a table as things stand. `seen` is what earlier rows were called, so that one table
 * does not say two things of one idea; it is added to.
 */
export async function judgedRows(
  db: Db,
  round: Round,
  rows: readonly IdeaRow[],
  readRow: ReadRow,
  seen: Map<string, number> = new Map(),
): Promise<JudgedRow[]> {
  const find = await knownIdeas(db, round.id, rows)
  return rows.map((row) => {
    const reading = readRow(row)
    const there = find(row)
    const twice = calledTwice(row, seen)
    const verdict = twice ?? (reading.ok ? verdictOn(reading.read, there) : reading.verdict)
    return { row, reading, there, verdict }
  })
}

function calledTwice({ line, cells }: IdeaRow, seen: Map<string, number>): Verdict | undefined {
  const { reference = '', title = '' } = cells
  const name = reference === '' ? `title:${listedBy(title)}` : `reference:${reference}`
  const first = seen.get(name)
  if (first !== undefined && first !== line)
    return cannot(reference === '' ? 'row-title-twice' : 'row-reference-twice', { first })
  seen.set(name, line)
  return undefined
}

/** The ideas that rows speak of: by reference, or where a row has none, one brought in earlier under the same title. */
async function knownIdeas(db: Db, roundId: string, rows: readonly IdeaRow[]) {
  const references = rows.flatMap(({ cells }) => cells['reference'] ?? [])
  const titles = rows.flatMap(({ cells }) => (cells['reference'] === undefined ? [listedBy(cells['title'] ?? '')] : []))
  const inRound = eq(proposal.roundId, roundId)
  const named =
    references.length > 0
      ? await db
          .select()
          .from(proposal)
          .where(and(inRound, inArray(proposal.reference, references)))
      : []
  const titled =
    titles.length > 0
      ? await db
          .select({ proposal })
          .from(proposal)
          .innerJoin(broughtIdea, eq(broughtIdea.proposalId, proposal.id))
          .where(and(inRound, inArray(proposal.listed, titles)))
      : []
  const all = await withStanding(db, [...named, ...titled.map((one) => one.proposal)])
  const ids = all.map(({ id }) => id)
  const brought = new Map(
    ids.length === 0
      ? []
      : (await db.select().from(broughtIdea).where(inArray(broughtIdea.proposalId, ids))).map((one) => [
          one.proposalId,
          one,
        ]),
  )
  const hidden = new Map(
    ids.length === 0
      ? []
      : (await db.select().from(privateAnswers).where(inArray(privateAnswers.proposalId, ids))).map((one) => [
          one.proposalId,
          one.answers,
        ]),
  )
  const paid = new Map(
    ids.length === 0
      ? []
      : (await db.select().from(payee).where(inArray(payee.proposalId, ids))).map((one) => [one.proposalId, one]),
  )
  const known = all.map((one): Known => {
    const came = brought.get(one.id)
    return {
      proposal: one,
      standing: one.standing,
      draft: draftFrom(one, hidden.get(one.id) ?? {}, paid.get(one.id)),
      brought: came !== undefined,
      asBrought: came?.version === one.version,
    }
  })
  const byReference = new Map(known.map((one) => [one.proposal.reference, one]))
  const byTitle = new Map(known.filter((one) => one.brought).map((one) => [one.proposal.listed, one]))
  return ({ cells }: IdeaRow): Known | undefined => {
    const { reference, title = '' } = cells
    return reference === undefined ? byTitle.get(listedBy(title)) : byReference.get(reference)
  }
}
