import { ok, refuse, type Outcome } from '../refusal'

/** What stands in addresses already, or may one day. */
const reserved = [
  'p', 'you', 'new', 'admin', 'administrators', 'api', 'assets', 'data', 'demo', 'health', 'help', 'invitation', 'invitations',
  'language', 'login', 'partnership', 'partnerships', 'people', 'privacy', 'programme', 'programmes', 'rounds', 'set-up',
  'sign-in', 'sign-out', 'sparks', 'static', 'test', 'www',
] // prettier-ignore

/** A partnership's or programme's name in addresses: small letters, figures and dashes, 3 to 40 of them. */
export function looksLikeSlug(slug: string): Outcome<object, 'slug-unclear' | 'slug-reserved'> {
  if (slug.length < 3 || slug.length > 40 || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) return refuse('slug-unclear')
  return reserved.includes(slug) ? refuse('slug-reserved', { slug }) : ok
}

/** A partnership being set up, as far as it has come. */
export interface SetUp {
  readonly name: string
  readonly area: string
  readonly languages: number
  readonly places: number
  readonly placesWithoutPostcode: number
  readonly vision: string
  readonly themes: number
  /** Pages of its settings that have been saved at least once. */
  readonly saved: readonly string[]
  readonly treasurers: number
  readonly authorisers: number
  readonly panel: number
  readonly rounds: number
}

export const setUpTasks = ['name', 'places', 'vision', 'themes', 'people', 'money', 'round'] as const
export type SetUpTask = (typeof setUpTasks)[number]
export type HowFar = 'not-started' | 'in-progress' | 'completed'

/** How far each task is. What came with the start, such as the name, is begun and not done until somebody has saved it. */
export function howFar(so: SetUp): Record<SetUpTask, HowFar> {
  const of = (page: string, whole: boolean, begun = false): HowFar =>
    so.saved.includes(page) ? (whole ? 'completed' : 'in-progress') : begun ? 'in-progress' : 'not-started'
  const [officers, anybody] = [so.treasurers > 0 && so.authorisers > 0, so.treasurers + so.authorisers + so.panel > 0]
  return {
    name: of('name', so.name !== '' && so.area !== '' && so.languages > 0, true),
    places: of('places', so.places > 0 && so.placesWithoutPostcode === 0),
    vision: of('vision', so.vision !== ''),
    themes: of('themes', so.themes > 0),
    people: officers && so.panel > 0 ? 'completed' : anybody ? 'in-progress' : 'not-started',
    money: of('money', true),
    round: so.rounds > 0 ? 'completed' : 'not-started',
  }
}

export type Missing = Exclude<SetUpTask, 'round'> | 'treasurer' | 'authoriser'

/**
 * What must be there before everyone can see it: what it is called, where it is, what for, and the two besides the chair
 * without whom no money can move. A panel and a first round may follow.
 */
export function missingToOpen(so: SetUp): Missing[] {
  const far = howFar(so)
  const pages = (['name', 'places', 'vision', 'themes', 'money'] as const).filter((page) => far[page] !== 'completed')
  return [
    ...pages,
    ...(so.treasurers > 0 ? [] : ['treasurer' as const]),
    ...(so.authorisers > 0 ? [] : ['authoriser' as const]),
  ]
}

/** 0 to 359: colours for themes, each well apart from the last (steps of the golden angle). */
export const themeHue = (position: number): number => Math.round(268 + position * 137.5) % 360
