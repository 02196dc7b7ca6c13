import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { erasure, person } from '~db/schema'
import { canGoOn, takesCarried, type NotCarried, type OriginKind } from '~/domain/proposal'
import { refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { copyProposal, familyOf, inItsRound } from '~/records/proposal/origin.server'
import { proposalById, type Proposal } from '~/records/proposal/proposal.server'
import { roundById, type Round } from '~/records/round/course.server'

export interface GoneOn {
  readonly into: Round
  readonly copy: Proposal
}

/** Takes an idea on to another round of the same partnership, as a draft of its applicant's there; nobody is told yet. */
export async function goOn(
  db: Db,
  on: Occasion & { readonly by: string },
  { from, at, intoId, kind }: { from: Proposal; at: Round; intoId: string; kind: Exclude<OriginKind, 'split'> },
): Promise<Outcome<GoneOn, NotCarried>> {
  const into = await roundById(db, intoId)
  const here = into?.partnershipId === at.partnershipId && into.id !== at.id
  if (!into || !here || !takesCarried(into, on.at)) return refuse('round-takes-none')
  const relatives = await familyOf(db, from.id)
  const family = []
  for (const one of relatives) family.push(await inItsRound(db, one))
  const ready = canGoOn(await inItsRound(db, from), family, kind === 'carried' ? 'officer' : 'applicant', on.at)
  if (!ready.ok) return ready
  const [her] = await db
    .select({ name: person.name })
    .from(person)
    .leftJoin(erasure, and(eq(erasure.personId, person.id), isNotNull(erasure.doneAt)))
    // Whoever was erased is nobody who could be asked.
    .where(and(eq(person.id, from.applicantId ?? ''), isNull(erasure.personId)))
  if (!her) return refuse('nothing-to-carry')
  const { id } = await copyProposal(db, on, { from, applicantName: her.name, into, kind })
  const copy = await proposalById(db, id)
  if (!copy) throw new Error('an idea that was just carried is gone')
  return { ok: true, into, copy }
}
