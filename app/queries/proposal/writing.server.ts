import {
  formSeenWith,
  isToBeWrittenDown,
  maySettleNote,
  minutesAgo,
  openedToldFor,
  type Share,
} from '~/domain/proposal'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { formOfProposal } from '~/records/proposal/application-form.server'
import { namesOf } from '~/records/people/names.server'
import type { Proposal } from '~/records/proposal/proposal.server'
import { sharingNow } from '~/records/proposal/together.server'
import { notesOn, openPages, savedPages } from '~/records/proposal/writing.server'

/** Somebody else's doing on a page, and when: `minutes` ago, or nothing for an hour and more. */
export interface Doing {
  readonly name: string
  readonly at: Instant
  readonly minutes: number | null
}

/** What the others are doing on one page. */
export interface OnPage {
  readonly saved: Doing | null
  readonly opened: readonly Doing[]
}

export interface Note {
  readonly id: string
  readonly page: string
  readonly name: string
  readonly at: Instant
  readonly words: string
  readonly settled: boolean
  readonly maySettle: boolean
}

/** What others who share in an idea do on the pages that the reader sees of it, by page, and what they say beside them. */
export async function writingOn(
  db: Db,
  of: Pick<Proposal, 'id' | 'roundId' | 'formVersion'>,
  share: Share | null,
  readerId: string,
  now: Instant,
) {
  const { id } = of
  const form = formSeenWith(share ?? 'read', await formOfProposal(db, of))
  const seen = new Set(form.pages.map((page) => page.id))
  const saved = (await savedPages(db, id)).filter(({ by, page }) => by !== readerId && seen.has(page))
  const open = (await openPages(db, id)).filter(({ personId, page }) => personId !== readerId && seen.has(page))
  const notes = (await notesOn(db, id)).filter(({ page }) => seen.has(page))
  const people = [...saved.map(({ by }) => by), ...open.map(({ personId }) => personId), ...notes.map(({ by }) => by)]
  const names = await namesOf(db, people)
  const doing = (personId: string, at: Instant): Doing => ({
    name: names.get(personId) ?? '',
    at,
    minutes: minutesAgo(at, now),
  })
  const pages: Record<string, OnPage> = {}
  const onPage = (page: string): OnPage => pages[page] ?? { saved: null, opened: [] }
  for (const { page, by, at } of saved) pages[page] = { ...onPage(page), saved: doing(by, at) }
  for (const { page, personId, at } of open) {
    if (now - at >= openedToldFor) continue
    pages[page] = { ...onPage(page), opened: [...onPage(page).opened, doing(personId, at)] }
  }
  return {
    pages,
    notes: notes.map((note): Note => ({
      ...{ id: note.id, page: note.page, at: note.at, words: note.words },
      name: names.get(note.by) ?? '',
      settled: note.settledAt !== null,
      maySettle: maySettleNote(share, note.by, readerId),
    })),
  }
}

/** Whether anybody shares in an idea beside the one whose it is. */
export const isShared = async (db: Db, proposalId: string): Promise<boolean> =>
  (await sharingNow(db, proposalId)).length > 0

/** Whether it is time to write down that the reader has a page open. */
export async function isToBeMarked(db: Db, proposalId: string, readerId: string, page: string, now: Instant) {
  const before = (await openPages(db, proposalId)).find(({ personId }) => personId === readerId)
  return isToBeWrittenDown(before, page, now)
}
