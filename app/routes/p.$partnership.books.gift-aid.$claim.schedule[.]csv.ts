import type { LoaderFunctionArgs } from '@remix-run/node'
import { scheduleHeadings, scheduleRow } from '~/domain/money'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { insistOnProof } from '~/http/gifts.server'
import { tableFile } from '~/http/table-file.server'
import { claimedGifts } from '~/queries/money/gift-aid.server'

/** A claim as HMRC's schedule of donations has it, to be copied into theirs. */
export async function loader(args: LoaderFunctionArgs) {
  const entry = await enterPartnership(args, 'gift.read-aid')
  insistOnProof(entry, 'gift.read-aid', args.request)
  const { sparks, partnership } = entry
  const found = await sparks.world.read((db) => claimedGifts(db, partnership.id, args.params.claim ?? ''))
  if (!found) throw notFound()
  async function* rows() {
    yield await Promise.resolve([[...scheduleHeadings], ...found!.gifts.map(scheduleRow)])
  }
  return tableFile(`gift-aid-${found.number}`, rows())
}
