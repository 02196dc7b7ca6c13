import { tellOfStuckCount } from '~/commands/voting/tell-of-stuck-count.server'
import { originOf } from '~/platform/env.server'
import { occasion } from '~/platform/occasion.server'
import type { Sparks } from '~/platform/sparks.server'
import { stuckCounts } from '~/queries/voting/stuck-counts.server'
import { languageFor, translator } from '~/ui/messages'
import { countStuckLetter } from '~/ui/voting/letters'

/** Tells a partnership's officers, once, that the count of their vote should have been published and is not. */
export async function tellOfStuckCounts({ world, clock, env }: Sparks): Promise<void> {
  for (const { round, partnership } of await world.read((db) => stuckCounts(db, clock.now()))) {
    const { slug, languages, timeZone } = partnership
    const words = translator(languageFor(languages[0]), { timeZone, now: clock.now() })
    const href = `${originOf(env)}/p/${slug}/rounds/${round.slug}/results`
    const letter = countStuckLetter(words, { round: round.title, href })
    await world.write((db) => tellOfStuckCount(db, occasion(clock, null), round.id, letter), { unseen: true })
  }
}
