import { addPicture } from '~/commands/proposal/add-picture.server'
import { describePicture } from '~/commands/proposal/describe-picture.server'
import type { Instant } from '~/domain/time'
import { putFile } from '~/jobs/put-file.server'
import { drawings, type Drawing } from './drawings'
import type { Idea } from './ideas'
import type { Player } from './player'

/** The drawing for an idea, if there is one, comes in as a photo does. */
export async function pictureComesIn(
  play: Player,
  id: string,
  { title }: Idea,
  by: string,
  at: Instant,
): Promise<void> {
  const drawing = drawings[title]
  if (!drawing) return
  const file = await putFile(play.sparks, drawnPhoto(drawing), 'image/jpeg')
  const picture = await play.act(by, at, (db, on) => addPicture(db, on, id, { kind: 'photo', ...file }))
  await play.act(by, at, (db, on) => describePicture(db, on, id, picture.id, drawing.words))
}

/** A drawing as a photo that somebody sends. */
export async function* drawnPhoto({ svg }: Drawing): AsyncGenerator<Uint8Array> {
  const { default: sharp } = await import('sharp')
  yield await sharp(Buffer.from(svg)).flatten({ background: '#ffffff' }).jpeg({ quality: 92 }).toBuffer()
}
