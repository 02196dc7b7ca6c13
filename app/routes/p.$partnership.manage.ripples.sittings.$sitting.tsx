import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { keepSitting } from '~/commands/learning/keep-ripples.server'
import { tellRipple } from '~/commands/learning/tell-ripple.server'
import { asDate } from '~/forms/calendar-date'
import { rippleForm, sittingForm } from '~/forms/learning/ripple'
import { read } from '~/forms/read'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { rippleEnds, sittingToKeep } from '~/queries/learning/ripples.server'
import { neighbourhoodsHere } from '~/queries/people/neighbourhoods.server'
import { SittingPage } from '~/ui/learning/sitting-page'

/** What the address calls one that is not there yet. */
const fresh = 'new' as const

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, person } = await enterPartnership(args, 'ripple.keep')
  const id = args.params.sitting ?? ''
  const { sitting, ends } = await sparks.world.read(async (db) => ({
    sitting: id === fresh ? null : await sittingToKeep(db, partnership.id, id),
    ends: {
      ...(await rippleEnds(db, partnership.id, { reader: person?.personId ?? null, keeps: true })),
      neighbourhoods: (await neighbourhoodsHere(db, partnership.id)).map((one) => ({ id: one.id, name: one.name })),
    },
  }))
  if (sitting === undefined) throw notFound()
  const saved = sitting
    ? { name: sitting.name, present: String(sitting.present), ...asDate('heldOn', sitting.heldOn) }
    : {}
  const told = new URL(args.request.url).searchParams.has('told')
  return { home: `/p/${partnership.slug}`, sitting, saved, ends, told }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership } = await enterPartnership(args, 'ripple.keep')
  const id = args.params.sitting ?? ''
  const here = `/p/${partnership.slug}/manage/ripples/sittings`
  const posted = await args.request.formData()
  if (posted.get('step') === 'tell') {
    const reading = read(rippleForm, posted)
    if (!reading.ok) return unprocessable(reading)
    const telling = { ...reading.answers, tellerIsI: false, sittingId: id }
    const told = await sparks.world.write((db) => tellRipple(db, on, partnership.id, telling))
    return told.ok ? redirect(`${here}/${id}?told#tell`) : refused(told, reading.typed)
  }
  const reading = read(sittingForm, posted)
  if (!reading.ok) return unprocessable(reading)
  const kept = await sparks.world.write((db) =>
    keepSitting(db, on, partnership.id, id === fresh ? null : id, reading.answers),
  )
  return kept.ok ? redirect(`${here}/${kept.id}`) : refused(kept, reading.typed)
}

export const meta: MetaFunction = ({ matches }) => titled(matches, 'ripples.sitting')

export default function Sitting() {
  return <SittingPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
