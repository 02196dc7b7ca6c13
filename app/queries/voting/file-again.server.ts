import type { VoteBreach } from '~/domain/voting/laws-of-the-vote'
import { sha256OfPieces } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { partnershipById } from '~/records/people/actor.server'
import type { Round } from '~/records/round/course.server'
import { fileOnRecord } from '~/records/voting/file-on-record.server'
import { piecesOf, publishedFile } from './published-file.server'

/** What is wrong with a round's published file, written again from the database; nothing when there is none yet. */
export async function wrongWithFile(db: Db, round: Round): Promise<VoteBreach[]> {
  const published = await fileOnRecord(db, round.id)
  if (!published) return []
  const told = (words: string): VoteBreach[] => [{ law: 'published', subject: round.id, words }]
  const partnership = await partnershipById(db, round.partnershipId)
  const file = partnership && (await publishedFile(db, partnership, round))
  if (!file) return told('has a published file and no count')
  const { hash, size } = await sha256OfPieces(piecesOf(file, (query) => query(db)))
  if (hash === published.hash && size === published.size) return []
  return told(`file of ${published.size} bytes, ${published.hash}, comes out with ${size} bytes, as ${hash}`)
}
