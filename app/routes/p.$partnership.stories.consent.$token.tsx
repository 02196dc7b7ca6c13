import { redirect, type ActionFunctionArgs, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node' // prettier-ignore
import { useLoaderData } from '@remix-run/react'
import { sayYesByLink, withdrawYesByLink } from '~/commands/learning/withdraw.server'
import { parentForm } from '~/forms/learning/story'
import { read } from '~/forms/read'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { consentAsked } from '~/queries/learning/second-look.server'
import { ConsentPage } from '~/ui/learning/consent-page'

/** For somebody who is in a story: she says yes, or takes her yes back, whenever she likes, without signing in. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership } = await enterPartnership(args, 'story.consent-by-link')
  const token = args.params.token ?? ''
  const asked = await sparks.world.read((db) => consentAsked(db, sparks.secrets, partnership.id, token))
  if (!asked) throw notFound()
  return { partnership: partnership.name, home: `/p/${partnership.slug}`, asked }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, partnership, on } = await enterPartnership(args, 'story.consent-by-link')
  const token = args.params.token ?? ''
  const posted = await args.request.formData()
  const back = redirect(`/p/${partnership.slug}/stories/consent/${token}`)
  if (posted.get('do') === 'take-back') {
    const taken = await sparks.world.write((db) => withdrawYesByLink(db, on, sparks.secrets, token))
    return taken.ok ? back : refused(taken)
  }
  const reading = read(parentForm, posted)
  if (!reading.ok) return unprocessable(reading)
  const { fromParent } = reading.answers
  const said = await sparks.world.write((db) => sayYesByLink(db, on, sparks.secrets, token, fromParent))
  return said.ok ? back : refused(said, reading.typed)
}

/** Whose it is stands in it: for nobody's cache. */
export const headers: HeadersFunction = () => ({ 'Cache-Control': 'no-store' })

export const meta: MetaFunction = ({ matches }) => titled(matches, 'learning.consent.title')

export default function Consent() {
  return <ConsentPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
