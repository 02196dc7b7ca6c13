import type { LoaderFunctionArgs } from '@remix-run/node'
import { happened } from '~/domain/round'
import { booklet } from '~/http/booklet.server'
import { enterRound, notFound } from '~/http/entrance.server'
import { helpersIn } from '~/queries/proposal/apply-start.server'
import { formToShow } from '~/queries/proposal/form-in-use.server'

/** The form of a round on paper, blank: for a library's counter, or for someone who would rather write with a pen. */
export async function loader(args: LoaderFunctionArgs) {
  const entry = await enterRound(args, 'public.read')
  const { sparks, partnership, round, now } = entry
  if (!happened(round, 'published')) throw notFound()
  const { asks, choices, helpers } = await sparks.world.read(async (db) => ({
    ...(await formToShow(db, round)),
    helpers: await helpersIn(db, partnership.id, now),
  }))
  return booklet(entry, args.request, { asks, ...choices, helpers, applicantName: '' })
}
