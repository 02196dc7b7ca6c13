import { and, asc, eq, gt } from 'drizzle-orm'
import { accountBalance, award, encumbrance, moneyTotal, payment, paymentReceipt, paymentStanding } from '~db/schema'
import { batches } from '~/domain/batches'
import {
  closedPeriodText,
  statementText,
  totalKey,
  type AskedChange,
  type AuditedRow,
  type Books,
  type Breach,
  type ClosedPeriod,
  type Condition,
  type Entry,
  type Payment,
  type PaymentState,
  type RegisterRow,
  type SealedFact,
  type Totals,
} from '~/domain/money'
import type { Pence } from '~/domain/pence'
import { sha256 } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { agreementSeal, agreementsOf, type AgreementRow } from '~/records/money/agreement.server'
import { floatsOf } from '~/records/money/cash-float.server'
import { cashBackAsFacts } from '~/records/money/unspent.server'
import { changesOf } from '~/records/money/award-change.server'
import { awardsByIds, type AwardOnRecord } from '~/records/money/award.server'
import { bankDetailsIn, type BankDetailsOnRecord } from '~/records/money/bank-details.server'
import { lineFrom, linesOf } from '~/records/money/budget.server'
import { conditionsOfAwards } from '~/records/money/condition.server'
import { sealOf } from '~/records/money/desk.server'
import { closedPeriodsOf, yearStatementsOf } from '~/records/money/closed-period.server'
import { entriesAfter } from '~/records/money/entry.server'
import { runsOf } from '~/records/money/payment-run.server'
import { paymentsOfAwards } from '~/records/money/payment.server'
import { registerRowFrom } from '~/records/money/register.server'
import { totalsFrom } from '~/records/money/totals.server'
import { decisionsAsFacts, interestsAsFacts } from './decided.server'
import { ownersOf } from './owners.server'
import { reconciliationsOf } from './wrong-with-the-bank.server'
import { stripeReconciled } from './wrong-with-stripe.server'
import { directPayments, drawDownsAsFacts, keptFlows } from './straight-from-lines.server'

/** What a partnership's audit log says of its books. */
export interface OnRecord {
  readonly rows: ReadonlyMap<string, AuditedRow>
  /** What was prepared, given as an account, and adopted, by the id of the payment, the details or the decision. */
  readonly seals: ReadonlyMap<string, string>
}

/**
 * All of one partnership's books, for checking: some thousand rows a year, held in memory while they are looked at.
 * `unreadable` are rows that nothing of ours could have written.
 */
export async function wholeBooks(
  db: Db,
  partnershipId: string,
  onRecord: OnRecord,
): Promise<{ books: Books; unreadable: Breach[] }> {
  const unreadable: Breach[] = []
  const entries = await entriesOf(db, partnershipId, unreadable)
  const register = await registerOf(db, partnershipId, unreadable)
  const { awards, payments } = await awardsAndPayments(db, partnershipId, unreadable)
  const direct = await directPayments(db, partnershipId, onRecord.seals)
  const decided = await decisionsAsFacts(db, partnershipId, onRecord.seals)
  const given = await bankDetailsIn(db, partnershipId)
  const closedPeriods = await closedPeriodsOf(db, partnershipId)
  const agreed = await agreementsInBatches(db, awards)
  const books: Books = {
    entries,
    register,
    lines: (await linesOf(db, partnershipId)).map(lineFrom),
    awards,
    payments,
    decisions: decided.facts,
    interests: await interestsAsFacts(db, awards),
    conditions: await conditionsInBatches(db, awards),
    reconciliations: [...(await reconciliationsOf(db, partnershipId)), ...(await stripeReconciled(db, partnershipId))],
    closedPeriods,
    agreements: agreed,
    changes: await changesInBatches(db, awards),
    unspentCash: await cashBackAsFacts(db, awards),
    versions: awards.flatMap((each) =>
      each.events.map(({ version, instalments }) => ({ awardId: each.id, version, instalments })),
    ),
    bankDetails: given,
    signedFor: await signedForIn(db, partnershipId),
    runs: await runsOf(db, partnershipId, Number.MAX_SAFE_INTEGER),
    cached: new Map([[partnershipId, await balancesOf(db, partnershipId)]]),
    keptTotals: await totalsOf(db, partnershipId),
    keptStandings: await standingsOf(db, partnershipId),
    keptFlows: await keptFlows(db, partnershipId),
    costs: direct.payments,
    drawDowns: await drawDownsAsFacts(db, partnershipId),
    floats: await floatsOf(db, partnershipId),
    audited: onRecord.rows,
    sealOf: sha256,
    sealed: [
      ...decided.sealed,
      ...direct.sealed,
      ...paymentSeals(payments, awards, onRecord.seals),
      ...bankSeals(given, onRecord.seals),
      ...(await periodSeals(db, closedPeriods, onRecord.seals)),
      ...agreementSeals(agreed, onRecord.seals),
    ],
    owners: await ownersOf(db, entries, register),
  }
  return { books, unreadable }
}

