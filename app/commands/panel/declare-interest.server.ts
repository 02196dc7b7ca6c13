import { mayDeclare, mayDeclareNow, type InterestKind, type NotNowToDeclare } from '~/domain/panel'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { addDeclaration, declarationsOn } from '~/records/panel/interest.server'
import { actorIn } from '~/records/people/actor.server'
import { standingProposals } from '~/records/proposal/proposal.server'
import { roundById } from '~/records/round/course.server'

export interface Said {
  /** A proposal's reference. */
  readonly reference: string
  readonly kind: InterestKind
  readonly note: string
}

export type NotDeclared =
  NotAllowed | NotNowToDeclare | 'interest-needs-note' | 'not-on-the-panel' | 'proposal-off-the-list'

/**
 * Declares someone's interest, or that there is none, in some of a round's proposals: all of them or nothing. By
 * herself, or by an officer for her, with a reason. Only ever added to; what says nothing new adds nothing.
 */
export async function declareInterest(
  db: Db,
  on: Occasion,
  roundId: string,
  personId: string,
  said: readonly Said[],
): Promise<Outcome<object, NotDeclared>> {
  const round = await roundById(db, roundId)
  if (!round) throw new Error('an interest in a round that is not there')
  const forAnother = personId !== on.by
  const actor = await actorIn(db, round.partnershipId, on.by, on.at)
  const act = forAnother ? 'interest.declare-for-another' : 'interest.declare'
  const allowed = may(actor, act, { round, now: on.at })
  if (!allowed.ok) return allowed
  const now = mayDeclareNow(round, on.at)
  if (!now.ok) return now
  const concerned = await actorIn(db, round.partnershipId, personId, on.at)
  if (!may(concerned, 'interest.declare', { round, now: on.at }).ok) return refuse('not-on-the-panel')

  const listed = new Map((await standingProposals(db, round)).map(({ id, reference }) => [reference, id]))
  const ids = said.flatMap(({ reference }) => listed.get(reference) ?? [])
  const before = (await declarationsOn(db, ids)).filter((one) => one.personId === personId)
  const declaredBy = on.by ?? ''
  const news: Parameters<typeof addDeclaration>[2][] = []
  for (const { reference, kind, note } of new Map(said.map((one) => [one.reference, one])).values()) {
    const proposalId = listed.get(reference)
    if (proposalId === undefined) return refuse('proposal-off-the-list', { reference })
    const last = before.findLast((one) => one.proposalId === proposalId)
    if (last?.kind === kind && last.note === note) continue
    const sound = mayDeclare({ personId, declaredBy, kind, note }, last?.kind)
    if (!sound.ok) return refuse(sound.because, { reference })
    news.push({ proposalId, personId, kind, note, declaredBy, sequence: (last?.sequence ?? 0) + 1 })
  }
  // All were sound: a refusal leaves nothing behind.
  for (const one of news) await addDeclaration(db, on, one)
  if (news.length > 0) await recordAct(db, on, round.partnershipId, act, `round:${roundId}`, { proposals: news.length })
  return ok
}
