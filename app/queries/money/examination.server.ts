import { and, asc, desc, eq, gte, inArray, type like, lte, or, sql } from 'drizzle-orm'
import { auditEntry, costWords, examinerAnswer, examinerQuestion, examinerSignOff, journalEntry, posting } from '~db/schema' // prettier-ignore
import { grouped } from '~/domain/grouped'
import type { Pence } from '~/domain/pence'
import type { Db } from '~/platform/world.server'
import { withPostings } from '~/records/money/entry.server'
import { yearStatementsOf } from '~/records/money/closed-period.server'
import { namesOfPeople } from './people-and-ideas.server'

/** What was asked and answered, and which closed years are signed off: the newest first. */
export async function examinationPage(db: Db, partnershipId: string) {
  const questions = await db
    .select()
    .from(examinerQuestion)
    .where(eq(examinerQuestion.partnershipId, partnershipId))
    .orderBy(desc(examinerQuestion.number))
  const answers = await db
    .select({ one: examinerAnswer })
    .from(examinerAnswer)
    .innerJoin(examinerQuestion, eq(examinerQuestion.id, examinerAnswer.questionId))
    .where(eq(examinerQuestion.partnershipId, partnershipId))
    .orderBy(asc(examinerAnswer.at), asc(examinerAnswer.id))
  const signed = await db.select().from(examinerSignOff).where(eq(examinerSignOff.partnershipId, partnershipId))
  const names = await namesOfPeople(db, [
    ...questions.map(({ askedBy }) => askedBy),
    ...answers.map(({ one }) => one.by),
    ...signed.map(({ by }) => by),
  ])
  const answersTo = grouped(
    answers.map(({ one }) => one),
    ({ questionId }) => questionId,
  )
  return {
    questions: questions.map(({ id, number, words, askedBy, askedAt }) => ({
      ...{ id, number, words, by: names.get(askedBy) ?? '', at: askedAt },
      answers: (answersTo.get(id) ?? []).map((one) => ({
        ...{ id: one.id, words: one.words, by: names.get(one.by) ?? '', at: one.at },
      })),
    })),
    years: (await yearStatementsOf(db, partnershipId)).map(({ year }) => {
      const own = signed.find((one) => one.year === year)
      return { year, signed: own ? { words: own.words, by: names.get(own.by) ?? '', at: own.at } : null }
    }),
  }
}

/** What a reader looks for in the journal: days, an amount, words. Nothing asked is everything. */
export interface JournalSought {
  readonly from: string | null
  readonly to: string | null
  readonly amountPence: Pence | null
  readonly text: string
}

export const seeksNothing = ({ from, to, amountPence, text }: JournalSought): boolean =>
  from === null && to === null && amountPence === null && text === ''

/** So many are shown of what is found; more is told. */
const mostFound = 100

/** The entries that fit all that is asked, the newest first: words of a reason, of a cost, or of an event's own key. */
export async function soughtEntries(
  db: Db,
  book: string,
  { from, to, amountPence, text }: JournalSought,
  readsCosts: boolean,
) {
  const holds = `%${text.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`
  const inWords = (column: Parameters<typeof like>[0]) => sql`lower(${column}) LIKE ${holds} ESCAPE '\\'`
  const costs =
    text === '' || !readsCosts
      ? []
      : await db
          .select({ id: costWords.costId })
          .from(costWords)
          .where(or(inWords(costWords.payee), inWords(costWords.what)))
          .limit(500)
  const ofCosts = costs.flatMap(({ id }) => [`cost-paid:${id}`])
  const rows = await db
    .select()
    .from(journalEntry)
    .where(
      and(
        eq(journalEntry.partnershipId, book),
        from === null ? undefined : gte(journalEntry.belongsOn, from),
        to === null ? undefined : lte(journalEntry.belongsOn, to),
        amountPence === null
          ? undefined
          : inArray(
              journalEntry.id,
              db
                .select({ id: posting.entryId })
                .from(posting)
                .where(and(eq(posting.partnershipId, book), eq(posting.amountPence, amountPence))),
            ),
        text === ''
          ? undefined
          : or(
              inWords(journalEntry.reason),
              inWords(journalEntry.key),
              ofCosts.length > 0 ? inArray(journalEntry.key, ofCosts) : undefined,
            ),
      ),
    )
    .orderBy(desc(journalEntry.sequence))
    .limit(mostFound + 1)
  return { entries: await withPostings(db, rows.slice(0, mostFound)), isMore: rows.length > mostFound }
}

const actsPerPage = 50

/** Every act on record, the newest first, with who did it: names, and nothing else of a person. */
export async function actsOnRecord(db: Db, partnershipId: string, page: number) {
  const [last] = await db
    .select({ sequence: auditEntry.sequence })
    .from(auditEntry)
    .where(eq(auditEntry.partnershipId, partnershipId))
    .orderBy(desc(auditEntry.sequence))
    .limit(1)
  const count = last?.sequence ?? 0
  const pages = Math.max(1, Math.ceil(count / actsPerPage))
  const shown = Math.min(Math.max(1, page), pages)
  const newest = count - (shown - 1) * actsPerPage
  const rows = await db
    .select({
      sequence: auditEntry.sequence,
      at: auditEntry.at,
      actor: auditEntry.actor,
      act: auditEntry.act,
      hash: auditEntry.hash,
    })
    .from(auditEntry)
    .where(
      and(
        eq(auditEntry.partnershipId, partnershipId),
        lte(auditEntry.sequence, newest),
        gte(auditEntry.sequence, newest - actsPerPage + 1),
      ),
    )
    .orderBy(desc(auditEntry.sequence))
  const names = await namesOfPeople(
    db,
    rows.flatMap(({ actor }) => actor ?? []),
  )
  const acts = rows.map(({ actor, ...row }) => ({ ...row, by: actor === null ? null : (names.get(actor) ?? '') }))
  return { count, page: shown, pages, acts }
}
