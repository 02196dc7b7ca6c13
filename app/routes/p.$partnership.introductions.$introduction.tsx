import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { answerIntroduction } from '~/commands/proposal/answer-introduction.server'
import { answerIntroductionForm } from '~/forms/introductions'
import { read } from '~/forms/read'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { letterDesk } from '~/http/letters.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { deliverSoon } from '~/jobs/deliver-mail.server'
import { ownIntroduction } from '~/queries/proposal/introductions.server'
import { addressPassedOn, introductionAnswered } from '~/ui/proposal/introduction-letters'
import { IntroductionPage } from '~/ui/proposal/introduction-page'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, person } = await enterPartnership(args, 'introduction.answer')
  const id = args.params.introduction ?? ''
  const own = await sparks.world.read((db) => ownIntroduction(db, partnership.id, id, person?.personId ?? ''))
  if (!own) throw notFound()
  return { home: `/p/${partnership.slug}`, ...own }
}

export async function action(args: ActionFunctionArgs) {
  const entry = await enterPartnership(args, 'introduction.answer')
  const { sparks, on, partnership } = entry
  const id = args.params.introduction ?? ''
  const reading = read(answerIntroductionForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { words, home } = letterDesk(entry, args.request)
  const answered = await sparks.world.write((db) =>
    answerIntroduction(db, on, id, reading.answers, {
      toBuilder: (about) => introductionAnswered({ ...about, address: `${home}/manage/introductions` }, words),
      passedOn: (about) => addressPassedOn(about, words),
    }),
  )
  if (!answered.ok) return refused(answered, reading.typed)
  deliverSoon(sparks)
  return redirect(`/p/${partnership.slug}/introductions/${id}`)
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, 'introductions.own.title', { other: data?.other ?? '' })

export default function Introduction() {
  return <IntroductionPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
