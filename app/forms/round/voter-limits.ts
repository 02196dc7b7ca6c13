import { z } from 'zod'
import { oldestAsked, voterLimitsOf, type RoundRules, type VoterRule } from '~/domain/round'
import { ticks } from '../fields'
import type { Typed } from '../read'

/** Who may vote besides living here: from an age on, and of some neighbourhoods only. Left empty, all may. */
export const voterLimitsQuestions = {
  votersFromAge: z
    .string()
    .default('')
    .transform((typed, context): number | null => {
      const plain = typed.trim()
      if (plain === '') return null
      if (/^\d{1,2}$/.test(plain) && Number(plain) >= 1 && Number(plain) <= oldestAsked) return Number(plain)
      context.addIssue({ code: 'custom', message: 'voters-age-unclear' })
      return z.NEVER
    }),
  votersPlaces: ticks,
}

/** What is not asked for is left unsaid; where only the panel votes there is nobody to ask it of. */
export function voterLimitsFrom(answers: {
  readonly voters: VoterRule
  readonly votersFromAge: number | null
  readonly votersPlaces: readonly string[]
}): Pick<RoundRules, 'voterLimits'> {
  const { voters, votersFromAge, votersPlaces } = answers
  if (voters === 'panel') return {}
  const voterLimits = {
    ...(votersFromAge === null ? {} : { fromAge: votersFromAge }),
    ...(votersPlaces.length === 0 ? {} : { neighbourhoods: votersPlaces }),
  }
  return Object.keys(voterLimits).length === 0 ? {} : { voterLimits }
}

export function voterLimitsTyped(rules: Pick<RoundRules, 'voterLimits'>): Typed {
  const { fromAge, neighbourhoods } = voterLimitsOf(rules)
  return {
    votersFromAge: fromAge === undefined ? '' : String(fromAge),
    votersPlaces: [...(neighbourhoods ?? [])],
  }
}
