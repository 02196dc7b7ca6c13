import { leastMark, mostMark, type NightPlan, type PaperSlips, type Said } from '~/domain/panel/night'
import type { Translator } from '../../messages'

interface ToPrint {
  readonly partnership: string
  readonly round: string
  readonly code: string
  readonly plan: Pick<NightPlan, 'audience' | 'favourites'>
  readonly pitches: readonly { readonly title: string }[]
  readonly first: number
  readonly slips: number
}

type Tongue = Pick<Translator, 't' | 'language'>

/** A night's slips as they are printed, in all the languages of the partnership: whoever takes one reads her own. */
export function slipsOnPaper(about: ToPrint, tongues: readonly [Tongue, ...Tongue[]]): PaperSlips {
  const { partnership, round, code, plan, pitches } = about
  const [own] = tongues
  const count = Math.min(plan.favourites, pitches.length)
  const inAll = (say: (tongue: Tongue) => string): Said[] =>
    tongues.map((tongue) => ({ language: tongue.language, words: say(tongue) }))
  return {
    language: own.language,
    title: own.t('night.paper.title', { round }),
    from: partnership,
    names: inAll(({ t }) => t('night.name')),
    night: code,
    numbered: (number) => [...new Set(tongues.map(({ t }) => t('night.paper.number', { number })))].join(' · '),
    how: inAll(({ t }) =>
      [
        plan.audience === 'favourites' ? t('night.paper.favourites', { count }) : t('night.paper.marks'),
        t('night.paper.once'),
      ].join(' '),
    ),
    marks:
      plan.audience === 'favourites' ? [] : Array.from({ length: mostMark - leastMark + 1 }, (_, at) => leastMark + at),
    pitches: pitches.map(({ title }) => title),
    first: about.first,
    slips: about.slips,
  }
}
