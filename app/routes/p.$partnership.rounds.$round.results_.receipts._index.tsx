import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { happened } from '~/domain/round'
import { readReceipt } from '~/domain/voting/receipt'
import { read } from '~/forms/read'
import { receiptForm } from '~/forms/voting/sealing'
import { enterRound } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable, type Reply } from '~/http/reply.server'
import { titled } from '~/http/title'
import { receiptsAfter, receiptsOf } from '~/queries/voting/receipts.server'
import { ReceiptsPage } from '~/ui/voting/receipts-page'

const mostShown = 200

/** Open to all: the receipts of the votes that were counted, in their own order. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, round, partnership } = await enterRound(args, 'public.read')
  const { slug, title } = round
  const counted = happened(round, 'counted')
  const list = counted
    ? await sparks.world.read(async (db) => {
        const { many } = await receiptsOf(db, round.id, null)
        return { many, first: (await receiptsAfter(db, round.id, 0, mostShown)).map(({ code }) => code) }
      })
    : null
  return { round: { title, href: `/p/${partnership.slug}/rounds/${slug}` }, list }
}

interface Found extends Reply {
  readonly found: { receipt: string; isThere: boolean }
}

/** Sent as a form, so that a receipt stands in no address, history or log. */
export async function action(args: ActionFunctionArgs) {
  const { sparks, round } = await enterRound(args, 'public.read')
  const reading = read(receiptForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const receipt = readReceipt(reading.answers.receipt)
  if (!receipt.ok) return refused(receipt, reading.typed)
  const { isThere } = await sparks.world.read((db) => receiptsOf(db, round.id, receipt.code))
  return data<Found>({ typed: {}, faults: {}, found: { receipt: receipt.code, isThere } })
}

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  titled(matches, 'sealing.receipts.page', { round: loaded?.round.title ?? '' })

export default function Receipts() {
  const page = useLoaderData<typeof loader>()
  const said = useActionData<Partial<Found>>()
  return <ReceiptsPage {...page} answer={said?.found ?? null} reply={useReply()} />
}
