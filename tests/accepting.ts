import { acceptAward as accept } from '~/commands/money/accept-award.server'
import { agreementText, type AgreementWords } from '~/domain/money'
import type { Occasion } from '~/platform/occasion.server'
import { sha256 } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { agreementFacts } from '~/records/money/agreement.server'
import { awardById } from '~/records/money/award.server'

/** An agreement in so many words: for tests that are about something else. */
export const plainAgreement: AgreementWords = (facts) => ({
  language: 'en',
  title: facts.title,
  blocks: [{ says: JSON.stringify(facts) }],
})

/** Which text stands there for an award at this moment. */
export async function agreementNow(db: Db, awardId: string, words = plainAgreement): Promise<string> {
  const award = await awardById(db, awardId)
  return award ? sha256(agreementText(words(await agreementFacts(db, award)))) : ''
}

/** Takes an award by the words that stand there, having read them. */
export const acceptAward = async (db: Db, on: Occasion, awardId: string) =>
  accept(db, on, awardId, { seen: await agreementNow(db, awardId), wordings: [plainAgreement] })
