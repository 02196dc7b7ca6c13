import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { askToCarry } from '~/commands/money/carry-year.server'
import { carryForm } from '~/forms/money/spending'
import { read } from '~/forms/read'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { leftToCarry } from '~/queries/money/plan.server'
import { CarryPage } from '~/ui/money/carry-page'

const yearIn = (request: Request): number => {
  const year = Number(new URL(request.url).searchParams.get('year') ?? NaN)
  if (!Number.isInteger(year)) throw notFound()
  return year
}

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, on } = await enterPartnership(args, 'plan.carry')
  const year = yearIn(args.request)
  return {
    books: `/p/${partnership.slug}/books`,
    once: on.newId(),
    ...(await sparks.world.read((db) => leftToCarry(db, partnership, on.at, year))),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership } = await enterPartnership(args, 'plan.carry')
  const year = yearIn(args.request)
  const reading = read(carryForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { once: id, reason, lines } = reading.answers
  const asked = await sparks.world.write((db) => askToCarry(db, on, partnership.id, { id, year, lines, reason }))
  return asked.ok ? redirect(`/p/${partnership.slug}/books/plan/carry/${id}`) : refused(asked, reading.typed)
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, 'spending.carry.title', { from: String(data?.year ?? ''), to: String((data?.year ?? 0) + 1) })

export default function Carry() {
  return <CarryPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
