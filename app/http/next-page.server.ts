import { nextPage, type Page } from '~/domain/proposal'
import { ownDraft } from '~/queries/proposal/own-draft.server'
import type { ProposalEntry } from './entrance.server'

type Entry = Pick<ProposalEntry, 'sparks' | 'round' | 'proposal' | 'share'>

/** Where to go on to after a page of questions: the next that is not answered, or reading it all once more. */
export const onFrom = (entry: Entry, href: string, pageId: string): Promise<string> =>
  onAfter(entry, href, ({ id }) => id === pageId)

/** The same after the page that puts one question. */
export const onFromAsk = (entry: Entry, href: string, askId: string): Promise<string> =>
  onAfter(entry, href, ({ asks }) => asks.some(({ id }) => id === askId))

async function onAfter(
  { sparks, round, proposal, share }: Entry,
  href: string,
  is: (page: Page) => boolean,
): Promise<string> {
  const { progress, asks } = await sparks.world.read((db) => ownDraft(db, proposal, round, share))
  const page = asks.form.pages.find(is)
  return `${href}/${nextPage(page?.id ?? '', progress) ?? 'check'}`
}
