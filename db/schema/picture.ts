import { count, flag, id, index, instant, key, table, text, word } from '../columns'
import type { PictureKind, PicturePuzzle, PictureState } from '~/domain/proposal'
import { person } from './people'
import { proposal } from './proposal'

/**
 * A photo or a paper that goes with a proposal. What can be shown of it stands in `picture_file`; the bytes are in the
 * files store, under their hash.
 */
export const picture = table(
  'picture',
  {
    id: id().primaryKey(),
    proposalId: id()
      .notNull()
      .references(() => proposal.id),
    kind: word<PictureKind>().notNull(),
    state: word<PictureState>().notNull(),
    /** Why it cannot be shown, when it is refused. */
    puzzle: word<PicturePuzzle>(),
    /** What a photo shows, for who cannot see it; what a paper is. Empty until somebody has said. */
    words: text().notNull(),
    /** Among those of its kind: the first photo stands for the proposal in lists. */
    position: count().notNull(),
    /** As it came, while it waits: it may tell where it was taken, so it goes as soon as it is ready. */
    arrivedAs: text(),
    /** The question of its form that it was sent in answer to; nothing for one that was added of itself. */
    forAsk: text(),
    /** Asked for by a question whose answers only those who check may see. */
    private: flag().notNull().default(false),
    addedBy: id().references(() => person.id),
    addedAt: instant().notNull(),
    /** Whoever makes it ready has it until then; after that another may. */
    takenUntil: instant(),
    /** How often somebody began to make it ready. */
    tries: count().notNull(),
    readyAt: instant(),
    /** It can be put back for a day. */
    removedAt: instant(),
    /** An officer keeps it from the public, and why. */
    hiddenAt: instant(),
    hiddenBy: id().references(() => person.id),
    hiddenBecause: text().notNull(),
  },
  (row) => [
    index('picture_by_proposal').on(row.proposalId, row.kind, row.position),
    index('picture_by_state').on(row.state),
    index('picture_by_arrival').on(row.arrivedAs),
    index('picture_by_removal').on(row.removedAt),
    index('picture_by_adder').on(row.addedBy),
    index('picture_by_hider').on(row.hiddenBy),
  ],
)

/** One form in which a picture can be shown: a width of a photo, or a paper as it came. */
export const pictureFile = table(
  'picture_file',
  {
    pictureId: id()
      .notNull()
      .references(() => picture.id),
    /** SHA-256 of the content, in hex. */
    hash: text().notNull(),
    contentType: word<'image/webp' | 'image/jpeg' | 'application/pdf'>().notNull(),
    /** In dots; 0 for a paper. */
    width: count().notNull(),
    height: count().notNull(),
    /** In bytes. */
    size: count().notNull(),
  },
  (row) => [key({ columns: [row.pictureId, row.hash] }), index('picture_file_by_hash').on(row.hash)],
)
