import { askByLetter } from '~/commands/learning/ask-how-it-went.server'
import { originOf } from '~/platform/env.server'
import { occasion } from '~/platform/occasion.server'
import { newToken } from '~/platform/secrets.server'
import type { Sparks } from '~/platform/sparks.server'
import { isDueToBeAsked, storiesToAskFor, type StoryToAskFor } from '~/queries/learning/stories-to-ask-for.server'
import { howDidItGoLetter } from '~/ui/learning/story-letters'
import { languageFor, translator } from '~/ui/messages'

const atOnce = 50

/** Asks by letter how funded ideas went, once it is time, and reminds twice at most. */
export async function askHowItWent(sparks: Sparks): Promise<void> {
  const { world, clock } = sparks
  for (const one of await world.read((db) => storiesToAskFor(db, clock.now(), atOnce))) await askOne(sparks, one)
}

async function askOne({ world, clock, env }: Sparks, { proposalId, personId, to, title, partnership }: StoryToAskFor) {
  const { due, number } = await world.read((db) => isDueToBeAsked(db, proposalId, clock.now()))
  if (!due || personId === null || to === null) return
  const secret = newToken()
  const { id, slug, name, languages, timeZone } = partnership
  const speaker = translator(languageFor(languages[0]), { timeZone, now: clock.now() })
  const href = `${originOf(env)}/p/${slug}/story/${secret}`
  const words = howDidItGoLetter(speaker, { title, partnership: name, href, number })
  const letter = { to, ...words, partnershipId: id, personId }
  await world.write((db) => askByLetter(db, occasion(clock, null), { proposalId, personId, number, secret }, letter))
}
