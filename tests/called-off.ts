import { answerVotingChange, type Consequences } from '~/commands/voting/answer-voting-change.server'
import { tellOfCallingOff } from '~/commands/proposal/tell-of-calling-off.server'
import { proposeVotingChange } from '~/commands/voting/propose-voting-change.server'
import { ok, type Outcome } from '~/domain/refusal'
import { later, type Instant } from '~/domain/time'
import { secrets, type Stage } from './stage'

/** Calls a round off in the midst of its vote: Rose asks for it, and Winston agrees a second later. */
export async function callOffByTwo(
  here: Stage,
  roundId: string,
  at: Instant,
  because: string,
  giveBack: Consequences<string>['giveBack'] = () => Promise.resolve(ok),
  ideaLetter: Parameters<typeof tellOfCallingOff>[0] = () => ({ subject: 'Called off', text: because }),
): Promise<Outcome<object>> {
  const asked = { id: `off-${roundId}`, act: 'call-off', until: null, because } as const
  const proposed = await here.write((db) => proposeVotingChange(db, here.on('rose', at), roundId, asked))
  if (!proposed.ok) return proposed
  const said = { changeId: asked.id, answer: 'agreed' } as const
  const letter = () => ({ subject: 'Called off', text: because })
  const on = here.on('winston', later(at, 1_000))
  return here.write((db) =>
    answerVotingChange(db, on, secrets, roundId, said, { letter, giveBack, tellIdeas: tellOfCallingOff(ideaLetter) }),
  )
}
