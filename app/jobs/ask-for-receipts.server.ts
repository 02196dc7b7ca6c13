import { askForReceiptsByLetter } from '~/commands/money/ask-for-receipts.server'
import { originOf } from '~/platform/env.server'
import { occasion } from '~/platform/occasion.server'
import type { Sparks } from '~/platform/sparks.server'
import { awardsNearTheirEnd, receiptsLetterDue, type AwardNearItsEnd } from '~/queries/money/receipts-to-ask-for.server'
import { languageFor, translator } from '~/ui/messages'
import { receiptsAskedLetter } from '~/ui/money/receipts-letter'

const atOnce = 100

/** Asks by letter for receipts: two weeks before an award is to be done, on that day, and four weeks after it. */
export async function askForReceipts(sparks: Sparks): Promise<void> {
  const { world, clock } = sparks
  let after = ''
  for (;;) {
    const some = await world.read((db) => awardsNearTheirEnd(db, clock.now(), after, atOnce))
    for (const one of some) await askOne(sparks, one)
    const last = some.at(-1)
    if (!last || some.length < atOnce) return
    after = last.awardId
  }
}

async function askOne({ world, clock, env }: Sparks, one: AwardNearItsEnd): Promise<void> {
  const { awardId, doneBy, personId, to, title, reference, roundSlug, partnership } = one
  if (personId === null || to === null) return
  const due = await world.read((db) => receiptsLetterDue(db, one, clock.now()))
  if (!due) return
  const { id, slug, name, languages, timeZone } = partnership
  const speaker = translator(languageFor(languages[0]), { timeZone, now: clock.now() })
  const href = `${originOf(env)}/p/${slug}/rounds/${roundSlug}/proposals/${reference}/award/receipts`
  const { number, paidPence, givenPence, missingPence } = due
  const words = receiptsAskedLetter(speaker, { title, partnership: name, href, doneBy, number, paidPence, givenPence, missingPence }) // prettier-ignore
  const letter = { to, ...words, partnershipId: id, personId }
  await world.write((db) => askForReceiptsByLetter(db, occasion(clock, null), { awardId, doneBy, number }, letter))
}
