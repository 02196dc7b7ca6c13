import { ok, refuse, type Outcome } from '../refusal'
import { happened, stageOf, type RoundCourse } from '../round'
import type { Instant } from '../time'
import { asksOfForm, isOwn, type ApplicationForm, type Ask } from './application-form'
import { answerTo, type Draft } from './question'
import { cameIn, type Standing } from './standing'
import type { Decided } from './whereabouts'

/** How an idea came from another one: an officer carried it, its applicant used it again, or it is a part of it. */
export const originKinds = ['carried', 'again', 'split'] as const
export type OriginKind = (typeof originKinds)[number]

/** An idea where it stands in its round. */
export interface InItsRound {
  readonly standing: Standing
  readonly round: RoundCourse
  /** What the adopted list says of it; nothing before that, or when it is not on it. */
  readonly outcome: Decided | null
}

/**
 * Whether an idea may still come to something in its round: it can be written or changed, or it has come in and nothing
 * is settled. Such an idea is nowhere else.
 */
export function isUnderWay({ standing, round }: InItsRound, now: Instant): boolean {
  if (standing === 'withdrawn' || happened(round, 'cancelled') || happened(round, 'imported')) return false
  if (happened(round, 'adopted')) return false
  const stage = stageOf(round, now)
  if (standing === 'draft') return stage === 'plan' || stage === 'open'
  return standing !== 'not-eligible' || !happened(round, 'checked')
}

export type NotCarried =
  'still-in-its-round' | 'got-money' | 'nothing-to-carry' | 'carried-already' | 'round-takes-none'

/**
 * Whether an idea can go on to another round. An officer carries what came in and was not funded; its applicant may use any
 * of hers again that is not under way. Whatever came of it before must not be under way anywhere either, `family`: an idea
 * is never on two ballots.
 */
export function canGoOn(
  idea: InItsRound,
  family: readonly InItsRound[],
  by: 'officer' | 'applicant',
  now: Instant,
): Outcome<object, NotCarried> {
  if (isUnderWay(idea, now)) return refuse('still-in-its-round')
  if (by === 'officer') {
    if (!cameIn(idea.standing) || happened(idea.round, 'imported')) return refuse('nothing-to-carry')
    if (idea.outcome === 'funded' || idea.outcome === 'part-funded') return refuse('got-money')
  }
  return family.some((one) => isUnderWay(one, now)) ? refuse('carried-already') : ok
}

/** Whether a round takes ideas that come from another one: it is published, and open or not open yet. */
export function takesCarried(round: RoundCourse, now: Instant): boolean {
  if (!happened(round, 'published') || happened(round, 'cancelled') || happened(round, 'imported')) return false
  const stage = stageOf(round, now)
  return stage === 'plan' || stage === 'open'
}

/** The same question in two forms: the same kind and the same words, and who may read the answer is no wider than it was. */
const isSameAsk = (one: Ask, other: Ask): boolean =>
  one.kind === other.kind &&
  JSON.stringify(one.label ?? {}) === JSON.stringify(other.label ?? {}) &&
  JSON.stringify(one.options ?? []) === JSON.stringify(other.options ?? []) &&
  (one.isPublic || !other.isPublic)

/** The question of a form that asks the same as one of another form; nothing when it does not. */
export const sameAskIn = (form: ApplicationForm, ask: Ask): Ask | undefined =>
  asksOfForm(form).find((other) => (isOwn(ask.id) ? isOwn(other.id) && isSameAsk(ask, other) : other.id === ask.id))

/**
 * A draft's answers as another form asks for them. What that form does not ask of anybody is left with the idea it came
 * from; what it asks and nobody has answered is left open. A private answer never becomes one that everyone reads.
 */
export function movedAnswers(draft: Draft, from: ApplicationForm, to: ApplicationForm): Draft {
  const known = Object.fromEntries(Object.entries(draft).filter(([id]) => !isOwn(id))) as unknown as Draft
  const own = asksOfForm(from).flatMap((ask) => {
    const other = isOwn(ask.id) ? sameAskIn(to, ask) : undefined
    return other ? [[other.id, answerTo(draft, ask.id)] as const] : []
  })
  return { ...known, ...Object.fromEntries(own) }
}
