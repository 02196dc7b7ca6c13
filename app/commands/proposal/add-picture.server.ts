import { picture, pictureFile } from '~db/schema'
import {
  asksOfForm,
  roomFor,
  roomInAll,
  scanOfForm,
  sentFor,
  wordsIn,
  type Ask,
  type PictureKind,
} from '~/domain/proposal'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { formOfProposal } from '~/records/proposal/application-form.server'
import { thereOf, type Picture } from '~/records/proposal/pictures.server'
import { filesAreNamed } from '~/records/unnamed-files.server'
import type { OwnProposal } from './own-proposal.server'
import { ownPictures, type NotOwnPicture } from './own-picture.server'
import { takeOutFor } from './remove-picture.server'

export type NotAdded =
  | NotOwnPicture
  | 'enough-photos'
  | 'enough-papers'
  | 'enough-for-today'
  | 'file-went'
  | 'not-asked'
  | 'scan-with-helper'

/** A photo or a paper of a proposal: added of itself, or in answer to a question that asks for one. */
export interface Wanted {
  readonly kind: PictureKind
  /** The question that it answers, if it was asked for; or `scanOfForm`. */
  readonly forAsk?: string | null
  /** What it is, where nobody need be asked: of a scan. */
  readonly words?: string
}

export interface Arrived extends Wanted {
  /** What was put into the store, as it came. */
  readonly hash: string
  /** In bytes. */
  readonly size: number
}

/**
 * Puts a photo that came on record, to be made ready; or a paper, which is given out as it came.
 * @returns `file-went` when the file has to be put once more.
 */
export async function addPicture(
  db: Db,
  on: Occasion,
  proposalId: string,
  { kind, forAsk = null, words = '', hash, size }: Arrived,
): Promise<Outcome<{ id: string }, NotAdded>> {
  const own = await mayAddPicture(db, on, proposalId, { kind, forAsk })
  if (!own.ok) return own
  const id = on.newId()
  const isPaper = kind === 'paper'
  if (!(await filesAreNamed(db, [hash]))) return refuse('file-went')
  if (forAsk !== null) await takeOutFor(db, on, own.pictures, forAsk)
  await db.insert(picture).values({
    id,
    proposalId,
    kind,
    state: isPaper ? 'ready' : 'waiting',
    // A paper that was asked for is what it was asked for as.
    words: isPaper ? (wordsIn(own.ask?.label, '') ?? words) : '',
    position: own.next,
    arrivedAs: isPaper ? null : hash,
    forAsk,
    private: forAsk === scanOfForm || own.ask?.isPublic === false,
    addedBy: on.by,
    addedAt: on.at,
    tries: 0,
    readyAt: isPaper ? on.at : null,
    hiddenBecause: '',
  })
  if (isPaper) {
    const paper = { pictureId: id, hash, contentType: 'application/pdf', width: 0, height: 0, size } as const
    await db.insert(pictureFile).values(paper)
  }
  return { ok: true, id }
}

interface Place {
  readonly next: number
  /** The question that it answers, if it is sent in answer to one. */
  readonly ask: Ask | null
  readonly pictures: readonly Picture[]
}

/** Whether one more may be added, and at which place: asked before it is read, so that nothing is sent for nothing. */
export async function mayAddPicture(
  db: Db,
  on: Occasion,
  proposalId: string,
  { kind, forAsk = null }: Wanted,
): Promise<Outcome<Place, NotAdded>> {
  const own = await ownPictures(db, on, proposalId)
  if (!own.ok) return own
  const isScan = forAsk === scanOfForm
  // What comes back on paper is keyed in by a helper, who alone has it in her hands.
  if (isScan && !on.helper) return refuse('scan-with-helper')
  const ask = forAsk === null || (isScan && kind === 'paper') ? null : await askFor(db, own, { kind, forAsk })
  if (ask === undefined) return refuse('not-asked')
  const room = ask || isScan ? ok : roomFor(kind, thereOf(own.pictures, kind).length)
  if (!room.ok) return room
  const inAll = roomInAll(own.pictures.length)
  if (!inAll.ok) return inAll
  return {
    ok: true,
    ask,
    pictures: own.pictures,
    next: Math.max(0, ...own.pictures.map(({ position }) => position)) + 1,
  }
}

/** The question of its form that asks for such a file. */
async function askFor(db: Db, { proposal }: OwnProposal, { kind, forAsk }: Wanted): Promise<Ask | undefined> {
  const asks = asksOfForm(await formOfProposal(db, proposal))
  return asks.find((ask) => ask.id === forAsk && sentFor(ask) === kind)
}
