import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { answerAwardChange, askAwardChange } from '~/commands/money/change-award.server'
import { couldEver } from '~/domain/policy'
import { awardChangeForm } from '~/forms/money/award-change'
import { read } from '~/forms/read'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { letterDesk } from '~/http/letters.server'
import { useReply } from '~/http/reply'
import { unprocessable } from '~/http/reply.server'
import { refusedOrAgain } from '~/http/step-up.server'
import { titled } from '~/http/title'
import { awardChanges } from '~/queries/money/award-changes.server'
import { AwardChangesPage } from '~/ui/money/award-changes-page'
import { changeLetter } from '~/ui/money/change-letter'
import { takenBackLetter } from '~/ui/money/letters'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, actor, on } = await enterPartnership(args, 'award.agree-change')
  const award = args.params.award ?? ''
  const found = await sparks.world.read((db) => awardChanges(db, partnership.id, award))
  if (!found) throw notFound()
  const { keptOut, changes, ...rest } = found
  const books = `/p/${partnership.slug}/books`
  return {
    ...{ books, awardHref: `${books}/awards/${award}`, once: on.newId() },
    ...rest,
    changes: changes.map(({ askedById, ...change }) => ({ ...change, isOwn: askedById === actor?.personId })),
    mayAsk: couldEver(actor, 'award.ask-change'),
    mayAgree: couldEver(actor, 'award.agree-change'),
    isKeptOut: actor !== null && keptOut.includes(actor.personId),
  }
}

export async function action(args: ActionFunctionArgs) {
  const entry = await enterPartnership(args, 'award.agree-change')
  const { sparks, partnership, on } = entry
  const award = args.params.award ?? ''
  if (!(await sparks.world.read((db) => awardChanges(db, partnership.id, award)))) throw notFound()
  const reading = read(awardChangeForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { answers, typed } = reading
  const { words, home } = letterDesk(entry, args.request)
  const letters = { changed: changeLetter(words, home), takenBack: takenBackLetter(words, home) }
  const done = await sparks.world.write((db) =>
    answers.step === 'ask'
      ? askAwardChange(db, on, award, { ...answers, id: answers.once })
      : answerAwardChange(db, on, award, answers.change, answers.step, letters),
  )
  return done.ok
    ? redirect(`/p/${partnership.slug}/books/awards/${award}/changes`)
    : refusedOrAgain(sparks, args.request, done, typed)
}

export const meta: MetaFunction = ({ matches }) => titled(matches, 'parts.change.title')

export default function AwardChanges() {
  return <AwardChangesPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
