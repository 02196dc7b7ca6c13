import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { allowTogether, excludeIdeas } from '~/commands/proposal/exclude-ideas.server'
import { couldEver } from '~/domain/policy'
import { exclusionForm } from '~/forms/exclusion'
import { read } from '~/forms/read'
import { enterRound } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { exclusionsDesk } from '~/queries/proposal/exclusions-page.server'
import { ExclusionsPage } from '~/ui/proposal/exclusions-page'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, now, round, partnership, actor } = await enterRound(args, 'ideas.exclude')
  const page = await sparks.world.read((db) => exclusionsDesk(db, round, actor?.personId ?? '', now))
  const href = `/p/${partnership.slug}/rounds/${round.slug}`
  return {
    // Not every officer who may say it manages the round.
    back: couldEver(actor, 'round.manage') ? ('manage' as const) : ('round' as const),
    href: couldEver(actor, 'round.manage') ? `${href}/manage` : href,
    title: round.title,
    opensAt: round.dates.votingOpensAt,
    ...page,
  }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, round, partnership } = await enterRound(args, 'ideas.exclude')
  const reading = read(exclusionForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { answers } = reading
  const done = await sparks.world.write((db) =>
    answers.step === 'exclude'
      ? excludeIdeas(db, on, round.id, answers.ideas, answers.because)
      : allowTogether(db, on, round.id, answers.exclusion),
  )
  if (!done.ok) return refused(done, reading.typed)
  return redirect(`/p/${partnership.slug}/rounds/${round.slug}/manage/exclusions`)
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, 'exclusions.page', { round: data?.title ?? '' })

export default function Exclusions() {
  return <ExclusionsPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
