import { redirect, type ActionFunctionArgs, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node' // prettier-ignore
import { useLoaderData } from '@remix-run/react'
import {
  addReceiptPhoto,
  giveReceipt,
  mayAddReceiptPhoto,
  takeOutReceipt,
} from '~/commands/money/spent-receipts.server'
import { spentReceiptForm } from '~/forms/money/spent'
import { read } from '~/forms/read'
import { enterProposal, notFound, type ProposalEntry } from '~/http/entrance.server'
import { notTaken } from '~/http/not-taken.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { takePictureInto } from '~/jobs/take-picture.server'
import { receiptsOfProposal } from '~/queries/money/spent-receipts.server'
import { OwnReceiptsPage } from '~/ui/money/own-receipts-page'

const awardHref = ({ partnership, round, proposal }: ProposalEntry) =>
  `/p/${partnership.slug}/rounds/${round.slug}/proposals/${proposal.reference}/award`

/** The receipts of an award, for who sends them; with `?receipt=` the photo of one. */
export async function loader(args: LoaderFunctionArgs) {
  const entry = await enterProposal(args, 'receipt.give')
  const { sparks, on, proposal } = entry
  const found = await sparks.world.read((db) => receiptsOfProposal(db, proposal.id))
  if (!found || found.state === 'offered') throw notFound()
  const wanted = new URL(args.request.url).searchParams.get('receipt')
  const receipt = found.receipts.find(({ id }) => id === wanted) ?? null
  const href = awardHref(entry)
  return { awardHref: href, home: `${href}/receipts`, title: proposal.title, once: on.newId(), ...found, receipt }
}

export async function action(args: ActionFunctionArgs) {
  const entry = await enterProposal(args, 'receipt.give')
  const { sparks, on, proposal } = entry
  const home = `${awardHref(entry)}/receipts`
  const { searchParams } = new URL(args.request.url)
  const receiptId = searchParams.get('receipt') ?? ''
  if (searchParams.get('add') === 'photo') {
    const took = await takePictureInto(sparks, args.request, {
      kind: 'photo',
      mayAdd: (db) => mayAddReceiptPhoto(db, on, proposal.id, receiptId),
      add: (db, file) => addReceiptPhoto(db, on, proposal.id, receiptId, file),
    })
    return took.ok ? redirect(home) : notTaken(took, 'photo')
  }
  const posted = await args.request.formData()
  if (posted.get('do') === 'take-out') {
    const which = posted.get('receipt')
    const out = await sparks.world.write((db) =>
      takeOutReceipt(db, on, proposal.id, typeof which === 'string' ? which : ''),
    )
    return out.ok ? redirect(home) : refused(out)
  }
  const reading = read(spentReceiptForm, posted)
  if (!reading.ok) return unprocessable(reading)
  const { amount: amountPence, ...rest } = reading.answers
  const given = await sparks.world.write((db) => giveReceipt(db, on, proposal.id, { amountPence, ...rest }))
  return given.ok ? redirect(`${home}?receipt=${encodeURIComponent(given.id)}`) : refused(given, reading.typed)
}

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'no-store' })

export const meta: MetaFunction<typeof loader> = ({ matches }) => titled(matches, 'spent.title')

export default function OwnReceipts() {
  return <OwnReceiptsPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
