import { acceptAward } from '~/commands/money/accept-award.server'
import { agreementText } from '~/domain/money'
import type { Occasion } from '~/platform/occasion.server'
import { sha256 } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { agreementFacts } from '~/records/money/agreement.server'
import { awardById } from '~/records/money/award.server'
import { agreementIn } from '~/ui/money/agreement-words'

/** The recipient reads the agreement, in English, and says yes to it. */
export async function agrees(db: Db, on: Occasion, awardId: string) {
  const award = await awardById(db, awardId)
  if (!award) throw new Error(`no award ${awardId}`)
  const words = agreementIn('en')
  const seen = sha256(agreementText(words(await agreementFacts(db, award))))
  return acceptAward(db, on, awardId, { seen, wordings: [words] })
}
