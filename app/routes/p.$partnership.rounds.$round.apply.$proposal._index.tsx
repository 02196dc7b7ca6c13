import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { happened, mayNow } from '~/domain/round'
import { enterProposal } from '~/http/entrance.server'
import { titled } from '~/http/title'
import { helpersIn } from '~/queries/proposal/apply-start.server'
import { ownDraft, proposalHistory } from '~/queries/proposal/own-draft.server'
import { publicProposal } from '~/queries/proposal/public-proposal.server'
import { OwnPage } from '~/ui/proposal/own-page'
import { TaskPage } from '~/ui/proposal/task-page'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, now, actor, partnership, round, proposal } = await enterProposal(args, 'proposal.read-own')
  const roundHref = `/p/${partnership.slug}/rounds/${round.slug}`
  const { reference, standing } = proposal
  const open = mayNow(round, 'open', now).ok
  const { own, known, history, helpers } = await sparks.world.read(async (db) => ({
    own: await ownDraft(db, proposal, round),
    known: await publicProposal(db, proposal, round, now),
    history: await proposalHistory(db, proposal.id),
    helpers: await helpersIn(db, partnership.id, now),
  }))
  return {
    href: `${roundHref}/apply/${reference}`,
    applyHref: `${roundHref}/apply`,
    publicHref: `${roundHref}/proposals/${reference}`,
    round: { title: round.title, dates: round.dates },
    reference,
    standing,
    helpers,
    open,
    isDraft: open && standing === 'draft',
    justSaved: new URL(args.request.url).searchParams.has('saved'),
    ...own,
    ...own.choices,
    area: partnership.area,
    applicantName: actor?.name ?? '',
    whereabouts: known.whereabouts,
    notEligibleBecause: known.notEligibleBecause,
    sentAt: proposal.submittedAt,
    // What the checkers found is told once they have finished.
    history: history.filter(({ kind }) => happened(round, 'checked') || !kind.endsWith('eligible')),
  }
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, 'proposal.tasks.title', { reference: data?.reference ?? '' })

export default function OwnProposal() {
  const page = useLoaderData<typeof loader>()
  const { round, draft } = page
  if (!page.isDraft) return <OwnPage {...page} />
  return <TaskPage {...page} round={round.title} title={draft.title} closesAt={round.dates.closesAt} />
}
