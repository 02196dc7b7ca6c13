import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { actAtDesk } from '~/commands/voting/paper/act-at-desk.server'
import { closeDesk, openDesk } from '~/commands/voting/paper/keep-desk.server'
import { askDeskCode, signOnByCode } from '~/commands/voting/paper/sign-on-at-desk.server'
import { isPaperOver } from '~/domain/round'
import { couldEver } from '~/domain/policy'
import { deskForm } from '~/forms/voting/paper'
import { read } from '~/forms/read'
import { deskHands } from '~/http/desk-hands.server'
import { enterRound } from '~/http/entrance.server'
import { letterDesk } from '~/http/letters.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { deliverSoon } from '~/jobs/deliver-mail.server'
import { deskSaid } from '~/domain/voting/paper'
import { deskOf, deskRoll } from '~/queries/voting/desk-page.server'
import { deskCodeLetter } from '~/ui/voting/letters'
import { DeskPage } from '~/ui/voting/paper/desk-page'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, 'desk.page', { round: data?.title ?? '' })

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, on, round, partnership, actor, now } = await enterRound(args, 'desk.keep')
  const asked = new URL(args.request.url).searchParams
  const find = asked.get('find') ?? ''
  const { kept, found } = await sparks.world.read(async (db) => ({
    kept: await deskOf(db, round, on.by ?? '', now),
    found: await deskRoll(db, round, { part: find }),
  }))
  const home = `/p/${partnership.slug}`
  return {
    ...kept,
    ...{ title: round.title, find, found: found.voters, more: found.more, over: isPaperOver(round) },
    href: `${home}/rounds/${round.slug}`,
    roundId: round.id,
    by: on.by ?? '',
    once: Array.from({ length: found.voters.length + 1 }, () => on.newId()),
    helpHref: couldEver(actor, 'help.begin') ? `${home}/helping?vote=${encodeURIComponent(round.slug)}` : null,
    said: deskSaid.find((one) => one === asked.get('said')) ?? null,
    closed: asked.has('closed'),
    helped: asked.has('helped'),
    sent: asked.has('sent') ? { code: sparks.demo ? asked.get('sent') : null } : null,
    signedOn: asked.has('signed-on'),
  }
}

export async function action(args: ActionFunctionArgs) {
  const entry = await enterRound(args, 'desk.keep')
  const { sparks, on, round, partnership } = entry
  const reading = read(deskForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { answers, typed } = reading
  const here = `/p/${partnership.slug}/rounds/${round.slug}/desk`
  if (answers.step === 'open') {
    const { place, beside } = answers
    const opened = await sparks.world.write((db) => openDesk(db, on, round.id, { place, besideId: beside }))
    return opened.ok ? redirect(here) : refused(opened, typed)
  }
  if (answers.step === 'close') {
    const closed = await sparks.world.write((db) => closeDesk(db, on, round.id, answers.desk))
    return closed.ok ? redirect(`${here}?closed=yes`) : refused(closed, typed)
  }
  const { secrets } = sparks
  // Bound to the session of whoever has the tablet: no other screen can use it.
  const at = { deskId: answers.desk, browser: entry.person?.sessionId ?? '' }
  if (answers.step === 'send-code') {
    const { words, home } = letterDesk(entry, args.request)
    const letter = deskCodeLetter(words, { round: round.title, href: `${home}/rounds/${round.slug}/desk/second` })
    const sent = await sparks.world.write((db) => askDeskCode(db, on, secrets, round.id, at, letter))
    if (!sent.ok) return refused(sent, typed)
    deliverSoon(sparks)
    // In a demonstration nobody has an inbox to look into.
    return redirect(sparks.demo ? `${here}?sent=${sent.code}` : `${here}?sent=yes`)
  }
  if (answers.step === 'sign-on') {
    const code = answers['email-code']
    const signedOn = await sparks.world.write((db) => signOnByCode(db, on, secrets, round.id, { ...at, code }))
    return signedOn.ok ? redirect(`${here}?signed-on=yes`) : refused(signedOn, typed)
  }
  const { desk, once, kind, code, person } = answers
  const hands = deskHands(entry, args.request)
  const act = { deskId: desk, once, kind, typed: code, personId: person ?? null, keptMs: 0, happened: false }
  const done = await sparks.world.write((db) => actAtDesk(db, on, hands, round.id, act))
  deliverSoon(sparks)
  return done.ok ? redirect(`${here}?said=${done.said}`) : refused(done, typed)
}

export default function Desk() {
  return <DeskPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
