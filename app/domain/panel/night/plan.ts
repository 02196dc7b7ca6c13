import { ok, refuse, type Outcome } from '../../refusal'

/** What the panel does in the hall: `criteria` are the round's own score sheets; `one-mark` is the night's own, 1 to 5. */
export const panelWays = ['criteria', 'one-mark', 'none'] as const
export type PanelWay = (typeof panelWays)[number]

/** What the hall does: a mark of 1 to 5 for each pitch as it is made, or so many favourites at the end. */
export const audienceWays = ['marks', 'favourites', 'none'] as const
export type AudienceWay = (typeof audienceWays)[number]

/** What the hall's result is for. Neither moves money: it is not the residents' ballot, and it is not secret in that way. */
export const audienceAims = ['shown', 'peoples-choice'] as const
export type AudienceAim = (typeof audienceAims)[number]

/** How a night goes; settled before its doors open, and unchanged from then on. */
export interface NightPlan {
  /** When and where, in the words of who sets it up. */
  readonly whenAndWhere: string
  readonly pitchSeconds: number
  readonly questionSeconds: number
  readonly panel: PanelWay
  readonly audience: AudienceWay
  /** How many each chooses, where favourites are chosen. */
  readonly favourites: number
  readonly aim: AudienceAim
  /** As many phones as may join: about as many as there are chairs. */
  readonly mostPhones: number
}

/** 90 seconds and one question, as the Dragons' Dens of Big Local areas do it. */
export const usualPlan: NightPlan = {
  whenAndWhere: '',
  pitchSeconds: 90,
  questionSeconds: 60,
  panel: 'criteria',
  audience: 'marks',
  favourites: 5,
  aim: 'shown',
  mostPhones: 250,
}

export const nightLimits = {
  pitchSeconds: { least: 15, most: 1_800 },
  questionSeconds: { least: 0, most: 1_800 },
  favourites: { least: 1, most: 20 },
  mostPhones: { least: 1, most: 800 },
  pitches: { least: 1, most: 60 },
} as const

export const [leastMark, mostMark] = [1, 5]
export const isMark = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= leastMark && value <= mostMark

export type NotPlanned = 'night-asks-nobody' | 'night-without-pitches' | 'night-too-many-pitches'

/** Whether a night can be held so. */
export function mayPlan(plan: NightPlan, order: readonly string[]): Outcome<object, NotPlanned> {
  if (plan.panel === 'none' && plan.audience === 'none') return refuse('night-asks-nobody')
  if (order.length < nightLimits.pitches.least) return refuse('night-without-pitches')
  if (order.length > nightLimits.pitches.most)
    return refuse('night-too-many-pitches', { most: nightLimits.pitches.most })
  return ok
}

/** How many favourites are chosen in the end: never more than there were pitches. */
export const favouritesOf = (plan: Pick<NightPlan, 'favourites'>, pitched: number): number =>
  Math.min(plan.favourites, pitched)
