import { askForUnspent } from '~/commands/money/ask-for-unspent.server'
import { originOf } from '~/platform/env.server'
import { occasion } from '~/platform/occasion.server'
import type { Sparks } from '~/platform/sparks.server'
import { unspentToAskFor } from '~/queries/money/unspent-to-ask-for.server'
import { languageFor, translator } from '~/ui/messages'
import { unspentAskedLetter } from '~/ui/money/unspent-letters'

/** Asks by letter for money that somebody said is left, and that has not come: two weeks after it was told, and six. */
export async function askForUnspentMoney(sparks: Sparks): Promise<void> {
  const { world, clock, env } = sparks
  for (const { awardId, partnership } of await world.read((db) => unspentToAskFor(db, clock.now()))) {
    const { slug, languages, timeZone } = partnership
    const words = translator(languageFor(languages[0]), { timeZone, now: clock.now() })
    const letterFor = unspentAskedLetter(words, `${originOf(env)}/p/${slug}`)
    await world.write((db) => askForUnspent(db, occasion(clock, null), awardId, letterFor))
  }
}
