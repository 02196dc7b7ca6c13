import { z } from 'zod'
import { keepingRules, kindsToChoose, mayBeKeptFor, type KeepingKind, type KeepingRule } from '~/domain/keeping'
import {
  looksLikeEmail,
  looksLikeOrganisation,
  looksLikePrefix,
  looksLikeWard,
  plainEmail,
  plainPostcode,
  type PlaceSettled,
  type SettingsPage,
  type ThemeSettled,
} from '~/domain/people'
import { talkBoxes } from './comments'
import type { Pence } from '~/domain/pence'
import { money, penceIn, ticks, whole, words, wordsIfAny } from './fields'

/** As many rows as a page of places or themes offers: those there are, and some to fill. */
export const blankRows = 3
const mostRows = 60

const slug = z.string({ error: 'slug-missing' }).min(1, 'slug-missing').toLowerCase()

/** A new partnership, and who sets it up. */
export const startPartnershipForm = z.object({
  name: words(80, 'partnership-name-missing'),
  slug,
  chair: words(80, 'their-name-missing'),
  email: z
    .string({ error: 'their-email-missing' })
    .min(1, 'their-email-missing')
    .transform(plainEmail)
    .refine(looksLikeEmail, 'their-email-unclear'),
})

const version = z.coerce.number().int().min(0)

/** Time zones that a browser or a server may know; the first are likeliest here. */
const isTimeZone = (typed: string) => {
  try {
    return Boolean(new Intl.DateTimeFormat('en-GB', { timeZone: typed }))
  } catch {
    return false
  }
}

const nameForm = z.object({
  version,
  name: words(80, 'partnership-name-missing'),
  area: words(80, 'area-missing'),
  slug,
  languages: ticks.pipe(z.array(z.enum(['en', 'cy', 'ur'])).min(1, 'languages-missing')),
  timeZone: words(60, 'time-zone-unclear').refine(isTimeZone, 'time-zone-unclear'),
  accent: words(20, 'accent-missing'),
})

const visionForm = z.object({ version, vision: words(600, 'vision-missing') })

/** £1,000: beyond it something else was meant. */
const mostAnHour = 1_000_00

const moneyForm = z.object({
  version,
  yearStartsInMonth: whole(1, 12, 'month-missing'),
  volunteerHour: money('hour-missing').refine((worth) => worth <= mostAnHour, {
    message: 'amount-too-large',
    params: { values: { mostPence: mostAnHour } },
  }),
  trustedName: wordsIfAny(100),
  twoAuthorisersFrom: z
    .string()
    .default('')
    .transform((typed, context): Pence | undefined => {
      if (typed === '') return undefined
      const found = penceIn(typed)
      if (found !== undefined && found > 0) return found
      context.addIssue({ code: 'custom', message: 'money-unclear' })
      return z.NEVER
    }),
  receiptsFrom: z
    .string()
    .default('')
    .transform((typed, context): Pence | undefined => {
      if (typed === '') return undefined
      const found = penceIn(typed)
      if (found !== undefined) return found
      context.addIssue({ code: 'custom', message: 'money-unclear' })
      return z.NEVER
    }),
})

/** The rows of a page, `NAME-1-…`, `NAME-2-…`: those of which something was typed. */
function rowsOf(
  typed: Record<string, unknown>,
  of: string,
  parts: readonly string[],
): [number, Record<string, string>][] {
  const rows: [number, Record<string, string>][] = []
  for (let at = 1; at <= mostRows; at += 1) {
    const row = Object.fromEntries(
      ['id', ...parts].map((part) => {
        const value = typed[`${of}-${at}-${part}`]
        return [part, typeof value === 'string' ? value : '']
      }),
    )
    if (parts.some((part) => row[part] !== '')) rows.push([at, row])
  }
  return rows
}

/** Starts of postcodes as they are typed: `L30 4, L305`. */
const postcodesIn = (typed: string) => [
  ...new Set(
    typed
      .split(/[,;\n]/)
      .map(plainPostcode)
      .filter((start) => start !== ''),
  ),
]
const looksLikeStart = (start: string) => /^[A-Z]{1,2}[0-9][A-Z0-9]?[0-9]?[A-Z]{0,2}$/.test(start)

const placesForm = z.looseObject({ version }).transform((typed, context) => {
  const places: PlaceSettled[] = []
  for (const [at, row] of rowsOf(typed, 'place', ['name', 'postcodes', 'population', 'ward'])) {
    const { id = '', name = '', population = '' } = row
    // A row whose name was taken out goes, whatever else stands in it.
    if (name === '' && id !== '') continue
    const wrong = (part: string, message: string) =>
      context.addIssue({ code: 'custom', message, path: [`place-${at}-${part}`] })
    const postcodes = postcodesIn(row['postcodes'] ?? '')
    if (name === '') wrong('name', 'place-name-missing')
    if (name.length > 60) wrong('name', 'place-name-long')
    if (postcodes.length === 0) wrong('postcodes', 'place-postcodes-missing')
    else if (!postcodes.every(looksLikeStart)) wrong('postcodes', 'place-postcodes-unclear')
    const people = Number(population.replace(/[\s,]/g, '') || NaN)
    if (!Number.isInteger(people) || people < 0 || people > 10_000_000) wrong('population', 'place-population-unclear')
    const ward = (row['ward'] ?? '').trim().toUpperCase()
    if (ward !== '' && !looksLikeWard(ward)) wrong('ward', 'place-ward-unclear')
    places.push({ id, name, postcodes, population: people, ward })
  }
  const starts = places.flatMap(({ postcodes }) => postcodes)
  if (new Set(starts).size < starts.length)
    context.addIssue({ code: 'custom', message: 'place-postcodes-twice', path: ['place-1-postcodes'] })
  if (places.length === 0) context.addIssue({ code: 'custom', message: 'places-missing', path: ['place-1-name'] })
  return { version: typed.version, places }
})

