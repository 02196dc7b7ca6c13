import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { handInScore } from '~/commands/panel/hand-in-score.server'
import { saveScore } from '~/commands/panel/save-score.server'
import { scoreForm } from '~/forms/panel'
import { read } from '~/forms/read'
import { enterProposal } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { scoringAway } from '~/http/scoring-away'
import { titled } from '~/http/title'
import { scoringSheet } from '~/queries/panel/score-sheet.server'
import { nextToScore, scoringList } from '~/queries/panel/scoring-list.server'
import { Enhance } from '~/ui/enhance'
import { useMessages } from '~/ui/messages'
import { ScorePage } from '~/ui/panel/score-page'
import { ScoringAway } from '~/ui/panel/scoring-away'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, round, partnership, proposal, actor, now } = await enterProposal(args, 'scoring.read')
  const href = `/p/${partnership.slug}/rounds/${round.slug}`
  const around = { href, round: { title: round.title }, area: partnership.area }
  const away = scoringAway(round, now)
  if (away) return { ...around, away, sheet: null }
  const personId = actor?.personId ?? ''
  const { sheet, list } = await sparks.world.read(async (db) => ({
    sheet: await scoringSheet(db, round, proposal, personId, now),
    list: await scoringList(db, round, personId, now),
  }))
  const saved = new URL(args.request.url).searchParams.get('saved')
  return {
    ...around,
    away: null,
    sheet,
    place: list.items.findIndex(({ reference }) => reference === proposal.reference) + 1,
    total: list.items.length,
    done: list.done,
    hers: list.total,
    next: nextToScore(list.items, proposal.reference),
    saved: list.items.find(({ reference }) => reference === saved)?.title ?? null,
  }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, round, partnership, proposal, actor, now } = await enterProposal(args, 'scoring.read')
  const { world } = sparks
  const { personId = '' } = actor ?? {}
  const { criteria } = await world.read((db) => scoringSheet(db, round, proposal, personId, now))
  const reading = read(scoreForm(criteria), await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { step, ...scoring } = reading.answers
  const outcome = await world.write(
    (db) =>
      step === 'save'
        ? saveScore(db, on, proposal.id, scoring)
        : handInScore(db, on, proposal.id, { ...scoring, abstained: step === 'abstain' }),
    { unseen: true },
  )
  if (!outcome.ok) return refused(outcome, reading.typed)
  const list = await world.read((db) => scoringList(db, round, personId, now))
  const next = nextToScore(list.items, proposal.reference)
  const onTo = next === null ? '' : `/${encodeURIComponent(next)}`
  return redirect(
    `/p/${partnership.slug}/rounds/${round.slug}/scoring${onTo}?saved=${encodeURIComponent(proposal.reference)}`,
  )
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, 'panel.score.title', { title: data?.sheet?.idea.title ?? '' })

export default function ScoreProposal() {
  const page = useLoaderData<typeof loader>()
  const reply = useReply()
  const { say } = useMessages()
  if (page.away) return <ScoringAway away={page.away} round={{ title: page.round.title, href: page.href }} />
  const { sheet } = page
  return (
    <>
      <ScorePage
        {...page}
        {...sheet}
        because={sheet.mayScore && say(sheet.mayScore)}
        why={sheet.mayScore?.because}
        reply={reply}
      />
      <Enhance script="character-count" />
      <Enhance script="confirm-once" />
    </>
  )
}
