import { LRUCache } from 'lru-cache'
import { createWriteStream } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { wholeFile } from '~/platform/files/whole-file.server'
import type { CardFacts } from '~/platform/pictures/draw-card.server'
import { makeCardApart } from '~/platform/pictures/make-card-apart.server'
import { cardFiles } from '~/platform/pictures/make-card.server'
import { sha256 } from '~/platform/secrets.server'
import type { Sparks } from '~/platform/sparks.server'

/** A card is told by all that is on it: another word, or another photo, is another card. */
export interface Card {
  readonly facts: CardFacts
  /** The photo's file in the store. */
  readonly photo: string | null
}

/** Goes up when cards are drawn otherwise. */
const drawing = 1

export const cardVersion = (card: Card): string => sha256(JSON.stringify([drawing, card])).slice(0, 22)

const mostBytes = 32 * 1024 * 1024
const kept = new LRUCache<string, Buffer>({ maxSize: mostBytes, sizeCalculation: (file) => file.length })
const making = new Map<string, Promise<Buffer>>()

/**
 * The picture of a card: made when it is first asked for, in a process of its own and one at a time, however many ask;
 * then kept, the most asked for first.
 */
export async function cardPicture(sparks: Sparks, card: Card): Promise<Buffer> {
  const version = cardVersion(card)
  const known = kept.get(version)
  if (known) return known
  const underWay = making.get(version)
  if (underWay) return underWay
  const made = inLine(sparks, card)
    .then((picture) => {
      kept.set(version, picture)
      return picture
    })
    .finally(() => making.delete(version))
  making.set(version, made)
  return made
}

async function inLine(sparks: Sparks, card: Card): Promise<Buffer> {
  let picture: Buffer | undefined
  await sparks.photoLine.next(async () => {
    picture = await drawn(sparks, card)
  })
  if (!picture) throw new Error('a card was not made')
  return picture
}

async function drawn({ files }: Sparks, { facts, photo }: Card): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'small-sparks-card-'))
  try {
    await writeFile(join(folder, cardFiles.facts), JSON.stringify(facts))
    if (photo !== null) await pipeline(wholeFile(files, photo), createWriteStream(join(folder, cardFiles.photo)))
    await makeCardApart(folder)
    return await readFile(join(folder, cardFiles.card))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
