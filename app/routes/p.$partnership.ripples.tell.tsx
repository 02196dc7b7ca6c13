import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { tellRipple } from '~/commands/learning/tell-ripple.server'
import { couldEver } from '~/domain/policy'
import { rippleBeginningForm, rippleForm } from '~/forms/learning/ripple'
import { read } from '~/forms/read'
import { enterPartnership } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import type { Reply } from '~/http/reply.server'
import { titled } from '~/http/title'
import { rippleEnds } from '~/queries/learning/ripples.server'
import { neighbourhoodsHere } from '~/queries/people/neighbourhoods.server'
import { TellRipplePage } from '~/ui/learning/tell-ripple-page'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, actor, person } = await enterPartnership(args, 'ripple.tell')
  const keeps = couldEver(actor, 'ripple.keep')
  const ends = await sparks.world.read(async (db) => ({
    ...(await rippleEnds(db, partnership.id, { reader: person?.personId ?? null, keeps })),
    neighbourhoods: (await neighbourhoodsHere(db, partnership.id)).map(({ id, name }) => ({ id, name })),
  }))
  const from = new URL(args.request.url).searchParams.get('from')
  return { home: `/p/${partnership.slug}`, ends, saved: { from: from === null ? '' : `known:${from}` } }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership } = await enterPartnership(args, 'ripple.tell')
  const posted = await args.request.formData()
  const first = read(rippleBeginningForm, posted)
  if (!first.ok) return data<Reply & { step: 1 | 2 }>({ ...first, step: 1 }, { status: 422 })
  if (posted.get('step') !== 'tell') return data<Reply & { step: 1 | 2 }>({ typed: first.typed, faults: {}, step: 2 })
  const reading = read(rippleForm, posted)
  if (!reading.ok) return data<Reply & { step: 1 | 2 }>({ ...reading, step: 2 }, { status: 422 })
  const telling = { ...reading.answers, tellerIsI: true, sittingId: null }
  const told = await sparks.world.write((db) => tellRipple(db, on, partnership.id, telling))
  if (told.ok) return redirect(`/p/${partnership.slug}/ripples?told`)
  return data<Reply & { step: 1 | 2 }>(
    { typed: reading.typed, faults: {}, refusal: told, step: told.because === 'ripple-end-gone' ? 1 : 2 },
    { status: 409 },
  )
}

export const meta: MetaFunction = ({ matches }) => titled(matches, 'ripples.tell')

export default function TellRipple() {
  const { home, ends, saved } = useLoaderData<typeof loader>()
  const reply = useReply()
  const { step } = useActionData<{ step?: 1 | 2 }>() ?? {}
  return <TellRipplePage home={home} step={step ?? 1} ends={ends} saved={saved} reply={reply} />
}
