import { redirect, type ActionFunctionArgs, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node' // prettier-ignore
import { useLoaderData } from '@remix-run/react'
import { keepAsEvidence } from '~/commands/learning/keep-as-evidence.server'
import { evidenceForm } from '~/forms/learning/evidence'
import { read } from '~/forms/read'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { storyEvidence } from '~/queries/learning/story-evidence.server'
import { EvidencePage } from '~/ui/learning/evidence-page'

/** The photos of an award's story, of which the treasurer says which the books need. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership } = await enterPartnership(args, 'story.keep-evidence')
  const award = args.params.award ?? ''
  const found = await sparks.world.read((db) => storyEvidence(db, partnership.id, award))
  if (!found) throw notFound()
  return { awardHref: `/p/${partnership.slug}/books/awards/${award}`, ...found }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, partnership, on } = await enterPartnership(args, 'story.keep-evidence')
  const award = args.params.award ?? ''
  const found = await sparks.world.read((db) => storyEvidence(db, partnership.id, award))
  if (!found?.storyId) throw notFound()
  const { storyId } = found
  const reading = read(evidenceForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { picture, step } = reading.answers
  const kept = await sparks.world.write((db) => keepAsEvidence(db, on, storyId, picture, step === 'keep'))
  return kept.ok ? redirect(`/p/${partnership.slug}/books/awards/${award}/photos`) : refused(kept, reading.typed)
}

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'no-store' })

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, 'evidence.for', { title: data?.title ?? '' })

export default function Evidence() {
  return <EvidencePage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