async function conditionsInBatches(db: Db, awards: readonly { readonly id: string }[]): Promise<Condition[]> {
  const all: Condition[] = []
  for (const some of batches(awards)) {
    const ids = some.map(({ id }) => id)
    all.push(...(await conditionsOfAwards(db, ids)))
  }
  return all
}

async function changesInBatches(db: Db, awards: readonly { readonly id: string }[]): Promise<AskedChange[]> {
  const all: AskedChange[] = []
  for (const some of batches(awards))
    all.push(
      ...(await changesOf(
        db,
        some.map(({ id }) => id),
      )),
    )
  return all
}

async function agreementsInBatches(db: Db, awards: readonly { readonly id: string }[]): Promise<AgreementRow[]> {
  const all: AgreementRow[] = []
  for (const some of batches(awards))
    all.push(
      ...(await agreementsOf(
        db,
        some.map(({ id }) => id),
      )),
    )
  return all
}

const atOnce = 1_000
/** Entries are told as they are: more of them at once. */
const entriesAtOnce = 5_000
const said = (trouble: unknown) => (trouble instanceof Error ? trouble.message : String(trouble))

async function entriesOf(db: Db, partnershipId: string, unreadable: Breach[]): Promise<Entry[]> {
  const all: Entry[] = []
  for (let after = 0; ;) {
    const found = await entriesAfter(db, partnershipId, after, entriesAtOnce)
    for (const entry of found) {
      const { id, sequence } = entry
      if (sequence !== after + 1) unreadable.push(gap(id, 'journal', after, sequence))
      after = sequence
      all.push(entry)
    }
    if (found.length < entriesAtOnce) return all
  }
}

async function registerOf(db: Db, partnershipId: string, unreadable: Breach[]): Promise<RegisterRow[]> {
  const all: RegisterRow[] = []
  for (let after = 0; ;) {
    const rows = await db
      .select()
      .from(encumbrance)
      .where(and(eq(encumbrance.partnershipId, partnershipId), gt(encumbrance.sequence, after)))
      .orderBy(asc(encumbrance.sequence))
      .limit(atOnce)
    for (const row of rows) {
      if (row.sequence !== after + 1) unreadable.push(gap(row.id, 'register', after, row.sequence))
      after = row.sequence
      try {
        all.push(registerRowFrom(row))
      } catch (trouble) {
        unreadable.push({ law: 'L2', subject: row.id, words: `cannot be read: ${said(trouble)}` })
      }
    }
    if (rows.length < atOnce) return all
  }
}

const gap = (subject: string, where: string, after: number, sequence: number): Breach => ({
  law: 'L2',
  subject,
  words: `has number ${sequence} in the ${where} where ${after + 1} comes next`,
})

async function awardsAndPayments(db: Db, partnershipId: string, unreadable: Breach[]) {
  const ids = await db.select({ id: award.id }).from(award).where(eq(award.partnershipId, partnershipId))
  const awards: AwardOnRecord[] = []
  const payments: Payment[] = []
  for (const some of batches(ids, atOnce)) {
    const found = await awardsByIds(
      db,
      some.map(({ id }) => id),
    )
    awards.push(...found)
    for (const one of found) {
      if (one.events.some(({ sequence }, place) => sequence !== place + 1)) {
        unreadable.push({ law: 'L2', subject: one.id, words: 'has events missing' })
      }
    }
    try {
      payments.push(...(await paymentsOfAwards(db, found)))
    } catch (trouble) {
      unreadable.push({
        law: 'L7',
        subject: partnershipId,
        words: `has a payment that cannot be read: ${said(trouble)}`,
      })
    }
  }
  // A payment of this book on an award of another is not among these.
  const known = new Set(awards.map(({ id }) => id))
  const rows = await db
    .select({ id: payment.id, awardId: payment.awardId })
    .from(payment)
    .where(eq(payment.partnershipId, partnershipId))
  for (const { id, awardId } of rows) {
    if (!known.has(awardId))
      unreadable.push({ law: 'L6', subject: id, words: `pays ${awardId}, no award of this book` })
  }
  return { awards, payments }
}

