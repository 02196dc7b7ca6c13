import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cardHeight, cardWidth } from '~/domain/proposal'
import { drawnCard, pictureWidth, type CardFacts } from './draw-card.server'

/** In a folder that is given to whoever makes a card: what stands on it, a photo if there is one, and what was made. */
export const cardFiles = { facts: 'facts.json', photo: 'photo', card: 'card.png' } as const

/** Makes the card that the folder tells of, and puts it there. */
export async function makeCard(folder: string): Promise<void> {
  const { default: sharp } = await import('sharp')
  sharp.cache(false)
  sharp.concurrency(1)
  const facts = JSON.parse(await readFile(join(folder, cardFiles.facts), 'utf8')) as CardFacts
  const photo = join(folder, cardFiles.photo)
  const photos = existsSync(photo)
    ? [
        {
          input: await sharp(photo)
            .resize({ width: pictureWidth, height: cardHeight - 14, fit: 'cover' })
            .png()
            .toBuffer(),
          left: cardWidth - pictureWidth,
          top: 0,
        },
      ]
    : []
  const made = await sharp(Buffer.from(await drawnCard(facts, photos.length > 0)))
    .composite(photos)
    .png({ compressionLevel: 9, palette: photos.length === 0, effort: 7 })
    .toBuffer()
  await writeFile(join(folder, cardFiles.card), made)
}
