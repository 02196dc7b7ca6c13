import type { BackLetter } from '~/commands/money/stripe/settle-transfer.server'
import { originOf } from '~/platform/env.server'
import type { Sparks } from '~/platform/sparks.server'
import { partnershipOf } from '~/records/money/budget.server'
import { languageFor, translator } from '~/ui/messages'
import { backLetter } from '~/ui/money/letters'

type Writing = Pick<Sparks, 'world' | 'clock' | 'env'>

/** The words of letters that nobody at a page writes, and where they lead. */
export async function stripeWords({ world, clock, env }: Writing, partnershipId: string) {
  const { slug, name, timeZone } = await world.read((db) => partnershipOf(db, partnershipId))
  const words = translator(languageFor('en'), { timeZone, now: clock.now() })
  return { words, name, home: `${originOf(env)}/p/${slug}` }
}

/** To those whose idea it is: money that was on its way did not arrive. */
export async function backLetterOf(sparks: Writing, partnershipId: string): Promise<BackLetter> {
  const { words, home } = await stripeWords(sparks, partnershipId)
  return backLetter(words, home)
}
