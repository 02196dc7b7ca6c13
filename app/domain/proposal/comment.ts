import { ok, refuse, type Outcome } from '../refusal'
import { happened, type RoundCourse } from '../round'
import { hours, later, minutes, type Instant } from '../time'

/** Room for a thought or an offer of help, and not for a speech. In characters. */
export const mostInComment = 600
export const commentsOnAPage = 20

/** Why somebody asks for a comment to be looked at, and why one is hidden. */
export const reportGrounds = ['unkind', 'private', 'untrue', 'advert', 'off-topic', 'other'] as const
export type ReportGround = (typeof reportGrounds)[number]

export const commentEventKinds = ['reported', 'hidden', 'kept', 'taken-back'] as const
export type CommentEventKind = (typeof commentEventKinds)[number]

export interface CommentEvent {
  readonly kind: CommentEventKind
  readonly at: Instant
}

export interface CommentStanding {
  /** What stands in its place on the page. */
  readonly shows: 'words' | 'hidden' | 'taken-back'
  /** How often it was reported since an officer last looked; nothing of one that is not shown. */
  readonly reports: number
}

/**
 * Where a comment stands. Taken back is taken back for good; what officers say last counts, and a report waits for them
 * only while the words are there to be read.
 */
export function commentStanding(events: readonly CommentEvent[]): CommentStanding {
  if (events.some(({ kind }) => kind === 'taken-back')) return { shows: 'taken-back', reports: 0 }
  const judged = events.findLastIndex(({ kind }) => kind === 'hidden' || kind === 'kept')
  if (events[judged]?.kind === 'hidden') return { shows: 'hidden', reports: 0 }
  return { shows: 'words', reports: events.slice(judged + 1).filter(({ kind }) => kind === 'reported').length }
}

/** Whether its words stay for the officers when she takes it back: it was reported, so that somebody may ask about it. */
export const keptWhenTakenBack = (events: readonly CommentEvent[]): boolean =>
  events.some(({ kind }) => kind === 'reported')

/** Whether neighbours can say something about the ideas of a round: not of one called off, or held elsewhere. */
export function canBeTalkedAbout(
  round: Pick<RoundCourse, 'events'>,
): Outcome<object, 'round-cancelled' | 'comments-off'> {
  if (happened(round, 'cancelled')) return refuse('round-cancelled')
  return happened(round, 'imported') ? refuse('comments-off') : ok
}

interface Pace {
  readonly most: number
  /** In milliseconds. */
  readonly within: number
}

const commentPaces: readonly Pace[] = [
  { most: 5, within: minutes(10) },
  { most: 20, within: hours(24) },
]
const reportPaces: readonly Pace[] = [{ most: 10, within: hours(24) }]

/** As far back as these limits look. */
export const paceLooksBack = hours(24)

/** Whether somebody who wrote at these moments may write another comment now. */
export function mayCommentAgain(at: readonly Instant[], now: Instant): Outcome<object, 'too-many-comments'> {
  const againAt = againBy(at, now, commentPaces)
  return againAt === undefined ? ok : refuse('too-many-comments', { againAt })
}

/** Whether somebody who reported comments at these moments may report another one now. */
export function mayReportAgain(at: readonly Instant[], now: Instant): Outcome<object, 'too-many-reports'> {
  const againAt = againBy(at, now, reportPaces)
  return againAt === undefined ? ok : refuse('too-many-reports', { againAt })
}

/** The first moment at which every pace is kept again; nothing when that is now. */
function againBy(at: readonly Instant[], now: Instant, paces: readonly Pace[]): Instant | undefined {
  const newest = [...at].filter((one) => one <= now).sort((one, other) => other - one)
  const waits = paces.flatMap(({ most, within }) => {
    const freeing = newest[most - 1]
    return freeing !== undefined && later(freeing, within) > now ? [later(freeing, within)] : []
  })
  return waits.reduce<Instant | undefined>((last, one) => (last === undefined || one > last ? one : last), undefined)
}

/** The first of somebody's names, as neighbours call her. */
export const firstName = (name: string): string => name.trim().split(/\s+/)[0] ?? ''
