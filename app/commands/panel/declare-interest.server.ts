import { mayDeclare, type InterestKind, type NotNowToDeclare } from '~/domain/panel'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { post, type Letter } from '~/records/outbox.server'
import { declarableNow } from '~/records/panel/declarable.server'
import { addDeclaration, declarationsOn } from '~/records/panel/interest.server'
import { hasScoredIn } from '~/records/panel/score-sheet.server'
import { actorIn, emailOf } from '~/records/people/actor.server'
import { roundById } from '~/records/round/course.server'
import { redrawList } from './redraw-list.server'
import { shareOut } from './share-out.server'

export interface Said {
  /** A proposal's reference. */
  readonly reference: string
  readonly kind: InterestKind
  readonly note: string
}

export type NotDeclared =
  | NotAllowed
  | NotNowToDeclare
  | 'interest-needs-note'
  | 'interest-by-officer'
  | 'not-on-the-panel'
  | 'proposal-off-the-list'

/** What an officer recorded for somebody, as the letter to her says it. */
export interface RecordedForHer {
  readonly title: string
  readonly kind: InterestKind
  readonly note: string
}

/**
 * Declares someone's interest, or that there is none, in some of a round's proposals: all of them or nothing. By
 * herself, or by an officer for her, with a reason; then she is told, by `letterFor`. Only ever added to; what says
 * nothing new adds nothing. Once the round is decided, only in ideas that an open later decision is about. For somebody who has left the panel an officer may, as long as scores of hers count.
 */
export async function declareInterest(
  db: Db,
  on: Occasion,
  roundId: string,
  personId: string,
  said: readonly Said[],
  letterFor?: (recorded: RecordedForHer) => Omit<Letter, 'to' | 'personId'>,
): Promise<Outcome<object, NotDeclared>> {
  const round = await roundById(db, roundId)
  if (!round) throw new Error('an interest in a round that is not there')
  const forAnother = personId !== on.by
  const actor = await actorIn(db, round.partnershipId, on.by, on.at)
  const act = forAnother ? 'interest.declare-for-another' : 'interest.declare'
  const allowed = may(actor, act, { round, now: on.at })
  if (!allowed.ok) return allowed
  const now = await declarableNow(db, round, on.at)
  if (!now.ok) return now
  const concerned = await actorIn(db, round.partnershipId, personId, on.at)
  const isOn = may(concerned, 'interest.declare', { round, now: on.at }).ok
  if (!isOn && !(await hasScoredIn(db, round, personId))) return refuse('not-on-the-panel')

  const listed = new Map(now.proposals.map((one) => [one.reference, one]))
  const ids = said.flatMap(({ reference }) => listed.get(reference)?.id ?? [])
  const before = (await declarationsOn(db, ids)).filter((one) => one.personId === personId)
  const declaredBy = on.by ?? ''
  // Whoever wrote it down when it was first said: that she changed its kind since does not make it hers to take back.
  const recordedBy = (last: (typeof before)[number] | undefined) =>
    last && lastOfficer(before.filter((one) => one.proposalId === last.proposalId))
  const news: Parameters<typeof addDeclaration>[2][] = []
  let comesBack = false
  for (const { reference, kind, note } of new Map(said.map((one) => [one.reference, one])).values()) {
    const proposalId = listed.get(reference)?.id
    if (proposalId === undefined) {
      return now.of === 'change' ? refuse('decided-already') : refuse('proposal-off-the-list', { reference })
    }
    const last = before.findLast((one) => one.proposalId === proposalId)
    if (last?.kind === kind && last.note === note) continue
    const sound = mayDeclare({ personId, declaredBy, kind, note }, last?.kind, recordedBy(last))
    if (!sound.ok) return refuse(sound.because, { reference })
    if (kind === 'none' && last && last.kind !== 'none') comesBack = true
    news.push({ proposalId, personId, kind, note, declaredBy, sequence: (last?.sequence ?? 0) + 1 })
  }
  // All were sound: a refusal leaves nothing behind.
  for (const one of news) await addDeclaration(db, on, one)
  const to = forAnother && letterFor ? await emailOf(db, personId) : null
  for (const { proposalId, sequence, kind, note } of to === null ? [] : news) {
    const title = [...listed.values()].find(({ id }) => id === proposalId)?.title ?? ''
    const letter = letterFor?.({ title, kind, note })
    if (letter)
      await post(db, on, `interest-recorded:${proposalId}:${personId}:${sequence}`, {
        ...letter,
        to: to ?? '',
        personId,
      })
  }
  if (news.length === 0) return ok
  await recordAct(db, on, round.partnershipId, act, `round:${roundId}`, { proposals: news.length })
  const isOut = news.some(({ kind }) => kind !== 'none')
  // What she was to score goes to another; what she had scored before she stepped out is on her list again.
  if (isOut || comesBack) await shareOut(db, on, roundId)
  // A list that was drawn up with a score of hers, or her voice in the panel's vote, is drawn up without it.
  if (isOut || comesBack) await redrawList(db, on, roundId, 'conflict')
  return ok
}

interface Word {
  readonly personId: string
  readonly declaredBy: string
  readonly kind: InterestKind
}

/** The officer whose word stands since there was no interest last; nobody where it is all her own. */
function lastOfficer(said: readonly Word[]): string | undefined {
  const since = said.slice(said.findLastIndex(({ kind }) => kind === 'none') + 1)
  return since.findLast(({ personId, declaredBy }) => declaredBy !== personId)?.declaredBy
}
