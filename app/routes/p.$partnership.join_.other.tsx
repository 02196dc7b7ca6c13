import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { askResidency } from '~/commands/people/ask-residency.server'
import { typePostedCode } from '~/commands/people/type-posted-code.server'
import { postedCodeForm, residencyWishForm } from '~/forms/people'
import { read } from '~/forms/read'
import { enterPartnership } from '~/http/entrance.server'
import { letterDesk } from '~/http/letters.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { ownResidency } from '~/queries/people/own-residency.server'
import { waysToBeKnown } from '~/queries/people/residency-ways.server'
import { OtherWayPage } from '~/ui/people/other-way-page'

export const meta: MetaFunction = ({ matches }) => titled(matches, 'residency.other.title')

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, person, now } = await enterPartnership(args, 'residency.declare')
  const personId = person?.personId ?? ''
  const found = await sparks.world.read(async (db) => ({
    lives: await ownResidency(db, partnership.id, personId),
    ...(await waysToBeKnown(db, sparks.secrets, partnership.id, personId, now)),
  }))
  if (found.lives) throw redirect(`/p/${partnership.slug}/join`)
  const { home: address } = letterDesk({ sparks, now, partnership }, args.request)
  return { home: `/p/${partnership.slug}`, address, area: partnership.area, ways: found.ways, waiting: found.waiting }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership } = await enterPartnership(args, 'residency.declare')
  const posted = await args.request.formData()
  const join = `/p/${partnership.slug}/join`
  if (posted.get('step') === 'code') {
    const reading = read(postedCodeForm, posted)
    if (!reading.ok) return unprocessable(reading)
    const { code } = reading.answers
    const known = await sparks.world.write((db) => typePostedCode(db, on, sparks.secrets, partnership.id, code))
    return known.ok ? redirect(join) : refused(known, reading.typed)
  }
  const reading = read(residencyWishForm, posted)
  if (!reading.ok) return unprocessable(reading)
  const asked = await sparks.world.write((db) => askResidency(db, on, sparks.secrets, partnership.id, reading.answers))
  return asked.ok ? redirect(`${join}/other`) : refused(asked, reading.typed)
}

export default function OtherWay() {
  return <OtherWayPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
