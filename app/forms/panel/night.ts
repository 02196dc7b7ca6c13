import { z } from 'zod'
import {
  audienceAims,
  audienceWays,
  leastMark,
  mostMark,
  nightEventKinds,
  nightLimits,
  panelWays,
  slipLimits,
  usualPlan,
  type NightEventKind,
} from '~/domain/panel/night'
import { ticks, whole, words } from '../fields'

const within = ({ least, most }: { readonly least: number; readonly most: number }, unclear: string) =>
  whole(least, most, unclear)

/** How a night goes, and the references of the ideas that are pitched. */
export const nightPlanForm = z
  .object({
    whenAndWhere: words(300, 'night-when-missing'),
    pitchSeconds: within(nightLimits.pitchSeconds, 'night-seconds-unclear'),
    questionSeconds: within(nightLimits.questionSeconds, 'night-question-seconds-unclear'),
    panel: z.enum(panelWays, { error: 'night-panel-missing' }),
    audience: z.enum(audienceWays, { error: 'night-audience-missing' }),
    favourites: within(nightLimits.favourites, 'night-favourites-unclear').or(
      z.literal('').transform(() => usualPlan.favourites),
    ),
    aim: z.enum(audienceAims).catch(usualPlan.aim),
    mostPhones: within(nightLimits.mostPhones, 'night-phones-unclear'),
    pitches: ticks,
  })
  .transform(({ pitches, ...plan }) => ({ plan, pitches }))

/** `up:REF`, `down:REF`, or `lot`. */
export const nightOrderForm = z.object({
  move: z.string().regex(/^(lot|(up|down):.+)$/),
})

/** One step of the host's; `called:REF` names who is called up. `after` is how many steps she had seen. */
export const nightStepForm = z
  .object({ step: z.string().default(''), after: z.coerce.number().int().min(0).catch(-1) })
  .transform(({ step, after }) => {
    const [kind = '', reference] = [step.split(':')[0], step.includes(':') ? step.slice(step.indexOf(':') + 1) : null]
    const known = nightEventKinds.find((one): one is NightEventKind => one === kind)
    return { kind: known ?? null, reference, after }
  })

export const nightJoinForm = z.object({ code: z.string().default('') })

const mark = z
  .enum(
    Array.from({ length: mostMark - leastMark + 1 }, (_, at) => String(leastMark + at)),
    { error: 'slip-mark-unclear' },
  )
  .transform(Number)

/** What a phone sends: a mark, favourites or points; how long it kept them, and which press it was. */
export const nightMarkForm = z.object({
  kind: z.enum(['mark', 'favourites', 'points']).catch('mark'),
  pitch: z.string().default(''),
  mark: mark.catch(0),
  chosen: ticks,
  kept: z.coerce
    .number()
    .min(0)
    .max(24 * 3_600_000)
    .catch(0),
  press: z.coerce.number().int().min(1).max(1_000_000).nullable().catch(null).default(null),
})

/** How many slips are printed, and the number of the first. */
export const nightPrintForm = z.object({
  slips: within(slipLimits.slips, 'slips-count-unclear'),
  first: within(slipLimits.number, 'slip-number-unclear'),
})

/** A slip, typed in: its number, and a mark for each pitch that has one, or the favourites ticked. */
export const nightSlipForm = (references: readonly string[]) =>
  z
    .object({
      number: within(slipLimits.number, 'slip-number-unclear'),
      again: z.string().optional(),
      chosen: ticks,
      ...Object.fromEntries(
        references.map((one) => [
          `mark.${one}`,
          z.preprocess((typed) => (typed === '' ? undefined : typed), mark.optional()),
        ]),
      ),
    })
    .transform(({ number, again, chosen, ...typed }) => {
      const given = typed as Record<string, number | undefined>
      const marks = references.flatMap((one) => {
        const mark = given[`mark.${one}`]
        return typeof mark === 'number' ? [[one, mark] as const] : []
      })
      return { number, again: again !== undefined, marks: Object.fromEntries(marks), chosen }
    })
