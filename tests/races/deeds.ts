import { adoptDecision } from '~/commands/money/adopt-decision.server'
import { acceptAward } from '../accepting'
import { allocateToRound, releaseFromRound } from '~/commands/money/allocate-to-round.server'
import { authorisePayment } from '~/commands/money/authorise-payment.server'
import { answerClosing } from '~/commands/money/close-period.server'
import { preparePayment } from '~/commands/money/prepare-payment.server'
import { sendRun } from '~/commands/money/run/end-run.server'
import { makeRun } from '~/commands/money/run/make-run.server'
import { receiveFund } from '~/commands/money/receive-fund.server'
import { markPaymentSent } from '~/commands/money/send-payment.server'
import { withdrawAward } from '~/commands/money/withdraw-award.server'
import { decideItem } from '~/commands/panel/draft-decision.server'
import { actAtDesk, type AtDesk } from '~/commands/voting/paper/act-at-desk.server'
import { closeDesk } from '~/commands/voting/paper/keep-desk.server'
import { signOnBeside } from '~/commands/voting/paper/sign-on-at-desk.server'
import { answerTakingOut, askToTakeOut } from '~/commands/voting/paper/take-out-paper.server'
import { answerChallenge } from '~/commands/voting/answer-challenge.server'
import { answerVotingChange } from '~/commands/voting/answer-voting-change.server'
import { castBallot } from '~/commands/voting/cast-ballot.server'
import { makeChallenge } from '~/commands/voting/make-challenge.server'
import { proposeVotingChange } from '~/commands/voting/propose-voting-change.server'
import type { Pence } from '~/domain/pence'
import { ok, type Outcome } from '~/domain/refusal'
import type { Instant } from '~/domain/time'
import type { TakingOutAnswer } from '~/domain/voting/paper'
import type { VotingAct, VotingAnswer } from '~/domain/voting/voting-change'
import { moveRoundsOn } from '~/jobs/move-rounds-on.server'
import type { Occasion } from '~/platform/occasion.server'
import { newId, randomBelow } from '~/platform/secrets.server'
import type { Db, World } from '~/platform/world.server'
import { plainLetter } from '../money-stage'
import { sparksOn } from '../sparks'
import { secrets } from '../stage'

interface Who {
  readonly by: string
  readonly at: Instant
}

/** Something one of two processes does, as plain data that can be sent to it. */
export type Deed =
  | (Who & { do: 'receive'; fundId: string; amountPence: Pence; receiptId: string })
  | (Who & { do: 'allocate' | 'release'; roundId: string; lineId: string; amountPence: Pence; once: string })
  | (Who & { do: 'adopt'; roundId: string; version: number })
  | (Who & { do: 'settle'; roundId: string; proposalId: string; because: string })
  | (Who & { do: 'accept'; awardId: string })
  | (Who & { do: 'withdraw'; awardId: string; reason: string })
  | (Who & { do: 'prepare'; awardId: string; instalment: number })
  | (Who & { do: 'authorise'; paymentId: string; confirmed: string })
  | (Who & { do: 'send'; paymentId: string; transferId: string })
  | (Who & { do: 'close'; id: string })
  | (Who & { do: 'make-run'; paymentIds: string[] })
  | (Who & { do: 'send-run'; runId: string })
  | (Who & { do: 'cast'; roundId: string; named: string[] })
  | (Who & { do: 'desk'; roundId: string } & AtDesk)
  | (Who & { do: 'ask-out'; roundId: string; id: string; typed: string })
  | (Who & { do: 'answer-out'; roundId: string; id: string; answer: TakingOutAnswer })
  | (Who & { do: 'sign-on-at-desk' | 'close-desk'; roundId: string; deskId: string })
  | (Who & { do: 'challenge'; roundId: string; secret: string })
  | (Who & { do: 'answer-challenge'; roundId: string; number: number; words: string })
  | (Who & { do: 'ask-change'; roundId: string; id: string; act: VotingAct; until: Instant | null })
  | (Who & { do: 'answer-change'; roundId: string; changeId: string; answer: VotingAnswer })
  | { do: 'clock'; at: Instant }

/** Does it on a database, through the very commands the pages use. */
export async function perform(world: World, deed: Deed): Promise<Outcome<object>> {
  if (deed.do === 'clock') {
    const sparks = sparksOn(world)
    sparks.moveTo(deed.at)
    await moveRoundsOn(sparks)
    return { ok: true }
  }
  const on: Occasion = { by: deed.by, at: deed.at, provedAt: deed.at, newId, randomBelow }
  return world.write((db) => command(db, on, deed))
}

function command(db: Db, on: Occasion, deed: Exclude<Deed, { do: 'clock' }>): Promise<Outcome<object>> {
  switch (deed.do) {
    case 'receive':
      return receiveFund(db, on, 'netherton', { ...deed, source: 'gifts', another: true })
    case 'allocate':
      return allocateToRound(db, on, deed.roundId, deed.lineId, deed.amountPence, deed.once)
    case 'release':
      return releaseFromRound(db, on, deed.roundId, deed.lineId, deed.amountPence, deed.once)
    case 'adopt':
      return adoptDecision(db, on, deed.roundId, deed.version, plainLetter)
    case 'settle':
      return decideItem(db, on, deed.roundId, { ...deed, outcome: 'not-funded' })
    case 'accept':
      return acceptAward(db, on, deed.awardId)
    case 'withdraw':
      return withdrawAward(db, on, deed.awardId, deed.reason, () => ({ subject: 'Taken back', text: 'Why' }))
    case 'prepare':
      return preparePayment(db, on, deed.awardId, deed.instalment)
    case 'authorise':
      return authorisePayment(db, on, deed.paymentId, deed.confirmed)
    case 'send':
      return markPaymentSent(db, on, deed.paymentId, deed.transferId, plainLetter)
    case 'close':
      return answerClosing(db, on, 'netherton', deed.id, 'agreed')
    case 'make-run':
      return makeRun(db, on, 'netherton', { payOn: '2026-05-01', paymentIds: deed.paymentIds })
    case 'send-run':
      return sendRun(db, on, deed.runId, plainLetter)
    case 'desk':
      return actAtDesk(db, on, { secrets, letter: () => ({ subject: '', text: '' }) }, deed.roundId, deed)
    case 'ask-out':
      return askToTakeOut(db, on, secrets, deed.roundId, { ...deed, because: 'It was given to the other one' })
    case 'answer-out':
      return answerTakingOut(db, on, secrets, () => ({ subject: 'Out', text: 'Out' }), deed.roundId, deed)
    case 'sign-on-at-desk':
      return signOnBeside(db, on, deed.roundId, deed.deskId)
    case 'close-desk':
      return closeDesk(db, on, deed.roundId, deed.deskId)
    case 'challenge':
      return makeChallenge(db, on, deed.roundId, {
        ...{ about: 'count', isPublic: false, words: 'It does not add up', receipt: null, secret: deed.secret },
      })
    case 'answer-challenge':
      return answerChallenge(db, on, deed.roundId, deed.number, { words: deed.words, showsWords: true }, () =>
        Promise.resolve([]),
      )
    case 'ask-change':
      return proposeVotingChange(db, on, deed.roundId, { ...deed, because: 'The bridge is shut' })
    case 'answer-change':
      return answerVotingChange(db, on, secrets, deed.roundId, deed, {
        letter: () => ({ subject: 'Moved', text: 'Moved' }),
        giveBack: () => Promise.resolve(ok),
        tellIdeas: () => Promise.resolve(),
      })
    case 'cast':
      return castBallot(db, on, secrets, deed.roundId, deed.named)
  }
}
