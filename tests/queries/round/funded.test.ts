import { afterEach, expect, it } from 'vitest'
import { withdrawAward } from '~/commands/money/withdraw-award.server'
import { fundedIn } from '~/queries/round/funded.server'
import { awardOfProposal } from '~/records/money/award.server'
import { adoptBy, allowed, countedRound, meet, meetingDay, setMoneyOnStage } from '../../money-stage'
import { stage, type Stage } from '../../stage'

let here: Stage
afterEach(() => here.close())

it('an award that was handed back is no longer among what a round has given', async () => {
  here = await stage()
  await setMoneyOnStage(here)
  await countedRound(here, 'spring')
  await meet(here, 'spring')
  await adoptBy(here, 'spring')
  const funded = async () => (await here.read((db) => fundedIn(db, ['spring']))).get('spring')
  expect(await funded()).toEqual({ count: 2, amountPence: 500_00 })
  const award = await here.read((db) => awardOfProposal(db, 'spring/02'))
  const on = here.on('nadia', meetingDay)
  const letter = () => ({ subject: 'Handed back', text: 'Why' })
  allowed(await here.write((db) => withdrawAward(db, on, award?.id ?? '', 'We cannot do it.', letter)))
  expect(await funded()).toEqual({ count: 1, amountPence: 200_00 })
})
