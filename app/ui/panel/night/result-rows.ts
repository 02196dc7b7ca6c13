import type { NightPlan, PitchShown } from '~/domain/panel/night'

/** What a pitch is ordered by in the table of results: nothing known comes last. */
const worth = ({ audience }: Pick<NightPlan, 'audience'>, one: PitchShown): number =>
  audience === 'favourites' ? one.chosen : audience === 'marks' ? (one.mean ?? -1) : (one.panelMean ?? -1)

/** The best first; equal ones as they were pitched. */
export const bestFirst = (plan: Pick<NightPlan, 'audience'>, pitches: readonly PitchShown[]): PitchShown[] =>
  pitches.filter(({ closed }) => closed).sort((one, other) => worth(plan, other) - worth(plan, one))
