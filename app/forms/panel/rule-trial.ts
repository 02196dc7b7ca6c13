import type { TrialFigures, TrialIdea } from '~/domain/panel'
import { nothing, type Pence } from '~/domain/pence'
import { penceIn } from '../fields'
import type { Faults, Reading, Typed } from '../read'

/** The places for made-up ideas in the form, from 1. */
export const trialPlaces = [1, 2, 3, 4, 5, 6] as const
export const trialGroups = ['a', 'b', 'c'] as const

/** Made-up figures as they were typed; an idea without a name and a sum is left out. */
export function readTrial(typed: Typed): Reading<TrialFigures> {
  const faults: Faults = {}
  const text = (name: string) => (typeof typed[name] === 'string' ? typed[name] : '')
  const fault = (name: string, because: string) => void (faults[name] ??= { because, values: {} })
  const money = (name: string): Pence => {
    const found = penceIn(text(name))
    if (found === undefined) fault(name, 'money-unclear')
    return found ?? nothing
  }
  const whole = (name: string): number => {
    const value = text(name)
    if (!/^\d{0,7}$/.test(value)) fault(name, 'try-number')
    return /^\d{1,7}$/.test(value) ? Number(value) : 0
  }
  const tenths = (name: string): number | null => {
    const value = text(name).replace(',', '.')
    if (value === '') return null
    if (/^(?:[0-4](?:\.\d)?|5(?:\.0)?)$/.test(value)) return Math.round(Number(value) * 10)
    fault(name, 'try-score')
    return null
  }
  const percent = (name: string): number => {
    const value = whole(name)
    if (value > 100) fault(name, 'try-percent')
    return Math.min(value, 100)
  }
  const ideas = trialPlaces.flatMap((place): TrialIdea[] => {
    const of = (part: string) => `${part}-${place}`
    if (text(of('name')) === '' && text(of('asks')) === '') return []
    const group = text(of('group'))
    return [
      {
        name: text(of('name')).slice(0, 80),
        askedPence: money(of('asks')),
        smallestPence: text(of('smallest')) === '' ? null : money(of('smallest')),
        scoreTenths: tenths(of('score')),
        normalisedTenths: tenths(of('normalised')),
        votes: whole(of('votes')),
        group: trialGroups.find((one) => one === group) ?? null,
        panelYes: text(of('panel')) !== 'no',
        panelGave: text(of('gave')) === '' ? null : percent(of('gave')),
      },
    ]
  })
  const figures = { potPence: money('pot'), voters: whole('voters'), onRoll: whole('roll'), ideas }
  return Object.keys(faults).length > 0 ? { ok: false, faults, typed } : { ok: true, answers: figures, typed }
}
