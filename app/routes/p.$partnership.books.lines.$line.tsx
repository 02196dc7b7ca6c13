import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { askToMoveBudget } from '~/commands/money/move-budget.server'
import { setBudget } from '~/commands/money/set-budget.server'
import { pence } from '~/domain/pence'
import { couldEver } from '~/domain/policy'
import { lineForm } from '~/forms/money/budget'
import { read } from '~/forms/read'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { linePage } from '~/queries/money/line-page.server'
import { LinePage } from '~/ui/money/line-page'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, actor, on } = await enterPartnership(args, 'books.read')
  const line = await sparks.world.read((db) => linePage(db, partnership.id, args.params.line ?? ''))
  if (!line) throw notFound()
  return {
    books: `/p/${partnership.slug}/books`,
    once: on.newId(),
    maySet: couldEver(actor, 'budget.set'),
    mayMove: couldEver(actor, 'budget.move'),
    ...line,
  }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership } = await enterPartnership(args, 'books.read')
  const lineId = args.params.line ?? ''
  const reading = read(lineForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { answers, typed } = reading
  const books = `/p/${partnership.slug}/books`
  if (answers.step === 'set') {
    const { amount, way, reason, once, another } = answers
    const changePence = way === 'add' ? amount : pence(0 - amount)
    const change = { lineId, changePence, reason: reason === '' ? undefined : reason, once, another: another === 'yes' }
    const set = await sparks.world.write((db) => setBudget(db, on, partnership.id, change))
    return set.ok ? redirect(`${books}/lines/${lineId}`) : refused(set, typed)
  }
  const { to, once } = answers
  const wanted = {
    id: once,
    fromLineId: lineId,
    toLineId: to,
    amountPence: answers['move-amount'],
    reason: answers['move-reason'],
  }
  const asked = await sparks.world.write((db) => askToMoveBudget(db, on, partnership.id, wanted))
  return asked.ok ? redirect(`${books}/moves/${once}`) : refused(asked, typed)
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, 'money.line.title', { name: data?.name ?? '' })

export default function Line() {
  const line = useLoaderData<typeof loader>()
  return <LinePage {...line} reply={useReply()} />
}
