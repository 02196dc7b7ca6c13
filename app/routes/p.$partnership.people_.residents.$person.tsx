import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { verifyResidency } from '~/commands/people/verify-residency.server'
import { withdrawResidency } from '~/commands/people/withdraw-residency.server'
import { noteAge } from '~/commands/voting/note-age.server'
import { ageForm, verifyResidencyForm, withdrawResidencyForm } from '~/forms/people'
import { read } from '~/forms/read'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { residentStanding } from '~/queries/people/residents.server'
import { ResidentPage } from '~/ui/people/resident-page'

export const meta: MetaFunction = ({ matches }) => titled(matches, 'residency.desk.title')

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, now } = await enterPartnership(args, 'residency.read')
  const personId = args.params.person ?? ''
  const standing = await sparks.world.read((db) => residentStanding(db, partnership.id, personId, now))
  if (!standing) throw notFound()
  return { home: `/p/${partnership.slug}`, standing }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership, now } = await enterPartnership(args, 'residency.verify')
  const personId = args.params.person ?? ''
  const here = `/p/${partnership.slug}/people/residents/${encodeURIComponent(personId)}`
  if (!(await sparks.world.read((db) => residentStanding(db, partnership.id, personId, now)))) throw notFound()
  const posted = await args.request.formData()
  if (posted.get('step') === 'withdraw') {
    const reading = read(withdrawResidencyForm, posted)
    if (!reading.ok) return unprocessable(reading)
    const because = reading.answers.reason
    const withdrawn = await sparks.world.write((db) => withdrawResidency(db, on, partnership.id, { personId, because }))
    return withdrawn.ok ? redirect(here) : refused(withdrawn, reading.typed)
  }
  if (posted.get('step') === 'age') {
    const reading = read(ageForm, posted)
    if (!reading.ok) return unprocessable(reading)
    const { years } = reading.answers
    const noted = await sparks.world.write((db) => noteAge(db, on, partnership.id, { personId, years }))
    return noted.ok ? redirect(here) : refused(noted, reading.typed)
  }
  const reading = read(verifyResidencyForm, posted)
  if (!reading.ok) return unprocessable(reading)
  const neighbourhoodId = reading.answers.neighbourhood
  const verified = await sparks.world.write((db) =>
    verifyResidency(db, on, partnership.id, { personId, neighbourhoodId }),
  )
  return verified.ok ? redirect(here) : refused(verified, reading.typed)
}

export default function Resident() {
  return <ResidentPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
