import { answerAwardChange, askAwardChange } from '~/commands/money/change-award.server'
import { markMilestone } from '~/commands/money/mark-milestone.server'
import { setInstalments } from '~/commands/money/set-instalments.server'
import { awardedPence } from '~/domain/money'
import { pence } from '~/domain/pence'
import { dateIn, days, hours, later, yearAfter, type Instant } from '~/domain/time'
import { awardById } from '~/records/money/award.server'
import { netherton } from './plan'
import type { Player } from './player'

const letter = ({ title, reason }: { readonly title: string; readonly reason: string }) => ({
  subject: title,
  text: reason,
})

/** Before it is accepted: half at once, half when the floor is booked; and the floor is. */
export async function isPaidInParts(play: Player, awardId: string, at: Instant): Promise<void> {
  const award = await play.read((db) => awardById(db, awardId))
  if (!award) throw new Error(`no award ${awardId}`)
  const whole = awardedPence(award)
  const half = pence(Math.floor(whole / 2))
  const parts = [
    { amountPence: half },
    { amountPence: pence(whole - half), after: 'The floor is booked for six evenings' },
  ]
  const plan = { parts, reason: 'The Legion asks for the floor in advance.', version: award.version }
  await play.act('winston', at, (db, on) => setInstalments(db, on, awardId, plan, letter))
  const second = (await play.read((db) => awardById(db, awardId)))?.instalments.find(({ after }) => after !== undefined)
  const seen = 'Maureen showed me the booking sheet.'
  await play.act('mei', later(at, hours(2)), (db, on) =>
    markMilestone(db, on, awardId, second?.number ?? 0, 'reached', seen),
  )
}

/** After it was accepted: it may take longer, which two officers settle; and that it is less is asked, and waits. */
export async function isChangedByOfficers(play: Player, awardId: string, at: Instant): Promise<void> {
  const longer = yearAfter(dateIn(netherton.timeZone, later(at, days(90))))
  const extended = { id: `${awardId}-longer`, kind: 'extended', doneBy: longer, reason: 'The Legion’s roof is mended first.' } as const // prettier-ignore
  await play.act('winston', at, (db, on) => askAwardChange(db, on, awardId, extended))
  await play.act('mei', later(at, hours(3)), (db, on) =>
    answerAwardChange(db, on, awardId, extended.id, 'agreed', { changed: letter, takenBack: letter }),
  )
  const less = { id: `${awardId}-less`, kind: 'reduced', amountPence: pence(20_00), reason: 'The Legion lends its speakers.' } as const // prettier-ignore
  await play.act('winston', later(at, days(1)), (db, on) => askAwardChange(db, on, awardId, less))
}
