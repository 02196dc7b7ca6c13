import { asc } from 'drizzle-orm'
import { partnership } from '~db/schema'
import { checkBooks, laws, type AuditedRow } from '~/domain/money'
import { panelVoteLaws } from '~/domain/panel'
import { voteLaws } from '~/domain/voting/laws-of-the-vote'
import type { FileStore } from '~/platform/files/file-store.server'
import type { Db } from '~/platform/world.server'
import { chainOf, faultInChain, type AuditRow } from '~/records/audit.server'
import { sealsIn } from '~/records/money/pen.server'
import { allRoundsOf } from '~/records/round/course.server'
import { wrongWithNights } from './panel/night/wrong-with-nights.server'
import { crossedRows, missingSteps } from './money/owners.server'
import { wholeBooks, type OnRecord } from './money/whole-books.server'
import { wrongWithStripe } from './money/wrong-with-stripe.server'
import { wrongWithTheBank } from './money/wrong-with-the-bank.server'
import { wrongWithPanelVotes } from './panel/wrong-with-panel-votes.server'
import { filesOfPictures, wrongWithPictures } from './proposal/wrong-with-pictures.server'
import { wrongWithDecisions } from './panel/wrong-with-decisions.server'
import { wrongWithFile } from './voting/file-again.server'
import { wrongWithVote } from './voting/whole-vote.server'

/** Everything that must hold of what is recorded, in words. */
export const soundnessLaws = {
  record: 'the audit log is unbroken: nothing changed, missing or out of order',
  ...laws,
  ...voteLaws,
  ...panelVoteLaws,
  nights: 'what happened on each pitch night could happen, one thing after another, and marks are of its own pitches',
  decisions: 'each decision follows the one before it, and every item of it was settled by a meeting that could',
  pictures: 'every photo and paper on record is in the files store, and is what its hash says',
} as const

/** A law that does not hold, of which row of which partnership. Amounts are in pence. */
export interface Fault {
  readonly law: keyof typeof soundnessLaws
  readonly subject: string
  readonly words: string
}

export interface PartnershipChecked {
  readonly slug: string
  readonly acts: number
  readonly entries: number
  readonly registerRows: number
  readonly rounds: number
  readonly statements: number
  /** Periods that are closed. */
  readonly periods: number
  readonly faults: readonly Fault[]
}

/**
 * Looks through one partnership after another: no more than one's books, or one round's ballots, is held at a time. Files
 * are looked at where their store is given.
 */
export async function* soundnessOf(db: Db, files?: FileStore): AsyncGenerator<PartnershipChecked> {
  const all = await db
    .select({ id: partnership.id, slug: partnership.slug })
    .from(partnership)
    .orderBy(asc(partnership.slug))
  for (const { id, slug } of all) yield { slug, ...(await soundnessOfOne(db, id, files)) }
}

async function soundnessOfOne(db: Db, id: string, files?: FileStore): Promise<Omit<PartnershipChecked, 'slug'>> {
  const faults: Fault[] = []
  /** A row that makes no sense stops the check that meets it, not the others. */
  const look = async <Answer>(law: Fault['law'], subject: string, check: () => Promise<Answer>) => {
    try {
      return await check()
    } catch (trouble) {
      if (isOfTheEngine(trouble)) throw trouble
      faults.push({ law, subject, words: `cannot be checked: ${(trouble as Error).message}` })
      return undefined
    }
  }
  const record = await look('record', id, () => throughTheRecord(db, id, faults))
  const found = await look('L2', id, async () => {
    const { books, unreadable } = await wholeBooks(db, id, record?.onRecord ?? nothingOnRecord)
    const structural = [...unreadable, ...(await crossedRows(db, id)), ...(await missingSteps(db, id))]
    faults.push(...structural, ...checkBooks(books))
    const statements = books.reconciliations?.filter(({ id: of }) => !of.startsWith('stripe:')).length ?? 0
    const periods = books.closedPeriods?.length ?? 0
    return { entries: books.entries.length, registerRows: books.register.length, statements, periods }
  })
  await look('L13', id, async () => faults.push(...(await wrongWithTheBank(db, id))))
  await look('L13', id, async () => faults.push(...(await wrongWithStripe(db, id))))
  const rounds = await allRoundsOf(db, id)
  for (const round of rounds) {
    await look('count', round.id, async () => faults.push(...(await wrongWithVote(db, round))))
    await look('panel-votes', round.id, async () => faults.push(...(await wrongWithPanelVotes(db, round.id))))
    await look('decisions', round.id, async () => faults.push(...(await wrongWithDecisions(db, round.id))))
    await look('published', round.id, async () => faults.push(...(await wrongWithFile(db, round))))
  }
  if (files) {
    const named = await filesOfPictures(db, id)
    await look('pictures', id, async () => faults.push(...(await wrongWithPictures(files, named))))
  }
  await look('nights', id, async () => faults.push(...(await wrongWithNights(db, rounds))))
  const { entries = 0, registerRows = 0, statements = 0, periods = 0 } = found ?? {}
  return { acts: record?.acts ?? 0, entries, registerRows, statements, periods, rounds: rounds.length, faults }
}

/** The database itself could not answer: no fault of what is in it, or one that stops everything. */
const isOfTheEngine = (trouble: unknown): boolean =>
  [trouble, (trouble as { cause?: unknown }).cause].some(
    (each) => typeof (each as { code?: unknown } | undefined)?.code === 'string',
  )

const nothingOnRecord: OnRecord = { rows: new Map(), seals: new Map() }

/** Walks the audit log once, checking each link and gathering what it says of the books. */
async function throughTheRecord(db: Db, id: string, faults: Fault[]) {
  const rows = new Map<string, AuditedRow>()
  const seals = new Map<string, string>()
  let acts = 0
  let before: AuditRow | undefined
  for await (const row of chainOf(db, id)) {
    const fault = faultInChain(row, before)
    if (fault !== undefined) faults.push({ law: 'record', subject: `${row.sequence} (${row.act})`, words: fault })
    for (const [rowId, seal] of sealsIn(row.detail)) rows.set(rowId, { seal, at: row.at, act: row.sequence })
    const [kind, subject = ''] = [row.subject.split(':')[0], row.subject.slice(row.subject.indexOf(':') + 1)]
    const { seal, hash, adopted, detailsId, agreementId } = row.detail
    if (kind === 'payment' && row.act === 'payment.prepare') seals.set(subject, String(seal))
    if (kind === 'cost' && row.act === 'cost.prepare') seals.set(row.subject, String(seal))
    if (kind === 'award' && typeof detailsId === 'string' && typeof seal === 'string') seals.set(detailsId, seal)
    if (row.act === 'period.close') seals.set(row.subject, String(seal)).set(`before:${subject}`, row.previousHash)
    if (kind === 'award' && typeof agreementId === 'string') seals.set(agreementId, String(seal))
    if (kind === 'decision' && adopted === true) seals.set(subject, String(hash))
    acts += 1
    before = row
  }
  return { acts, onRecord: { rows, seals } }
}
