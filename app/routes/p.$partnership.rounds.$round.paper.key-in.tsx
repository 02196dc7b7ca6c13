import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { keyInPaper } from '~/commands/voting/paper/key-in-paper.server'
import { keyInForm } from '~/forms/voting/paper'
import { readMarks } from '~/forms/voting/ballot'
import { read } from '~/forms/read'
import { ballotRuleOf } from '~/domain/round'
import { enterRound } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { ideasOnPaper, paperPage } from '~/queries/voting/paper-page.server'
import { KeyInPage } from '~/ui/voting/paper/key-in-page'

const stood = ['once', 'differs', 'counted', 'spoiled', 'doubtful', 'duplicate'] as const

export const meta: MetaFunction = ({ matches }) => titled(matches, 'envelopes.key-in')

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, round, partnership } = await enterRound(args, 'paper.key-in')
  const asked = new URL(args.request.url).searchParams
  const { ideas, page } = await sparks.world.read(async (db) => ({
    ideas: await ideasOnPaper(db, round),
    page: await paperPage(db, round),
  }))
  const piles = page.totals.batches.map(({ number }) => number)
  return {
    title: round.title,
    href: `/p/${partnership.slug}/rounds/${round.slug}/paper`,
    ideas,
    rule: ballotRuleOf(round.rules),
    potPence: round.potPence,
    piles,
    pile: piles.find((number) => String(number) === asked.get('pile')) ?? piles.at(-1) ?? null,
    stands: stood.find((one) => one === asked.get('stands')) ?? null,
  }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, round, partnership } = await enterRound(args, 'paper.key-in')
  const reading = read(keyInForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { code, pile, says } = reading.answers
  const ideas = await sparks.world.read((db) => ideasOnPaper(db, round))
  const costs = new Map(
    ideas.flatMap(({ reference, costPence }) => (costPence === null ? [] : [[reference, costPence]])),
  )
  const made = readMarks(reading.typed, ballotRuleOf(round.rules), { potPence: round.potPence, costs })
  if (says === 'choices' && !made.ok) return unprocessable({ typed: reading.typed, faults: made.faults })
  const paper = { typed: code, batch: pile, says, choices: made.ok ? made.choices : { named: [] } }
  const keyed = await sparks.world.write((db) => keyInPaper(db, on, sparks.secrets, round.id, paper))
  if (!keyed.ok) return refused(keyed, reading.typed)
  // Never the code, and never what was on it: only how it stands.
  return redirect(`/p/${partnership.slug}/rounds/${round.slug}/paper/key-in?pile=${pile}&stands=${keyed.stands}`)
}

export default function KeyIn() {
  return <KeyInPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
