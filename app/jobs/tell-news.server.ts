import { startDigest } from '~/commands/people/choose-news.server'
import { sendDigest } from '~/commands/people/send-digest.server'
import { originOf } from '~/platform/env.server'
import { occasion } from '~/platform/occasion.server'
import { sha256 } from '~/platform/secrets.server'
import type { Sparks } from '~/platform/sparks.server'
import { digestsDue, newsOf, officersUntold, type DigestRow, type News } from '~/queries/people/digest.server'
import { languageFor, translator } from '~/ui/messages'
import { digestLetter } from '~/ui/people/digest-letter'

const atOnce = 50

/**
 * Tells people what waits for them and what happened, as often as each has chosen; nothing when there is nothing to
 * tell. Officers who have chosen nothing are told each day. Several may do this at once: each letter is posted in the
 * transaction that says up to where she has been told.
 */
export async function tellNews(sparks: Sparks): Promise<void> {
  const { world, clock } = sparks
  const { untold, due } = await world.read(async (db) => ({
    untold: await officersUntold(db, clock.now(), atOnce),
    due: await digestsDue(db, clock.now(), atOnce),
  }))
  if (untold.length > 0) {
    const on = { at: clock.now() }
    await world.write(
      async (db) => {
        for (const { personId, partnershipId } of untold) await startDigest(db, on, personId, partnershipId, 'daily')
      },
      { unseen: true },
    )
  }
  for (const row of due) await tellOne(sparks, row)
}

async function tellOne(sparks: Sparks, row: DigestRow): Promise<void> {
  const { world, clock, secrets } = sparks
  const on = occasion(clock, null)
  const news = await world.read((db) => newsOf(db, row, on.at))
  if (!news) return
  const { choice } = news
  const waitingHash = sha256(JSON.stringify(news.waiting.map(({ kind, href }) => [kind, href])))
  const worthTelling =
    news.happened.length > 0 || (news.waiting.length > 0 && (choice !== 'at-once' || waitingHash !== row.waitingHash))
  const letter = worthTelling && news.to !== null ? letterOf(sparks, row, news, news.to) : null
  await world.write((db) => sendDigest(db, on, secrets, row, { choice, letter, waitingHash }), { unseen: true })
}

function letterOf({ env, clock }: Sparks, { personId, partnershipId }: DigestRow, news: News, to: string) {
  const { timeZone, languages, name } = news.partnership
  const speaker = translator(languageFor(languages[0]), { timeZone, now: clock.now() })
  const words = digestLetter({ ...news, partnership: name, ownHref: `${originOf(env)}/you` }, speaker)
  return { to, partnershipId, personId, ...words }
}
