import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { couldEver } from '~/domain/policy'
import { phaseOf } from '~/domain/round'
import { enterRound, notFound } from '~/http/entrance.server'
import { titled } from '~/http/title'
import { applyStart } from '~/queries/proposal/apply-start.server'
import { ApplyAway } from '~/ui/proposal/apply-away'
import { ApplyStart } from '~/ui/proposal/apply-start'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, now, person, actor, partnership, round } = await enterRound(args, 'public.read')
  const phase = phaseOf(round, now)
  if (phase === 'draft') throw notFound()
  const asked = { partnershipId: partnership.id, round, personId: person?.personId ?? null, now }
  const { title, potPence, rules, dates } = round
  const roundsHref = `/p/${partnership.slug}/rounds`
  return {
    href: `${roundsHref}/${round.slug}/apply`,
    roundHref: `${roundsHref}/${round.slug}`,
    roundsHref,
    helpHref: couldEver(actor, 'help.begin') ? `/p/${partnership.slug}/helping?round=${round.slug}` : null,
    area: partnership.area,
    round: { title, potPence, rules, dates },
    phase,
    justLeft: new URL(args.request.url).searchParams.has('left'),
    ...(await sparks.world.read((db) => applyStart(db, asked))),
  }
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  if (!data || data.phase === 'open') return titled(matches, 'proposal.apply.title')
  if (data.phase === 'plan') return titled(matches, 'proposal.early.title', { opensOn: data.round.dates.opensAt })
  return titled(matches, data.phase === 'cancelled' ? 'proposal.cancelled.title' : 'proposal.closed.title')
}

export default function Apply() {
  const page = useLoaderData<typeof loader>()
  return page.phase === 'open' ? <ApplyStart {...page} /> : <ApplyAway {...page} />
}
