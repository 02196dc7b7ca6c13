import { eq } from 'drizzle-orm'
import { setImmediate as turn } from 'node:timers/promises'
import { partnership } from '~db/schema'
import { inviteNextPart, listToSend, type ListToSend } from '~/commands/people/invite-next-part.server'
import { occasion } from '~/platform/occasion.server'
import type { Sparks } from '~/platform/sparks.server'
import { languageFor, translator } from '~/ui/messages'
import { invitationLetter } from '~/ui/people/invitation-letter'

/**
 * Invites the people of lists that were confirmed: some at a time, each time in a short transaction of its own, with a
 * turn for others in between. Stopped anywhere, it goes on from there, here or in another process.
 */
export async function inviteListed(sparks: Sparks): Promise<void> {
  const { world, clock, secrets } = sparks
  for (;;) {
    const list = await world.read(listToSend)
    if (!list) return
    const letter = await letterFor(sparks, list)
    for (;;) {
      const done = await world.write((db) => inviteNextPart(db, occasion(clock, null), secrets, list.id, letter), {
        unseen: true,
      })
      if (done) break
      await turn()
    }
  }
}

/** Begins at once what has just been confirmed, without making the reader wait for it. */
export function inviteSoon(sparks: Sparks): void {
  inviteListed(sparks).catch((error: unknown) => {
    const { name, message } = error instanceof Error ? error : new Error(String(error))
    sparks.log.warn({ job: inviteListed.name, err: { name, message } })
  })
}

async function letterFor({ world, clock }: Sparks, { partnershipId, origin }: ListToSend) {
  const [place] = await world.read((db) => db.select().from(partnership).where(eq(partnership.id, partnershipId)))
  if (!place) throw new Error(`a list of no partnership: ${partnershipId}`)
  const { slug, name, timeZone, languages } = place
  const words = translator(languageFor(languages[0]), { timeZone, now: clock.now() })
  return invitationLetter(words, { home: `${origin}/p/${slug}`, partnership: name })
}
