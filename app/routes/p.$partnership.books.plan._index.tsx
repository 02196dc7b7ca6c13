import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { addBudgetLine, openFund, settleContribution } from '~/commands/money/plan-money.server'
import { couldEver } from '~/domain/policy'
import type { Outcome } from '~/domain/refusal'
import { planForm } from '~/forms/money/spending'
import { read } from '~/forms/read'
import { enterPartnership } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { planPage } from '~/queries/money/plan.server'
import { PlanPage } from '~/ui/money/plan-page'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, actor, on } = await enterPartnership(args, 'books.read')
  const year = Number(new URL(args.request.url).searchParams.get('year') ?? NaN)
  const wanted = Number.isInteger(year) ? year : undefined
  return {
    books: `/p/${partnership.slug}/books`,
    once: on.newId(),
    mayPlan: couldEver(actor, 'plan.change'),
    mayCarry: couldEver(actor, 'plan.carry'),
    ...(await sparks.world.read((db) => planPage(db, partnership, on.at, wanted))),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership } = await enterPartnership(args, 'plan.change')
  const reading = read(planForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { answers, typed } = reading
  const year = answers.step === 'line' ? answers.year : new URL(args.request.url).searchParams.get('year')
  const done = await sparks.world.write(async (db): Promise<Outcome<object>> => {
    switch (answers.step) {
      case 'fund': {
        const { once: id, 'fund-name': name, purpose, restricted, 'new-rate': contributionRate } = answers
        const fund = { id, name, purpose, restricted: restricted === 'yes', contributionRate }
        return openFund(db, on, partnership.id, fund)
      }
      case 'line': {
        const { once: id, fund: fundId, theme, 'line-name': name } = answers
        const line = { id, fundId, themeId: theme === '' ? null : theme, name, year: answers.year }
        return addBudgetLine(db, on, partnership.id, line)
      }
      case 'rate':
        return settleContribution(db, on, partnership.id, answers.of, answers.rate)
    }
  })
  if (!done.ok) return refused(done, typed)
  return redirect(`/p/${partnership.slug}/books/plan${year === null ? '' : `?year=${year}`}`)
}

export const meta: MetaFunction<typeof loader> = ({ matches }) => titled(matches, 'spending.plan.title')

export default function Plan() {
  return <PlanPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
