import { redirect, type ActionFunctionArgs, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node' // prettier-ignore
import { useLoaderData } from '@remix-run/react'
import { asHerself } from '~/commands/learning/own-story.server'
import { askBack, publishStory } from '~/commands/learning/publish-story.server'
import { withdrawStory, withdrawYes } from '~/commands/learning/withdraw.server'
import { askBackForm, lookForm } from '~/forms/learning/story'
import { read } from '~/forms/read'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { letterDesk } from '~/http/letters.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { storyToLookAt } from '~/queries/learning/second-look.server'
import { askedBackLetter, publishedLetter } from '~/ui/learning/story-letters'
import { SecondLook } from '~/ui/learning/second-look'

/** A second look at one story, before everyone can read it. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership } = await enterPartnership(args, 'story.look')
  const found = await sparks.world.read((db) => storyToLookAt(db, partnership.id, args.params.story ?? ''))
  if (!found) throw notFound()
  return { home: `/p/${partnership.slug}`, ...found, did: new URL(args.request.url).searchParams.get('did') }
}

export async function action(args: ActionFunctionArgs) {
  const entry = await enterPartnership(args, 'story.look')
  const { sparks, on, partnership } = entry
  const storyId = args.params.story ?? ''
  const { words, home } = letterDesk(entry, args.request)
  const storyHere = await sparks.world.read((db) => storyToLookAt(db, partnership.id, storyId))
  if (!storyHere) throw notFound()
  const posted = await args.request.formData()
  const done = (what: string) => redirect(`/p/${partnership.slug}/manage/stories/${storyId}?did=${what}`)
  const pressed = posted.get('do')
  switch (typeof pressed === 'string' ? pressed : '') {
    case 'publish': {
      const reading = read(lookForm, posted)
      if (!reading.ok) return unprocessable(reading)
      const letter = publishedLetter(words, `${home}/stories/${storyId}`)
      const published = await sparks.world.write((db) => publishStory(db, on, storyId, reading.answers, letter))
      return published.ok ? done('published') : refused(published, reading.typed)
    }
    case 'ask': {
      const reading = read(askBackForm, posted)
      if (!reading.ok) return unprocessable(reading)
      const asked = await sparks.world.write((db) =>
        askBack(db, on, storyId, reading.answers, askedBackLetter(words, home)),
      )
      return asked.ok ? done('asked') : refused(asked, reading.typed)
    }
    case 'withdraw': {
      const withdrawn = await sparks.world.write((db) => withdrawStory(db, on, storyId))
      return withdrawn.ok ? done('withdrawn') : refused(withdrawn)
    }
    case 'take-back': {
      const person = posted.get('person')
      const id = typeof person === 'string' ? person : ''
      const taken = await sparks.world.write((db) => withdrawYes(db, on, storyId, id, asHerself))
      return taken.ok ? done('taken-back') : refused(taken)
    }
    default:
      return done('nothing')
  }
}

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'no-store' })

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, 'learning.story.for', { title: data?.title ?? '' })

export default function LookAgain() {
  return <SecondLook {...useLoaderData<typeof loader>()} reply={useReply()} />
}
