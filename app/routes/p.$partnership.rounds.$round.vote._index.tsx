import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { castBallot } from '~/commands/voting/cast-ballot.server'
import { ballotRuleOf, happened } from '~/domain/round'
import { awayForAll, awayFromRoll } from '~/domain/voting/away'
import { read } from '~/forms/read'
import { ballotForm, readMarks, type BallotStep } from '~/forms/voting/ballot'
import { enterFurther, enterRound } from '~/http/entrance.server'
import { useHelper } from '~/http/at-the-keyboard'
import { useReply } from '~/http/reply'
import { refused, unprocessable, type Reply } from '~/http/reply.server'
import { titled } from '~/http/title'
import { ballotFor, ballotListOf } from '~/queries/voting/ballot-paper.server'
import { limitsTold } from '~/queries/voting/can-vote.server'
import { BallotPage } from '~/ui/voting/ballot-page'
import { VotingAway } from '~/ui/voting/voting-away'

export async function loader(args: LoaderFunctionArgs) {
  const entry = await enterRound(args, 'public.read')
  const { sparks, round, partnership, now } = entry
  const { slug, title, potPence, rules, dates } = round
  const around = { partnership: partnership.slug, round: { slug, title }, voters: rules.voters }
  const limits = () => sparks.world.read((db) => limitsTold(db, round))
  const away = awayForAll(round, rules.voters, now)
  if (away) return { ...around, limits: await limits(), away, open: null }
  // Voting is open: now it matters who asks, and someone who has not signed in is asked to.
  const { actor } = await enterFurther(args, entry, 'ballot.cast')
  if (!actor) throw new Error('nobody was let in to vote')
  const list = await ballotListOf(sparks.world, round)
  const ballot = await sparks.world.read((db) => ballotFor(db, sparks.secrets, round, actor, list))
  if (!ballot) return { ...around, limits: list.limits, away: awayFromRoll(round, rules.voters), open: null }
  return {
    ...around,
    limits: list.limits,
    away: null,
    open: { ...ballot, potPence, rule: ballotRuleOf(rules), closesAt: dates.votingClosesAt },
  }
}

/** What was chosen so far, shown again: nothing has been cast. */
interface Shown extends Reply {
  readonly step: BallotStep
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, round, partnership } = await enterRound(args, 'ballot.cast')
  const reading = read(ballotForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { typed } = reading
  const { step, chosen } = reading.answers
  if (step !== 'check' && step !== 'cast') return data<Shown>({ step, typed, faults: {} })
  const { rules, potPence } = round
  const { ideas } = await ballotListOf(sparks.world, round)
  const costs = new Map(ideas.map(({ reference, costPence }) => [reference, costPence]))
  const made = readMarks(typed, ballotRuleOf(rules), { potPence, costs })
  if (!made.ok) return unprocessable({ typed, faults: made.faults })
  if (step === 'check') return data<Shown>({ step, typed, faults: {} })
  // The very first ballot may be what opens the voting; the others change nothing that anyone may see.
  const unseen = happened(round, 'voting-opened')
  const cast = await sparks.world.write((db) => castBallot(db, on, sparks.secrets, round.id, made.choices), {
    unseen,
    turn: `ballot:${on.by}`,
  })
  if (!cast.ok) return refused(cast, typed)
  return redirect(`/p/${partnership.slug}/rounds/${round.slug}/vote/done`)
}

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  titled(matches, 'voting.title', { round: loaded?.round.title ?? '' })

export default function Vote() {
  const { partnership, round, voters, limits, away, open } = useLoaderData<typeof loader>()
  const shown = useActionData<typeof action>()
  const reply = useReply()
  const helper = useHelper()
  const home = `/p/${partnership}`
  const roundHref = `${home}/rounds/${round.slug}`
  if (!open) {
    return (
      <VotingAway
        away={away}
        round={{ title: round.title, href: roundHref }}
        resultsHref={`${roundHref}/results`}
        joinHref={`${home}/join`}
        peopleHref={`${home}/people`}
        canVoteHref={`${roundHref}/can-i-vote`}
        voters={voters}
        limits={limits}
      />
    )
  }
  return (
    <BallotPage
      {...open}
      round={round.title}
      voters={voters}
      limits={limits}
      interestsHref={`${roundHref}/scoring/interests`}
      ideaHref={(reference) => `${roundHref}/proposals/${encodeURIComponent(reference)}`}
      checking={shown !== undefined && 'step' in shown && shown.step === 'check'}
      helper={helper}
      reply={reply}
    />
  )
}
