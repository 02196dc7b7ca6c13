import { asc, eq, inArray } from 'drizzle-orm'
import { decision, payee, proposal, round } from '~db/schema'
import { batches } from '~/domain/batches'
import { grouped } from '~/domain/grouped'
import type { Award, DecisionFact, InterestFact, SealedFact } from '~/domain/money'
import { decisionText, faultsInAdopting, faultsInSettling, fromRecord, type MeetingOnRecord } from '~/domain/panel'
import { instant } from '~/domain/time'
import { sha256 } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { decisionById, type DecisionOnRecord } from '~/records/panel/decision.server'
import { declarationsOn } from '~/records/panel/interest.server'
import { handsIn } from '~/records/proposal/together.server'

/** Every decision of a partnership as the money has to know it, with what its list was on record as it was adopted. */
export async function decisionsAsFacts(db: Db, partnershipId: string, seals: ReadonlyMap<string, string>) {
  const ids = await db
    .select({ id: decision.id })
    .from(decision)
    .innerJoin(round, eq(round.id, decision.roundId))
    .where(eq(round.partnershipId, partnershipId))
    .orderBy(asc(decision.id))
  const facts: DecisionFact[] = []
  const sealed: SealedFact[] = []
  for (const { id } of ids) {
    const found = await decisionById(db, id)
    if (!found) continue
    facts.push(factFrom(found, partnershipId))
    if (found.adoptedAt !== null) {
      sealed.push({ law: 'L10', id, then: seals.get(id) ?? '', now: sha256(decisionText(found)) })
    }
  }
  return { facts, sealed }
}

function factFrom(found: DecisionOnRecord, book: string): DecisionFact {
  const { id, roundId, items, adoptedAt, settlings, row } = found
  const awards = items.filter((item) => item.amountPence > 0)
  return {
    id,
    book,
    roundId,
    adopted: adoptedAt !== null && row.meeting !== null && isWhole(found, row.meeting),
    quorate: faultsInSettling(items, settlings).next().done === true,
    awards,
  }
}

const isWhole = (found: DecisionOnRecord, meeting: MeetingOnRecord) =>
  faultsInAdopting(found, fromRecord(meeting).interests).next().done === true

const always = instant(0)

/** Who had an interest in what was awarded, and when: a stake from the start, a declaration until the next one. */
export async function interestsAsFacts(db: Db, awards: readonly Award[]): Promise<InterestFact[]> {
  const facts: InterestFact[] = []
  for (const some of batches(awards)) {
    const awardOf = new Map(some.map((award) => [award.proposalId, award.id]))
    const ids = [...awardOf.keys()]
    const applicants = await db
      .select({ proposalId: proposal.id, personId: proposal.applicantId })
      .from(proposal)
      .where(inArray(proposal.id, ids))
    const payees = await db
      .select({ proposalId: payee.proposalId, personId: payee.personId })
      .from(payee)
      .where(inArray(payee.proposalId, ids))
    for (const { proposalId, personId } of [...applicants, ...payees]) {
      if (personId !== null) facts.push({ awardId: awardOf.get(proposalId) ?? '', personId, declaredAt: always })
    }
    for (const { proposalId, personId, since } of await handsIn(db, ids))
      facts.push({ awardId: awardOf.get(proposalId) ?? '', personId, declaredAt: since ?? always })
    const declared = grouped(await declarationsOn(db, ids), ({ proposalId, personId }) => `${proposalId}\n${personId}`)
    for (const own of declared.values()) {
      for (const [place, { proposalId, personId, kind, at }] of own.entries()) {
        if (kind === 'none') continue
        const awardId = awardOf.get(proposalId) ?? ''
        facts.push({ awardId, personId, declaredAt: at, endedAt: own[place + 1]?.at })
      }
    }
  }
  return facts
}