async function signedForIn(db: Db, partnershipId: string): Promise<Set<string>> {
  const rows = await db
    .select({ id: paymentReceipt.paymentId })
    .from(paymentReceipt)
    .innerJoin(payment, eq(payment.id, paymentReceipt.paymentId))
    .where(eq(payment.partnershipId, partnershipId))
  return new Set(rows.map(({ id }) => id))
}

async function balancesOf(db: Db, partnershipId: string): Promise<Map<string, Pence>> {
  const rows = await db.select().from(accountBalance).where(eq(accountBalance.partnershipId, partnershipId))
  return new Map(rows.map(({ account, amountPence }) => [account, amountPence]))
}

async function totalsOf(db: Db, partnershipId: string): Promise<Map<string, Totals>> {
  const rows = await db.select().from(moneyTotal).where(eq(moneyTotal.partnershipId, partnershipId))
  return new Map(rows.map((row) => [totalKey(row.scope, row.subjectId, row.lineId), totalsFrom(row)]))
}

async function standingsOf(db: Db, partnershipId: string): Promise<Map<string, PaymentState>> {
  const rows = await db.select().from(paymentStanding).where(eq(paymentStanding.partnershipId, partnershipId))
  return new Map(rows.map(({ paymentId, state }) => [paymentId, state]))
}

/** What was agreed to is what was put on record; its words too, as long as they are kept. */
function* agreementSeals(agreed: readonly AgreementRow[], seals: OnRecord['seals']): Generator<SealedFact> {
  for (const { id, terms, textHash, words } of agreed) {
    yield { law: 'L19', id, then: seals.get(id) ?? '', now: agreementSeal({ terms, textHash }) }
    if (words !== '') yield { law: 'L19', id, then: textHash, now: sha256(words) }
  }
}

/** Those that are still kept are as they were given; what has been let go is not asked. */
function* bankSeals(given: readonly BankDetailsOnRecord[], seals: OnRecord['seals']): Generator<SealedFact> {
  for (const { id, locked } of given) {
    if (locked !== '') yield { law: 'L15', id, then: seals.get(id) ?? '', now: sha256(locked) }
  }
}

/** What was closed is what was put on record then, after the act that it names; and each statement is what it was. */
async function periodSeals(db: Db, periods: readonly ClosedPeriod[], seals: OnRecord['seals']): Promise<SealedFact[]> {
  const found: SealedFact[] = []
  for (const period of periods) {
    const { id } = period
    found.push({ law: 'L12', id, then: seals.get(`closing:${id}`) ?? '', now: sha256(closedPeriodText(period)) })
    found.push({ law: 'L12', id, then: seals.get(`before:${id}`) ?? '', now: period.recordHead })
  }
  const [first] = periods
  if (!first) return found
  for (const { year, seal, tables } of await yearStatementsOf(db, first.book)) {
    found.push({ law: 'L12', id: `statement of ${year}`, then: seal, now: sha256(statementText(tables)) })
  }
  return found
}

/** What was prepared, and what the authoriser confirmed, is what is there; not asked of a payee who has been erased. */
function* paymentSeals(
  payments: readonly Payment[],
  awards: readonly AwardOnRecord[],
  seals: OnRecord['seals'],
): Generator<SealedFact> {
  const awardById = new Map(awards.map((each) => [each.id, each]))
  for (const each of payments) {
    const of = awardById.get(each.awardId)
    if (!of || isErased(of, each.awardVersion)) continue
    const now = sealOf(each)
    yield { law: 'L2', id: each.id, then: seals.get(each.id) ?? '', now }
    for (const step of each.steps) {
      if (step.to === 'authorised') yield { law: 'L8', id: each.id, then: step.confirmed, now }
    }
  }
}

function isErased({ events, payees }: AwardOnRecord, version: number): boolean {
  const changes = events.filter((event) => event.kind === 'payee-changed' && event.version <= version)
  const since = changes.at(-1)?.version ?? 1
  return !payees.some((payee) => payee.version === since)
}
