import {
  agreedTo,
  agreementText,
  awardAccepted,
  awardedPence,
  changeAward,
  instalmentsOf,
  isDate,
  namesText,
  type AgreementWords,
  type AwardRefusal,
  type WayOfAgreeing,
} from '~/domain/money'
import { may, type Act, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import { isAnnounced } from '~/domain/round'
import { dateIn } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import { sha256 } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { agreementFacts, agreementSeal, agreementsOf, insertAgreement, termsOf } from '~/records/money/agreement.server'
import { addAwardEvent, awardById, type AwardOnRecord } from '~/records/money/award.server'
import { partnershipOf } from '~/records/money/budget.server'
import { conditionsOfAwards } from '~/records/money/condition.server'
import { paymentsOfAwards } from '~/records/money/payment.server'
import { penOf } from '~/records/money/pen.server'
import { interestsIn } from '~/records/panel/interest.server'
import { actorIn } from '~/records/people/actor.server'
import { proposalById } from '~/records/proposal/proposal.server'
import { shareIn } from '~/records/proposal/together.server'
import { roundById } from '~/records/round/course.server'
import { roundMovesOn } from './round-moves-on.server'

/** Which text was read: its hash, or the code that is printed at the foot of it; and the words it may have been in. */
export interface ReadAgreement {
  readonly seen: string
  readonly wordings: readonly AgreementWords[]
}

export type NotAgreed = NotAllowed | AwardRefusal | 'not-told-yet' | 'agreement-changed'

/**
 * Who asked takes the award, by the agreement that she has read: from here on the partnership owes it, and the journal
 * says so. An award that was changed since is accepted anew, by its new words.
 */
export async function acceptAward(
  db: Db,
  on: Occasion,
  awardId: string,
  read: ReadAgreement,
): Promise<Outcome<object, NotAgreed>> {
  const award = await awardById(db, awardId)
  if (!award) throw new Error(`no award ${awardId}`)
  const proposal = await proposalById(db, award.proposalId)
  const actor = await actorIn(db, award.book, on.by, on.at)
  const share = proposal ? await shareIn(db, proposal, actor?.personId ?? null) : null
  const allowed = may(actor, 'award.accept', { now: on.at, share })
  if (!allowed.ok) return allowed
  return agree(db, on, award, read, { act: 'award.accept', way: 'signed-in', signedOn: null })
}

/** A sheet of paper that the recipient has signed, as the officer who saw it writes it down. */
export interface SignedPaper extends ReadAgreement {
  /** The day on the paper, `YYYY-MM-DD`. */
  readonly signedOn: string
}

/**
 * An officer has seen the agreement signed on paper. Never who is paid, nor anybody with an interest. The code at the foot
 * of the paper says which text was signed: one that has changed since is signed anew.
 */
export async function recordSignedPaper(
  db: Db,
  on: Occasion,
  awardId: string,
  { signedOn, ...read }: SignedPaper,
): Promise<Outcome<object, NotAgreed | 'no-such-date'>> {
  const award = await awardById(db, awardId)
  if (!award) throw new Error(`no award ${awardId}`)
  const actor = await actorIn(db, award.book, on.by, on.at)
  const by = on.by ?? ''
  const interests = await interestsIn(db, [award.proposalId])
  const hasInterest = interests.isInterested(by, award.proposalId) || award.payee.personIds.includes(by)
  const allowed = may(actor, 'agreement.record-paper', { now: on.at, hasInterest })
  if (!allowed.ok) return allowed
  const { timeZone } = await partnershipOf(db, award.book)
  const today = dateIn(timeZone, on.at)
  if (!isDate(signedOn) || signedOn > today || signedOn < dateIn(timeZone, award.madeAt)) return refuse('no-such-date')
  return agree(db, on, award, read, { act: 'agreement.record-paper', way: 'paper', signedOn })
}

interface Agreeing {
  readonly act: Act
  readonly way: WayOfAgreeing
  readonly signedOn: string | null
}

async function agree(
  db: Db,
  on: Occasion,
  award: AwardOnRecord,
  { seen, wordings }: ReadAgreement,
  { act, way, signedOn }: Agreeing,
): Promise<Outcome<object, NotAgreed>> {
  // She is to hear of it first; the address of a page alone makes nobody's money known.
  const round = await roundById(db, award.roundId)
  if (!round || !isAnnounced(round)) return refuse('not-told-yet')
  const accepted = await agreementsOf(db, [award.id])
  const terms = termsOf(award, await conditionsOfAwards(db, [award.id]))
  // Pressed twice, it is accepted once.
  if (award.state === 'accepted' && agreedTo(accepted, terms)) return ok
  if (award.state === 'withdrawn') return refuse('award-withdrawn')

  const facts = await agreementFacts(db, award)
  const texts = wordings.map((wordsFor) => agreementText(wordsFor(facts)))
  const words = texts.find((text) => namesText(seen, sha256(text)))
  if (words === undefined) return refuse('agreement-changed')

  const pen = penOf(db, on, await partnershipOf(db, award.book))
  const { id, book, roundId, version } = award
  const amountPence = awardedPence(award)
  const textHash = sha256(words)
  const number = accepted.length + 1
  const hashes = { terms, textHash }
  const row = { awardId: id, number, awardVersion: version, ...hashes, words, way, signedOn }
  const agreementId = await insertAgreement(db, on, row)
  if (award.state === 'offered') {
    const payments = await paymentsOfAwards(db, [award])
    const changed = changeAward(award, { to: 'accepted' }, instalmentsOf(payments))
    if (!changed.ok) throw new Error(`an offered award that cannot be accepted: ${changed.because}`)
    await addAwardEvent(db, on, award, { to: 'accepted' }, changed)
    await pen.post(awardAccepted({ book, awardId: id, roundId, version, amountPence }, pen.recording()))
  }
  const roundNow = await roundMovesOn(db, on, roundId)
  await pen.sign(act, `award:${id}`, { amountPence, version, agreementId, seal: agreementSeal(hashes), way, roundNow })
  return ok
}
