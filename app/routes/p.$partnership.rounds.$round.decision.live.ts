import type { LoaderFunctionArgs } from '@remix-run/node'
import { enterRound } from '~/http/entrance.server'
import { topics } from '~/platform/topics.server'
import { meetingMark } from '~/queries/panel/meeting-mark.server'

/** Says that the meeting has moved on, to the pages of those who follow it: not how, which each page asks for herself. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, round } = await enterRound(args, 'decision.read')
  const { live, address } = args.context
  const look = async () => ({ event: await sparks.world.read((db) => meetingMark(db, round.id)), over: false })
  return live.follow(address, topics.meeting(round.id), look)
}
