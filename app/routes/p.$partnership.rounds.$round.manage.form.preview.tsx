import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pence } from '~/domain/pence'
import { pagesAsked } from '~/domain/proposal'
import { penceIn } from '~/forms/fields'
import { enterRound } from '~/http/entrance.server'
import { titled } from '~/http/title'
import { formToShow } from '~/queries/proposal/form-in-use.server'
import { FormPreview } from '~/ui/proposal/form-preview'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, round, actor } = await enterRound(args, 'form.change')
  const { asks, choices } = await sparks.world.read((db) => formToShow(db, round))
  const typed = new URL(args.request.url).searchParams.get('amount') ?? ''
  const amount = penceIn(typed) ?? asks.smallestAskPence
  return {
    href: `/p/${partnership.slug}/rounds/${round.slug}/manage/form`,
    round: round.title,
    asks,
    ...choices,
    pages: pagesAsked(asks, { costPence: amount }),
    amount: pence(amount),
    area: partnership.area,
    applicantName: actor?.name ?? '',
    decidesAt: round.dates.decidesAt,
  }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, 'asking.preview')

export default function Preview() {
  return <FormPreview {...useLoaderData<typeof loader>()} />
}
