import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { answerMerging } from '~/commands/proposal/answer-merging.server'
import { may } from '~/domain/policy'
import { joiningAnswerForm } from '~/forms/joining'
import { read } from '~/forms/read'
import { enterProposal, notFound } from '~/http/entrance.server'
import { joiningLetters } from '~/http/joining.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { deliverSoon } from '~/jobs/deliver-mail.server'
import { ownMerging } from '~/queries/proposal/merging.server'
import { JoiningPage } from '~/ui/proposal/joining-pages'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, actor, now, partnership, round, proposal, share } = await enterProposal(args, 'proposal.read-own')
  const joining = await sparks.world.read((db) => ownMerging(db, proposal, round, now))
  if (!joining) throw notFound()
  return {
    backHref: `/p/${partnership.slug}/rounds/${round.slug}/apply/${proposal.reference}`,
    area: partnership.area,
    joining,
    mayAnswer: may(actor, 'merging.answer', { round, now, share }).ok,
  }
}

/** Entered as a reading of one's own: whoever is too late keeps what she typed, with the reason. */
export async function action(args: ActionFunctionArgs) {
  const entry = await enterProposal(args, 'proposal.read-own')
  const { sparks, on, partnership, round, proposal } = entry
  const reading = read(joiningAnswerForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const letters = joiningLetters(entry, args.request)
  const said = await sparks.world.write((db) =>
    answerMerging(db, on, proposal.id, reading.answers, ({ staying, joining }, settled) =>
      proposal.id === staying.id
        ? letters.settled(joining, staying, settled)
        : letters.settled(staying, joining, settled),
    ),
  )
  if (!said.ok) return refused(said, reading.typed)
  deliverSoon(sparks)
  return redirect(`/p/${partnership.slug}/rounds/${round.slug}/apply/${proposal.reference}/joining`)
}

export const meta: MetaFunction = ({ matches }) => titled(matches, 'joining.page-title')

export default function Joining() {
  return <JoiningPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
