import { dateIn } from '~/domain/time'
import { pageAsked } from '~/http/page-asked'
import { bankAccountPage } from '~/queries/money/bank-pages.server'
import { couldEver } from '~/domain/policy'
import { asReaderMaySee } from './for-examiner'
import { notFound, type PartnershipEntry } from './entrance.server'

/** What the page of a bank account shows, at its own address and where a file sent to it comes back from. @throws 404 */
export async function bankAccountShown(
  { sparks, partnership, actor, now }: PartnershipEntry,
  request: Request,
  id: string,
) {
  // prettier-ignore
  const wanted = pageAsked(request)
  const today = dateIn(partnership.timeZone, now)
  const shown = await sparks.world.read((db) => bankAccountPage(db, partnership.id, id, today, wanted))
  if (!shown) throw notFound()
  return {
    books: `/p/${partnership.slug}/books`,
    ...asReaderMaySee(actor, shown),
    may: {
      bringIn: couldEver(actor, 'bank.bring-in'),
      settle: couldEver(actor, 'bank.settle'),
      prepare: couldEver(actor, 'statement.prepare'),
      open: couldEver(actor, 'bank.open'),
    },
  }
}
