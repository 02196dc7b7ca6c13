import type { Hands } from '~/commands/voting/paper/take-in-envelope.server'
import { paperVoteLetter } from '~/ui/voting/letters'
import type { RoundEntry } from './entrance.server'
import { letterDesk } from './letters.server'

/** What it takes to take in an envelope: the keys, and the letter to whoever's it is. */
export function deskHands(entry: RoundEntry, request: Request): Hands {
  const { sparks, partnership, round } = entry
  const { words, home } = letterDesk(entry, request)
  const about = { round: round.title, partnership: partnership.name, href: `${home}/rounds/${round.slug}` }
  return { secrets: sparks.secrets, letter: paperVoteLetter(words, about) }
}
