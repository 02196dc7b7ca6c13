import { agreedTo, type Agreement, type AgreementBlock } from '~/domain/money'
import type { Db } from '~/platform/world.server'
import { agreementCode } from '~/domain/money'
import { agreementFacts, agreementsOf, termsOf, type AgreementRow } from '~/records/money/agreement.server'
import { awardById, awardOfProposal, type AwardOnRecord } from '~/records/money/award.server'
import { conditionsOfAwards } from '~/records/money/condition.server'
import { interestsIn } from '~/records/panel/interest.server'
import { namesOfPeople } from './people-and-ideas.server'

/** The agreement of an award as its officers see it. Nothing when it is another partnership's. */
export async function agreementPage(db: Db, book: string, awardId: string) {
  const award = await awardById(db, awardId)
  if (!award || award.book !== book) return undefined
  const interests = await interestsIn(db, [award.proposalId])
  const accepted = await agreementsOf(db, [award.id])
  const people = await namesOfPeople(
    db,
    accepted.map(({ by }) => by),
  )
  return {
    ...(await standingOf(db, award, accepted)),
    keptOut: [...award.payee.personIds, ...interests.interestedIn(award.proposalId)],
    accepted: accepted.map(({ number, way, signedOn, acceptedAt, by, textHash, words }) => ({
      ...{ number, way, signedOn, acceptedAt, code: agreementCode(textHash) },
      by: people.get(by) ?? '',
      words: wordsFrom(words),
    })),
  }
}

/** What an award's agreement says now, and whether that was accepted. */
export async function agreementOfProposal(db: Db, proposalId: string) {
  const award = await awardOfProposal(db, proposalId)
  return award && standingOf(db, award, await agreementsOf(db, [award.id]))
}

async function standingOf(db: Db, award: AwardOnRecord, accepted: readonly AgreementRow[]) {
  const terms = termsOf(award, await conditionsOfAwards(db, [award.id]))
  return {
    state: award.state,
    facts: await agreementFacts(db, award),
    isAgreed: agreedTo(accepted, terms) !== undefined,
    /** When it became what it is: what a printed file is dated by. */
    madeAt: award.events.findLast(({ kind }) => kind !== 'accepted')?.at ?? award.madeAt,
    /** Why it is another than the one that was accepted, if it is. */
    changedBecause:
      award.events.findLast(({ kind, at }) => kind !== 'accepted' && at >= (accepted.at(-1)?.acceptedAt ?? at))
        ?.reason ?? null,
  }
}

/** The words as they were kept; nothing once they have been let go. */
function wordsFrom(kept: string): Agreement | null {
  if (kept === '') return null
  const [, , language, title, blocks] = JSON.parse(kept) as [string, number, string, string, AgreementBlock[]]
  return { language, title, blocks }
}
