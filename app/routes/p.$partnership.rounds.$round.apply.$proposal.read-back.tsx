import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readBackProposal } from '~/commands/proposal/read-back-proposal.server'
import { may } from '~/domain/policy'
import { canBeChanged, writes } from '~/domain/proposal'
import { refuse } from '~/domain/refusal'
import { read } from '~/forms/read'
import { readBackForm } from '~/forms/together'
import { enterProposal, turnAway } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { ownDraft } from '~/queries/proposal/own-draft.server'
import { applicantOf, readBackOf } from '~/queries/proposal/together.server'
import { ReadBackPage } from '~/ui/proposal/read-back-page'

export async function loader(args: LoaderFunctionArgs) {
  const entry = await enterProposal(args, 'proposal.read-own')
  const { sparks, now, on, actor, partnership, round, proposal, share } = entry
  if (!writes(share)) throw turnAway(refuse('not-yours-to-do'))
  const { own, whose, readBack } = await sparks.world.read(async (db) => ({
    own: await ownDraft(db, proposal, round, share),
    whose: (await applicantOf(db, proposal)) ?? '',
    readBack: await readBackOf(db, proposal),
  }))
  const allowed = may(actor, 'proposal.read-back', { round, now, share })
  const alone = share === 'own' && !on.helper ? refuse('read-back-by-another') : null
  const changeable = canBeChanged(proposal.standing)
  return {
    href: `/p/${partnership.slug}/rounds/${round.slug}/apply/${proposal.reference}`,
    reference: proposal.reference,
    whose,
    draft: own.draft,
    asks: own.asks,
    ...own.choices,
    area: partnership.area,
    applicantName: whose,
    version: own.version,
    readBack,
    closed: alone ?? (allowed.ok ? (changeable.ok ? null : changeable) : allowed),
  }
}

/** Entered as a reading of one's own: the command says whether it can be recorded, and the page says why not. */
export async function action(args: ActionFunctionArgs) {
  const entry = await enterProposal(args, 'proposal.read-own')
  const { sparks, on, partnership, round, proposal } = entry
  const reading = read(readBackForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { version } = reading.answers
  const recorded = await sparks.world.write((db) => readBackProposal(db, on, proposal.id, version))
  if (!recorded.ok) return refused(recorded)
  return redirect(`/p/${partnership.slug}/rounds/${round.slug}/apply/${proposal.reference}#with`)
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, 'together.read-back.title', { name: data?.whose ?? '' })

export default function ReadBack() {
  return <ReadBackPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
