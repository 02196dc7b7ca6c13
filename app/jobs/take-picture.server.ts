import { addPicture, mayAddPicture, type NotAdded, type Wanted } from '~/commands/proposal/add-picture.server'
import { headBytes, judged, largest, type PictureKind, type PicturePuzzle, type TakenType } from '~/domain/proposal'
import type { Outcome, Refusal } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Sparks } from '~/platform/sparks.server'
import type { Db } from '~/platform/world.server'
import { NotTaken, takeFile } from '~/platform/upload.server'
import { arrivalRefused } from '~/records/unnamed-files.server'
import { preparePicturesSoon } from './prepare-pictures.server'
import { putFile } from './put-file.server'

/** What was sent is no picture of that kind, and the words of the form say why. */
class Puzzling extends Error {
  constructor(readonly puzzle: PicturePuzzle) {
    super(puzzle)
  }
}

export type Took<Because extends string = NotAdded> =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly puzzle: PicturePuzzle }
  | { readonly ok: false; readonly refusal: Refusal<Because> }

/**
 * Takes a photo or a paper that is being sent: looks at its first bytes, puts it into the store as it comes, and on
 * record. Whether there is room for one is asked before any of it is read.
 */
export const takePicture = (
  sparks: Sparks,
  on: Occasion,
  proposalId: string,
  wanted: Wanted,
  request: Request,
): Promise<Took> =>
  takePictureInto(sparks, request, {
    kind: wanted.kind,
    mayAdd: (db) => mayAddPicture(db, on, proposalId, wanted),
    add: (db, file) => addPicture(db, on, proposalId, { ...wanted, ...file }),
  })

/** Where a picture that is being sent goes: whether there is room for it, and how it is put on record. */
export interface PictureDoor<Because extends string> {
  readonly kind: PictureKind
  readonly mayAdd: (db: Db) => Promise<Outcome<object, Because>>
  readonly add: (db: Db, file: { readonly hash: string; readonly size: number }) => Promise<Outcome<{ id: string }, Because>> // prettier-ignore
}

/** The same for any place that pictures go to. */
export async function takePictureInto<Because extends string>(
  sparks: Sparks,
  request: Request,
  { kind, mayAdd, add }: PictureDoor<Because>,
): Promise<Took<Because>> {
  const room = await sparks.world.read(mayAdd)
  if (!room.ok) return { ok: false, refusal: room }
  try {
    const file = await takeFile(request, { bytes: largest[kind] }, async (pieces) => {
      const { type, whole } = await known(kind, pieces)
      return putFile(sparks, whole, type)
    })
    const added = await sparks.world.write((db) => add(db, file))
    if (!added.ok) {
      await sparks.world.write((db) => arrivalRefused(db, file.hash, sparks.clock.now()), { unseen: true })
      return { ok: false, refusal: added }
    }
    if (kind === 'photo') preparePicturesSoon(sparks)
    return { ok: true, id: added.id }
  } catch (reason) {
    if (reason instanceof NotTaken) return { ok: false, puzzle: reason.because }
    if (reason instanceof Puzzling) return { ok: false, puzzle: reason.puzzle }
    throw reason
  }
}

/** Waits for as much of a file as tells what it is, and gives it on whole. */
async function known(
  kind: PictureKind,
  pieces: AsyncIterable<Uint8Array>,
): Promise<{ type: TakenType; whole: AsyncIterable<Uint8Array> }> {
  const rest = pieces[Symbol.asyncIterator]()
  const first: Uint8Array[] = []
  let size = 0
  while (size < headBytes) {
    const next = await rest.next()
    if (next.done) break
    first.push(next.value)
    size += next.value.length
  }
  const head = Buffer.concat(first)
  const judgement = judged(kind, head)
  if ('puzzle' in judgement) throw new Puzzling(judgement.puzzle)
  return { type: judgement.type, whole: joined(head, rest) }
}

async function* joined(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}
