import { fileAskedBy, nextPage, pagesAsked, type Page } from '~/domain/proposal'
import { ownDraft } from '~/queries/proposal/own-draft.server'
import { ownPictures } from '~/queries/proposal/pictures.server'
import { isShared, writingOn } from '~/queries/proposal/writing.server'
import { whenToChange } from './changing.server'
import type { ProposalEntry } from './entrance.server'

/**
 * The page of a question that is answered by sending a file; nothing when this is none of the draft's. It stands at the
 * question's own address, and where the file is sent to, when that comes back with what is wrong.
 */
export async function fileAsked(entry: ProposalEntry, askId: string) {
  const { sparks, now, person, partnership, round, proposal, share } = entry
  const { own, sent, notes, together } = await sparks.world.read(async (db) => ({
    own: await ownDraft(db, proposal, round, share),
    sent: await ownPictures(db, proposal.id),
    notes: (await writingOn(db, proposal, share, person?.personId ?? '', now)).notes,
    together: await isShared(db, proposal.id),
  }))
  const is = (one: Page) => fileAskedBy(one)?.ask.id === askId
  const page = pagesAsked(own.asks, own.draft).find(is)
  const file = page && fileAskedBy(page)
  if (!page || !file) return null
  const roundHref = `/p/${partnership.slug}/rounds/${round.slug}`
  const href = `${roundHref}/apply/${proposal.reference}`
  const pages = Object.keys(own.progress)
  return {
    href,
    filesHref: `${roundHref}/proposals/${proposal.reference}/pictures`,
    nextHref: `${href}/${nextPage(page.id, own.progress) ?? 'check'}`,
    place: pages.indexOf(page.id) + 1,
    total: pages.length,
    page,
    ...file,
    sent: sent.pictures.find(({ forAsk, state }) => forAsk === askId && state !== 'refused') ?? null,
    closed: whenToChange(entry, own).closed,
    notes,
    together,
  }
}
