import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { finishChecking } from '~/commands/proposal/finish-checking.server'
import { happened, stageOf, takes, type RoundCourse } from '~/domain/round'
import type { Instant } from '~/domain/time'
import { wholeAddress } from '~/http/address.server'
import { enterRound } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused } from '~/http/reply.server'
import { titled } from '~/http/title'
import { deliverSoon } from '~/jobs/deliver-mail.server'
import { checkingList } from '~/queries/proposal/checking.server'
import { languageFor, translator } from '~/ui/messages'
import { CheckingList, type CheckingTime } from '~/ui/proposal/checking-list'
import { checkedLetter } from '~/ui/proposal/letters'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, now, actor, partnership, round } = await enterRound(args, 'checking.read')
  const roundHref = `/p/${partnership.slug}/rounds/${round.slug}`
  const list = await sparks.world.read((db) => checkingList(db, round.id, actor?.personId ?? ''))
  const checked = new URL(args.request.url).searchParams.get('checked')
  return {
    href: `${roundHref}/checking`,
    roundHref,
    round: round.title,
    closesAt: round.dates.closesAt,
    when: whenToCheck(round, now),
    justChecked: list.items.find(({ reference }) => reference === checked)?.title ?? null,
    ...list,
  }
}

function whenToCheck(round: RoundCourse, now: Instant): CheckingTime {
  if (!takes(round, 'check')) return 'not-taken'
  if (happened(round, 'checked')) return 'finished'
  return stageOf(round, now) === 'check' ? 'now' : 'too-early'
}

/** Entered as a reading: the command says whether it can be finished, and pressing twice is finishing once. */
export async function action(args: ActionFunctionArgs) {
  const { sparks, on, now, partnership, round } = await enterRound(args, 'checking.read')
  const roundHref = `/p/${partnership.slug}/rounds/${round.slug}`
  // Nobody here knows which language each applicant reads: the partnership's own first one it is.
  const speaker = translator(languageFor(partnership.languages[0]), { now, timeZone: partnership.timeZone })
  const finished = await sparks.world.write((db) =>
    finishChecking(db, on, round.id, (checked) => {
      const address = wholeAddress(args.request, sparks, `${roundHref}/proposals/${checked.reference}`)
      return checkedLetter({ ...checked, address }, speaker)
    }),
  )
  if (!finished.ok) return refused(finished)
  deliverSoon(sparks)
  return redirect(`${roundHref}/checking`)
}

export const meta: MetaFunction = ({ matches }) => titled(matches, 'proposal.checking.title')

export default function Checking() {
  return <CheckingList {...useLoaderData<typeof loader>()} reply={useReply()} />
}
