import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { handInScore } from '~/commands/panel/hand-in-score.server'
import { saveScore } from '~/commands/panel/save-score.server'
import { scoreForm } from '~/forms/panel'
import { read } from '~/forms/read'
import { enterProposal } from '~/http/entrance.server'
import { ideasToScore } from '~/http/ideas-to-score.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { scoringAway } from '~/http/scoring-away'
import { titled } from '~/http/title'
import { sha256 } from '~/platform/secrets.server'
import { ownScoring, placeAmongHers } from '~/queries/panel/own-scoring.server'
import { criteriaToScore, scoringSheet } from '~/queries/panel/score-sheet.server'
import { nextToScore } from '~/queries/panel/scoring-list.server'
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
  const list = await ideasToScore(sparks, round)
  const { sheet, own } = await sparks.world.read(async (db) => ({
    sheet: await scoringSheet(db, round, proposal, personId, now),
    own: await ownScoring(db, list, round, personId),
  }))
  const asked = new URL(args.request.url).searchParams
  return {
    ...around,
    away: null,
    sheet,
    ...placeAmongHers(own.items, proposal.reference),
    done: own.done,
    hers: own.total,
    next: nextToScore(own.items, proposal.reference),
    saved: own.items.find(({ reference }) => reference === asked.get('saved'))?.title ?? null,
    overtook: asked.has('overtook'),
    keepFor: sha256(`${round.id} ${personId}`).slice(0, 16),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, round, partnership, proposal, actor } = await enterProposal(args, 'scoring.read')
  const { world } = sparks
  const { personId = '' } = actor ?? {}
  const criteria = await world.read((db) => criteriaToScore(db, round.id))
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
  const list = await ideasToScore(sparks, round)
  const { items } = await world.read((db) => ownScoring(db, list, round, personId))
  const next = nextToScore(items, proposal.reference)
  const onTo = next === null ? '' : `/${encodeURIComponent(next)}`
  const saved = new URLSearchParams({ saved: proposal.reference, ...(outcome.overtook ? { overtook: '1' } : {}) })
  return redirect(`/p/${partnership.slug}/rounds/${round.slug}/scoring${onTo}?${saved}`)
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
      <Enhance script="forms" />
      <Enhance script="keep" />
    </>
  )
}
