import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { leaveSeat, takeSeat } from '~/commands/panel/night/take-seat.server'
import { readJoinCode } from '~/domain/panel/night'
import { refuse } from '~/domain/refusal'
import { nightJoinForm } from '~/forms/panel/night'
import { read } from '~/forms/read'
import { enterRound } from '~/http/entrance.server'
import { keepPanelDevice, keepSeat, nightHere, seatHeld } from '~/http/night.server'
import { slimFrame } from '~/http/night-frame.server'
import { takePress } from '~/http/press.server'
import { useReply } from '~/http/reply'
import { refused } from '~/http/reply.server'
import { titled } from '~/http/title'
import { newToken } from '~/platform/secrets.server'
import { topics } from '~/platform/topics.server'
import { nightView } from '~/queries/panel/night/night-view.server'
import { phoneView } from '~/queries/panel/night/phone-view.server'
import { PhonePage } from '~/ui/panel/night/phone-page'
import { nightLinks } from '~/ui/panel/night/links'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, on, round, partnership, actor, now } = await enterRound(args, 'night.read')
  const night = await nightHere(sparks, round)
  const { world } = sparks
  const { token, isPanelDevice } = await seatHeld(args.request, sparks)
  const isMember = actor?.votingMember ?? false
  // One device, one mark: what it gave as one of the hall counts no more once a member has signed in on it.
  if (isMember && token !== null) {
    await world.write((db) => leaveSeat(db, on, night.id, token), { topics: [topics.nightMarks(night.id)] })
  }
  const page = await world.read(async (db) => ({
    view: await nightView(db, round.partnershipId, night, now),
    phone: await phoneView(db, round.partnershipId, night, { actor, token, now }),
  }))
  const asked = new URL(args.request.url).searchParams
  const code = readJoinCode(asked.get('code') ?? '')
  const href = `/p/${partnership.slug}/rounds/${round.slug}`
  const around = { ...slimFrame(partnership), href, round: { title: round.title }, isPanelDevice }
  const counted = asked.has('counted')
  const headers: HeadersInit = isMember && !isPanelDevice ? { 'Set-Cookie': await keepPanelDevice(sparks) } : {}
  return data({ ...around, ...page, code, counted }, { headers })
}

export async function action(args: ActionFunctionArgs) {
  const entry = await enterRound(args, 'night.mark')
  const { sparks, on, round, partnership } = entry
  const night = await nightHere(sparks, round)
  const posted = await args.request.formData()
  const here = `/p/${partnership.slug}/rounds/${round.slug}/night/phone`
  const reading = read(nightJoinForm, posted)
  if (posted.get('kind') !== 'join') {
    const taken = await takePress(entry, args.request, night, posted)
    return taken.ok ? redirect(`${here}?counted`) : refused(taken)
  }
  const { token: held, isPanelDevice } = await seatHeld(args.request, sparks)
  // Joining has an address of its own, because it has a limit of its own.
  if (!new URL(args.request.url).searchParams.has('join')) return refused(refuse('night-code-wrong'), {})
  if (isPanelDevice) return refused(refuse('night-panel-device'))
  const fresh = newToken()
  const code = readJoinCode(reading.ok ? reading.answers.code : '') ?? ''
  const seated = await sparks.world.write((db) => takeSeat(db, on, night.id, { code, held, fresh }), {
    unseen: true,
    topics: [topics.nightMarks(night.id)],
  })
  if (!seated.ok) return refused(seated, reading.typed)
  return redirect(here, { headers: { 'Set-Cookie': await keepSeat(sparks, seated.token) } })
}

export const links = () => nightLinks

export const meta: MetaFunction<typeof loader> = ({ matches }) => titled(matches, 'night.phone.title')

export default function NightPhone() {
  const page = useLoaderData<typeof loader>()
  const reply = useReply()
  return <PhonePage {...page} reply={reply} />
}
