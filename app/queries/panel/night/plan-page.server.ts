import { usualPlan } from '~/domain/panel/night'
import { takes } from '~/domain/round'
import type { Db } from '~/platform/world.server'
import { nightOfRound } from '~/records/panel/night.server'
import { standingProposals } from '~/records/proposal/proposal.server'
import type { Round } from '~/records/round/course.server'
import { namesOf } from './night-view.server'

/** What the page needs on which a night is set up: how it goes so far, the round's list, and the running order. */
export async function nightPlanPage(db: Db, round: Round) {
  const night = await nightOfRound(db, round.id)
  const listed = await standingProposals(db, round)
  const named = await namesOf(db, night?.order ?? [])
  return {
    plan: night?.plan ?? { ...usualPlan, panel: takes(round, 'score') ? usualPlan.panel : ('none' as const) },
    isSetUp: night !== undefined,
    isOpen: night !== undefined && night.state.phase !== 'planned',
    ideas: listed.map(({ reference, title }) => ({ reference, title })),
    order: (night?.order ?? []).flatMap((id) => {
      const one = named.get(id)
      return one ? [{ reference: one.reference, title: one.title }] : []
    }),
  }
}