/** Themes typed, and ready-made ones that were ticked: `ready` holds their names and what they are about. */
const themesForm = (ready: ReadonlyMap<string, Omit<ThemeSettled, 'id'>>) =>
  z.looseObject({ version, ready: ticks }).transform((typed, context) => {
    const themes: ThemeSettled[] = []
    for (const [at, { id = '', name = '', about = '' }] of rowsOf(typed, 'theme', ['name', 'about'])) {
      if (name === '' && id !== '') continue
      const wrong = (part: string, message: string) =>
        context.addIssue({ code: 'custom', message, path: [`theme-${at}-${part}`] })
      if (name === '') wrong('name', 'theme-name-missing')
      if (name.length > 60) wrong('name', 'theme-name-long')
      if (about.length > 200) wrong('about', 'theme-about-long')
      themes.push({ id, name, about })
    }
    for (const key of typed.ready) {
      const one = ready.get(key)
      if (one && !themes.some(({ name }) => name === one.name)) themes.push({ id: '', ...one })
    }
    if (themes.length === 0) context.addIssue({ code: 'custom', message: 'themes-missing', path: ['theme-1-name'] })
    return { version: typed.version, themes }
  })

const lettersForm = z.object({
  version,
  replyTo: z
    .string()
    .default('')
    .transform(plainEmail)
    .refine((typed) => typed === '' || looksLikeEmail(typed), 'reply-to-unclear'),
  digestHour: whole(0, 23, 'hour-unclear'),
})

const givingForm = z.object({
  version,
  organisation: wordsIfAny(60).refine((typed) => typed === '' || looksLikeOrganisation(typed), 'organisation-unclear'),
  prefix: wordsIfAny(60).refine((typed) => typed === '' || looksLikePrefix(typed), 'prefix-unclear'),
})

/** How long each kind is kept, `keep-KIND`, in its own unit. */
const keepingForm = z.looseObject({ version }).transform((typed, context) => {
  const periods: Partial<Record<KeepingKind, number>> = {}
  for (const kind of kindsToChoose) {
    const path = [`keep-${kind}`]
    const given = typed[`keep-${kind}`]
    const text = typeof given === 'string' ? given : ''
    const { unit, least, most }: KeepingRule = keepingRules[kind]
    const wrong = (message: string) =>
      context.addIssue({ code: 'custom', message, path, params: { values: { unit, least, most } } })
    if (!/^\d{1,4}$/.test(text)) {
      wrong('kept-unclear')
      continue
    }
    const fits = mayBeKeptFor(kind, Number(text))
    if (!fits.ok) wrong(fits.because)
    periods[kind] = Number(text)
  }
  return { version: typed.version, periods }
})

/** The form of one page of a partnership's settings, as what the command wants. */
export function settingsForm(page: SettingsPage, ready: ReadonlyMap<string, Omit<ThemeSettled, 'id'>>) {
  switch (page) {
    case 'name':
      return nameForm.transform(({ version: of, ...rest }) => ({
        version: of,
        wanted: { page: 'name' as const, ...rest },
      }))
    case 'places':
      return placesForm.transform(({ version: of, places }) => ({
        version: of,
        wanted: { page: 'places' as const, places },
      }))
    case 'vision':
      return visionForm.transform(({ version: of, vision }) => ({
        version: of,
        wanted: { page: 'vision' as const, vision },
      }))
    case 'themes':
      return themesForm(ready).transform(({ version: of, themes }) => ({
        version: of,
        wanted: { page: 'themes' as const, themes },
      }))
    case 'money':
      return moneyForm.transform(
        ({ version: of, yearStartsInMonth, volunteerHour, trustedName, twoAuthorisersFrom, receiptsFrom }) => ({
          version: of,
          wanted: {
            page: 'money' as const,
            yearStartsInMonth,
            volunteerHourPence: volunteerHour,
            trustedName,
            ...(twoAuthorisersFrom && { twoAuthorisersFromPence: twoAuthorisersFrom }),
            // Nothing is an answer: then receipts are asked for whatever was given.
            ...(receiptsFrom !== undefined && { receiptsFromPence: receiptsFrom }),
          },
        }),
      )
    case 'letters':
      return lettersForm.transform(({ version: of, replyTo, digestHour }) => ({
        version: of,
        wanted: { page: 'letters' as const, replyTo: replyTo === '' ? null : replyTo, digestHour },
      }))
    case 'comments':
      return z.object({ version, allowed: talkBoxes }).transform(({ version: of, allowed }) => ({
        version: of,
        wanted: { page: 'comments' as const, ...allowed },
      }))
    case 'giving':
      return givingForm.transform(({ version: of, organisation, prefix }) => ({
        version: of,
        wanted: { page: 'giving' as const, organisation: organisation || null, prefix: prefix || null },
      }))
    case 'keeping':
      return keepingForm.transform(({ version: of, periods }) => ({
        version: of,
        wanted: { page: 'keeping' as const, periods },
      }))
  }
}
