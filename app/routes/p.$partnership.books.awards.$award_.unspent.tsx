import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { takeBackTelling, tellUnspent, type NotTold } from '~/commands/money/tell-unspent.server'
import { takeUnspentCash, witnessUnspentCash, type NotTaken } from '~/commands/money/unspent-cash.server'
import { couldEver } from '~/domain/policy'
import { unspentDeskForm } from '~/forms/money/unspent'
import { read } from '~/forms/read'
import type { Outcome } from '~/domain/refusal'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { letterDesk } from '~/http/letters.server'
import { useReply } from '~/http/reply'
import { unprocessable } from '~/http/reply.server'
import { refusedOrAgain } from '~/http/step-up.server'
import { titled } from '~/http/title'
import { unspentPage } from '~/queries/money/unspent-page.server'
import { unspentCameLetter, unspentToldLetter } from '~/ui/money/unspent-letters'
import { UnspentDeskPage } from '~/ui/money/unspent-page'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, actor, on } = await enterPartnership(args, 'unspent.note')
  const award = args.params.award ?? ''
  const found = await sparks.world.read((db) => unspentPage(db, partnership.id, award))
  if (!found) throw notFound()
  const { keptOut, cash, ...rest } = found
  return {
    ...{ books: `/p/${partnership.slug}/books/awards/${award}`, once: on.newId() },
    ...rest,
    cash: cash.map(({ takenById, ...one }) => ({ ...one, isOwn: takenById === actor?.personId })),
    mayTake: couldEver(actor, 'unspent.take-cash'),
    isKeptOut: actor !== null && keptOut.includes(actor.personId),
  }
}

export async function action(args: ActionFunctionArgs) {
  const entry = await enterPartnership(args, 'unspent.note')
  const { sparks, partnership, on } = entry
  const award = args.params.award ?? ''
  if (!(await sparks.world.read((db) => unspentPage(db, partnership.id, award)))) throw notFound()
  const reading = read(unspentDeskForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { answers, typed } = reading
  const { words, home } = letterDesk(entry, args.request)
  const done = await sparks.world.write((db): Promise<Outcome<object, NotTold | NotTaken>> => {
    switch (answers.step) {
      case 'tell': {
        const { once, amount: amountPence, reason } = answers
        return tellUnspent(db, on, award, { once, amountPence, reason }, unspentToldLetter(words, home))
      }
      case 'take-back':
        return takeBackTelling(db, on, award)
      case 'cash':
        return takeUnspentCash(db, on, award, { once: answers.once, amountPence: answers.cash, reason: answers['cash-reason'] }) // prettier-ignore
      case 'seen':
      case 'not-so':
        return witnessUnspentCash(db, on, award, answers.taken, answers.step, unspentCameLetter(words, home))
    }
  })
  return done.ok
    ? redirect(`/p/${partnership.slug}/books/awards/${award}/unspent`)
    : refusedOrAgain(sparks, args.request, done, typed)
}

export const meta: MetaFunction = ({ matches }) => titled(matches, 'unspent.desk.title')

export default function UnspentOfAward() {
  return <UnspentDeskPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
