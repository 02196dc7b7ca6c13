import { desc, eq } from 'drizzle-orm'
import { funderReport, funderReportEvent, funderReportFrozen, funderReportWords } from '~db/schema'
import { factsText, mostFunderReports, type FunderReportFacts, type FunderReportPart } from '~/domain/learning'
import { may, type Act, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import { sha256 } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { funderReportByNumber, funderReportEvents, wordsOfFunderReport, type FunderReportOnRecord } from '~/records/learning/funder-report.server' // prettier-ignore
import { fundOf } from '~/records/money/budget.server'
import { actorIn } from '~/records/people/actor.server'

export interface FunderReportWanted {
  readonly title: string
  /** The first month and the last. */
  readonly from: string
  readonly to: string
  readonly fundId: string | null
}

type NotThere = NotAllowed | 'no-such-funder-report'

/** Begins a report for a funder. What it says is read from the books until it is frozen. */
export async function beginFunderReport(
  db: Db,
  on: Occasion,
  partnershipId: string,
  { title, from, to, fundId }: FunderReportWanted,
): Promise<
  Outcome<{ number: number }, NotAllowed | 'funder-report-months' | 'no-such-fund' | 'too-many-funder-reports'>
> {
  const allowed = may(await actorIn(db, partnershipId, on.by, on.at), 'funder-report.write', { now: on.at })
  if (!allowed.ok) return allowed
  if (from > to) return refuse('funder-report-months')
  if (fundId !== null && !(await fundOf(db, partnershipId, fundId))) return refuse('no-such-fund')
  const [last] = await db
    .select({ number: funderReport.number })
    .from(funderReport)
    .where(eq(funderReport.partnershipId, partnershipId))
    .orderBy(desc(funderReport.number))
    .limit(1)
  const number = (last?.number ?? 0) + 1
  if (number > mostFunderReports) return refuse('too-many-funder-reports', { most: mostFunderReports })
  const id = on.newId()
  await db.insert(funderReport).values({
    ...{ id, partnershipId, number, title, fromMonth: from, toMonth: to, fundId },
    ...{ createdAt: on.at, createdBy: on.by ?? '' },
  })
  await recordAct(db, on, partnershipId, 'funder-report.write', `funder-report:${id}`, { number, from, to })
  return { ok: true, number }
}

/**
 * Saves the words around one part of a report, as long as nobody saved others since version `after` was read. The same
 * words again are not another version.
 */
export async function saveFunderReportWords(
  db: Db,
  on: Occasion,
  partnershipId: string,
  number: number,
  { part, words, after }: { readonly part: FunderReportPart; readonly words: string; readonly after: number },
): Promise<Outcome<object, NotThere | 'funder-report-frozen' | 'funder-report-words-changed'>> {
  const found = await reportFor(db, on, partnershipId, number, 'funder-report.write')
  if (!found.ok) return found
  const { report } = found
  if (report.frozenAt !== null) return refuse('funder-report-frozen')
  const last = (await wordsOfFunderReport(db, report.id)).get(part)?.at(-1)
  if ((last?.words ?? '') === words) return ok
  if ((last?.number ?? 0) !== after) return refuse('funder-report-words-changed')
  const version = (last?.number ?? 0) + 1
  await db
    .insert(funderReportWords)
    .values({ reportId: report.id, part, number: version, words, at: on.at, by: on.by ?? '' })
  await recordAct(db, on, partnershipId, 'funder-report.write', `funder-report:${report.id}`, { part, version })
  return ok
}

/** Freezes a report as it is now: its figures and the words around them stay as they are, under a seal. */
export async function freezeFunderReport(
  db: Db,
  on: Occasion,
  partnershipId: string,
  number: number,
  factsOf: (db: Db, report: FunderReportOnRecord) => Promise<FunderReportFacts>,
): Promise<Outcome<{ seal: string }, NotThere>> {
  const found = await reportFor(db, on, partnershipId, number, 'funder-report.freeze')
  if (!found.ok) return found
  const { report } = found
  if (report.seal !== null) return { ok: true, seal: report.seal }
  const facts = factsText(await factsOf(db, report))
  const seal = sha256(facts)
  await db.insert(funderReportFrozen).values({ reportId: report.id, facts, seal, at: on.at, by: on.by ?? '' })
  await recordAct(db, on, partnershipId, 'funder-report.freeze', `funder-report:${report.id}`, { number, seal })
  return { ok: true, seal }
}

/** Puts a frozen report on the public site, or takes it from there. */
export async function publishFunderReport(
  db: Db,
  on: Occasion,
  partnershipId: string,
  number: number,
  kind: 'published' | 'taken-down',
): Promise<Outcome<object, NotThere | 'funder-report-not-frozen'>> {
  const found = await reportFor(db, on, partnershipId, number, 'funder-report.publish')
  if (!found.ok) return found
  const { report } = found
  if (report.frozenAt === null) return refuse('funder-report-not-frozen')
  if ((report.publishedAt !== null) === (kind === 'published')) return ok
  const sequence = (await funderReportEvents(db, report.id)) + 1
  await db.insert(funderReportEvent).values({ reportId: report.id, sequence, kind, at: on.at, by: on.by ?? '' })
  await recordAct(db, on, partnershipId, 'funder-report.publish', `funder-report:${report.id}`, { number, kind })
  return ok
}

async function reportFor(
  db: Db,
  on: Occasion,
  partnershipId: string,
  number: number,
  act: Act,
): Promise<Outcome<{ report: FunderReportOnRecord }, NotThere>> {
  const allowed = may(await actorIn(db, partnershipId, on.by, on.at), act, { now: on.at })
  if (!allowed.ok) return allowed
  const report = await funderReportByNumber(db, partnershipId, number)
  return report ? { ok: true, report } : refuse('no-such-funder-report')
}
