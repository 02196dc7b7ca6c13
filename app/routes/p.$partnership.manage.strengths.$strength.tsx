import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { endStrength, keepStrength } from '~/commands/people/keep-strength.server'
import { read } from '~/forms/read'
import { strengthForm } from '~/forms/strengths'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { neighbourhoodsHere } from '~/queries/people/neighbourhoods.server'
import { strengthToKeep } from '~/queries/people/strengths.server'
import { StrengthFormPage } from '~/ui/people/strength-form-page'

/** What the address calls one that is not there yet. */
const fresh = 'new' as const

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership } = await enterPartnership(args, 'strength.keep')
  const home = `/p/${partnership.slug}`
  const id = args.params.strength ?? ''
  const { found, neighbourhoods } = await sparks.world.read(async (db) => ({
    found: id === fresh ? null : await strengthToKeep(db, partnership.id, id),
    neighbourhoods: await neighbourhoodsHere(db, partnership.id),
  }))
  if (found === undefined) throw notFound()
  const around = { href: `${home}/manage/strengths`, neighbourhoods }
  if (found === null) return { ...around, state: fresh, saved: { shared: 'yes' }, from: null }
  const { row, from } = found
  const state: 'ended' | 'suggested' | 'kept' =
    row.endedAt !== null ? 'ended' : row.agreedAt === null ? 'suggested' : 'kept'
  return {
    ...around,
    state,
    saved: {
      kind: row.kind,
      name: row.name,
      about: row.about,
      neighbourhoodId: row.neighbourhoodId ?? '',
      firstName: row.firstName,
      reach: row.reach,
      ...(row.consentedAt !== null && { consent: 'yes' }),
      ...(row.shared && { shared: 'yes' }),
      ...(row.personId !== null && row.personId === row.suggestedBy && { suggesters: 'yes' }),
    },
    from: from && {
      href: `${home}/rounds/${from.round}/proposals/${from.reference}`,
      title: from.title || from.reference,
      by: from.by,
    },
  }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership } = await enterPartnership(args, 'strength.keep')
  const list = `/p/${partnership.slug}/manage/strengths`
  const id = args.params.strength ?? ''
  const posted = await args.request.formData()
  if (posted.get('step') === 'end') {
    const ended = await sparks.world.write((db) => endStrength(db, on, partnership.id, id))
    return ended.ok ? redirect(`${list}?kept`) : refused(ended)
  }
  const reading = read(strengthForm, posted)
  if (!reading.ok) return unprocessable(reading)
  const kept = await sparks.world.write((db) =>
    keepStrength(db, on, partnership.id, id === fresh ? null : id, reading.answers),
  )
  return kept.ok ? redirect(`${list}?kept`) : refused(kept, reading.typed)
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, `strengths.form.title.${data?.state ?? 'new'}`)

export default function Strength() {
  return <StrengthFormPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
