import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { picturesCanBeChanged, scanOfForm, writes } from '~/domain/proposal'
import { refuse } from '~/domain/refusal'
import { whenToChange } from '~/http/changing.server'
import { enterProposal, turnAway } from '~/http/entrance.server'
import { speaker } from '~/http/language.server'
import { notTaken } from '~/http/not-taken.server'
import { useReply } from '~/http/reply'
import { titled } from '~/http/title'
import { takePicture } from '~/jobs/take-picture.server'
import { ownDraft } from '~/queries/proposal/own-draft.server'
import { ownPictures } from '~/queries/proposal/pictures.server'
import { ScanPage } from '~/ui/proposal/scan-page'

export async function loader(args: LoaderFunctionArgs) {
  const entry = await enterProposal(args, 'proposal.read-own')
  const { sparks, on, partnership, round, proposal, share } = entry
  if (!writes(share)) throw turnAway(refuse('not-yours-to-do'))
  const { own, pictures } = await sparks.world.read(async (db) => ({
    own: await ownDraft(db, proposal, round, share),
    pictures: (await ownPictures(db, proposal.id)).pictures,
  }))
  const roundHref = `/p/${partnership.slug}/rounds/${round.slug}`
  const stay = picturesCanBeChanged(proposal.standing)
  const changing = whenToChange(entry, own).closed ?? (stay.ok ? null : stay)
  return {
    href: `${roundHref}/apply/${proposal.reference}`,
    filesHref: `${roundHref}/proposals/${proposal.reference}/pictures`,
    round: round.title,
    reference: proposal.reference,
    scan: pictures.find(({ forAsk }) => forAsk === scanOfForm) ?? null,
    closed: changing ?? (on.helper ? null : refuse('scan-with-helper')),
  }
}

/** Entered as a reading of one's own: the command says whether one can be added, and the page says why not. */
export async function action(args: ActionFunctionArgs) {
  const entry = await enterProposal(args, 'proposal.read-own')
  const { sparks, on, now, partnership, round, proposal } = entry
  const href = `/p/${partnership.slug}/rounds/${round.slug}/apply/${proposal.reference}`
  const { t } = await speaker(args.request, now, partnership.timeZone)
  const scan = { kind: 'paper', forAsk: scanOfForm, words: t('picture.scan.words') } as const
  const took = await takePicture(sparks, on, proposal.id, scan, args.request)
  return took.ok ? redirect(`${href}/scan`) : notTaken(took, 'paper')
}

export const meta: MetaFunction = ({ matches }) => titled(matches, 'picture.scan.title')

export default function Scan() {
  return <ScanPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
