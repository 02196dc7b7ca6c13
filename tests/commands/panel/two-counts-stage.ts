import { allocateToRound } from '~/commands/money/allocate-to-round.server'
import { castBallot } from '~/commands/voting/cast-ballot.server'
import { pence } from '~/domain/pence'
import type { RoundRules } from '~/domain/round'
import type { Secrets } from '~/platform/secrets.server'
import { payee } from '~db/schema'
import type { CastMember } from '../../cast'
import { allowed, noInterest, officers, setMoneyOnStage } from '../../money-stage'
import { day, type Stage } from '../../stage'

/** Three ideas at £200, £240 and £250, of which the pot of £500 is enough for two. */
const costs = [200_00, 240_00, 250_00]

/**
 * A round in which residents have voted and the panel is to have a count of its own: up to the last day of voting. Whoever
 * moves the clock on from there has it counted.
 */
export async function residentsHaveVoted(here: Stage, secrets: Secrets, rules: Partial<RoundRules>): Promise<void> {
  await setMoneyOnStage(here)
  await here.livesHere('len', 'joy')
  await here.round('spring', {
    rules: {
      ...{ counting: 'greedy', voters: 'residents', quorum: 3, steps: { check: true, score: false, vote: true } },
      ...{ deciding: { kind: 'weights', panelBy: 'vote', panelPercent: 40, reserve: 1 } },
      ...rules,
    },
    events: ['published', 'checked'],
  })
  for (const [place, cost] of costs.entries()) {
    const proposalId = await here.proposal('spring', `0${place + 1}`, { cost })
    await here.write(async (db) => db.insert(payee).values({ proposalId, name: 'Netherton Hall', personId: null }))
  }
  await noInterest(here, 'spring', ...officers.panel)
  await here.write(async (db) => {
    allowed(await allocateToRound(db, here.on('rose', day(1)), 'spring', 'together', pence(500_00)))
  })
  const ballots: Partial<Record<CastMember, string[]>> = {
    ...{ len: ['01', '02'], joy: ['01', '03'], tom: ['01'], amina: ['02', '03'] },
  }
  for (const [who, named] of Object.entries(ballots)) {
    const on = here.on(who as CastMember, day(22))
    allowed(await here.write((db) => castBallot(db, on, secrets, 'spring', { named })))
  }
}
