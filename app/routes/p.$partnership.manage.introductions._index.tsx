import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { introductionStates } from '~/domain/proposal'
import { enterPartnership } from '~/http/entrance.server'
import { pageAsked } from '~/http/page-asked'
import { titled } from '~/http/title'
import { introductionsDesk } from '~/queries/proposal/introductions.server'
import { IntroductionsPage } from '~/ui/proposal/introductions-page'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership } = await enterPartnership(args, 'introduction.make')
  const asked = new URL(args.request.url).searchParams
  const page = pageAsked(args.request)
  const desk = await sparks.world.read((db) => introductionsDesk(db, partnership.id, page))
  const justDone = introductionStates.find((one) => one === asked.get('done')) ?? null
  return { home: `/p/${partnership.slug}`, page, justDone, ...desk }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, 'introductions.desk.title')

export default function Introductions() {
  return <IntroductionsPage {...useLoaderData<typeof loader>()} />
}
