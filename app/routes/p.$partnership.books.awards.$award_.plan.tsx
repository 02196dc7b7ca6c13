import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { setInstalments } from '~/commands/money/set-instalments.server'
import { partsOnPage, planOfAwardForm } from '~/forms/money/plan-of-award'
import { read } from '~/forms/read'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { letterDesk } from '~/http/letters.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { planOfAward } from '~/queries/money/award-page.server'
import { asDateBoxes } from '~/forms/calendar-date'
import { asPounds } from '~/forms/fields'
import { changeLetter } from '~/ui/money/change-letter'
import { PlanOfAwardPage } from '~/ui/money/plan-of-award-page'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership } = await enterPartnership(args, 'award.set-instalments')
  const award = args.params.award ?? ''
  const found = await sparks.world.read((db) => planOfAward(db, partnership.id, award))
  if (!found) throw notFound()
  const { open, ...rest } = found
  const books = `/p/${partnership.slug}/books`
  return {
    ...{ books, awardHref: `${books}/awards/${award}`, room: Math.max(partsOnPage, open.length) },
    ...rest,
    open: open.map(({ amountPence, dueOn, after }) => ({
      amount: asPounds(amountPence),
      dueOn: dueOn === undefined ? null : asDateBoxes(dueOn),
      after: after ?? '',
    })),
  }
}

export async function action(args: ActionFunctionArgs) {
  const entry = await enterPartnership(args, 'award.set-instalments')
  const { sparks, partnership, on } = entry
  const award = args.params.award ?? ''
  if (!(await sparks.world.read((db) => planOfAward(db, partnership.id, award)))) throw notFound()
  const reading = read(planOfAwardForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { words, home } = letterDesk(entry, args.request)
  const set = await sparks.world.write((db) =>
    setInstalments(db, on, award, reading.answers, changeLetter(words, home)),
  )
  return set.ok ? redirect(`/p/${partnership.slug}/books/awards/${award}#parts`) : refused(set, reading.typed)
}

export const meta: MetaFunction = ({ matches }) => titled(matches, 'parts.title')

export default function PlanOfAward() {
  return <PlanOfAwardPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
