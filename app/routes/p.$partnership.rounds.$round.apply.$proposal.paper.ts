import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { couldEver } from '~/domain/policy'
import { enterRound } from '~/http/entrance.server'
import { hasPartIn } from '~/queries/proposal/neighbours-by-code.server'

/**
 * Where the picture on a booklet leads a phone: whoever writes the idea to the idea; a helper, whose it is not, to where
 * she begins to help the one whose it is.
 */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, person, actor, partnership, round } = await enterRound(args, 'booklet.follow')
  const reference = args.params.proposal ?? ''
  const home = `/p/${partnership.slug}`
  const own = `${home}/rounds/${round.slug}/apply/${encodeURIComponent(reference)}`
  if (!couldEver(actor, 'help.begin')) return redirect(own)
  const hers = await sparks.world.read((db) => hasPartIn(db, round.id, reference, person?.personId ?? null))
  const asked = new URLSearchParams({ round: round.slug, code: reference })
  return redirect(hers ? own : `${home}/helping?${asked}`)
}
