import { recordPublishedFile } from '~/commands/voting/record-published-file.server'
import { ballotsAreTold } from '~/domain/voting/small-vote'
import { occasion } from '~/platform/occasion.server'
import type { Sparks } from '~/platform/sparks.server'
import type { Db } from '~/platform/world.server'
import { piecesOf, publishedFile } from '~/queries/voting/published-file.server'
import { partnershipById } from '~/records/people/actor.server'
import { roundById, type Round } from '~/records/round/course.server'
import { fileOnRecord, type FileOnRecord } from '~/records/voting/file-on-record.server'
import { putFile } from './put-file.server'

/** A Pabulib file, by what a browser should make of it. */
export const pbContentType = 'text/plain; charset=utf-8'

/**
 * The file of a counted round's ballots as it is on record: made, kept and put on record the first time anyone asks, or
 * nothing before the count, and none of a vote so small that its ballots are not told. It is in the files store before the
 * record names it.
 * @throws FilesUnavailable
 */
export async function keptPublishedFile(sparks: Sparks, roundId: string): Promise<FileOnRecord | null> {
  const { world, clock } = sparks
  const known = await world.read((db) => fileOnRecord(db, roundId))
  if (known) return known
  const made = await world.read((db) => fileOf(db, roundId))
  if (!made || !ballotsAreTold(made.file)) return null
  const { round, file } = made
  const pieces = piecesOf(file, (query) => world.read(query))
  const stored = await putFile(sparks, pieces, pbContentType)
  const on = occasion(clock, null)
  return world.write((db) => recordPublishedFile(db, on, round, { head: file.beforeVotes, ...stored }))
}

/**
 * Writes a file that was lost, or that somebody changed, anew from the database.
 * @throws OtherContent when it does not come out as it is on record: then nothing is kept.
 */
export async function mendPublishedFile({ world, files, log }: Sparks, { roundId, hash }: FileOnRecord): Promise<void> {
  const made = await world.read((db) => fileOf(db, roundId))
  if (!made) throw new Error('a published file of a round that was not counted')
  // Put over what is there, not after taking it away: others may be mending and reading it at the same moment.
  const pieces = piecesOf(made.file, (query) => world.read(query))
  await files.put(pieces, { contentType: pbContentType, expected: hash })
  log.warn({ file: hash, round: roundId }, 'a published file was lost, and has been written anew')
}

async function fileOf(db: Db, roundId: string) {
  const round: Round | undefined = await roundById(db, roundId)
  const partnership = round && (await partnershipById(db, round.partnershipId))
  const file = round && partnership && (await publishedFile(db, partnership, round))
  return file ? { round, file } : null
}
