import type { InterestKind } from '~/domain/panel'
import type { Instant } from '~/domain/time'
import type { CastMember } from '../../../cast'
import { scoringDay } from '../scored'

export const members = ['rose', 'winston', 'mei', 'tom'] as const satisfies CastMember[]
export type Member = (typeof members)[number]
/** She chairs, and has no seat. */
export const officer = 'amina' satisfies CastMember
export const ideas = ['SPR-01', 'SPR-02', 'SPR-03'] as const
export type Idea = (typeof ideas)[number]

/** Points for the two criteria of the tests' rounds: the first counts twice. */
export type Points = { readonly together?: number; readonly value?: number }
export const isWhole = ({ together, value }: Points): boolean => together !== undefined && value !== undefined

interface Said {
  readonly who: Member
  readonly idea: Idea
  readonly kind: InterestKind
  readonly note: string
  readonly by: CastMember
  readonly at: Instant
}

interface Sheet {
  readonly who: Member
  readonly idea: Idea
  readonly points: Points
  readonly handedIn: boolean
  readonly abstained: boolean
}

/**
 * Scoring as it is told to a new member of a panel: what may be done, and what it leads to. It follows the record in one
 * thing alone: who was given which idea, because that is drawn by lot.
 */
export class ScoringModel {
  now: Instant = scoringDay
  lockedAt: Instant | null = null
  readonly said: Said[] = []
  readonly left = new Set<Member>()
  private readonly sheets = new Map<string, Sheet>()
  /** Nothing where everyone scores everything. */
  given: ReadonlySet<string> | null = null

  /** The same again, for another to go on from. */
  copy(): ScoringModel {
    const other = new ScoringModel()
    other.now = this.now
    other.lockedAt = this.lockedAt
    other.given = this.given
    other.said.push(...this.said)
    for (const who of this.left) other.left.add(who)
    for (const sheet of this.sheets.values()) other.keep(sheet)
    return other
  }

  last(who: Member, idea: Idea): Said | undefined {
    return this.said.findLast((one) => one.who === who && one.idea === idea)
  }

  sheet(who: Member, idea: Idea): Sheet | undefined {
    return this.sheets.get(pair(who, idea))
  }

  keep(sheet: Sheet): void {
    this.sheets.set(pair(sheet.who, sheet.idea), sheet)
  }

  isHers(who: Member, idea: Idea): boolean {
    return this.given === null || this.given.has(pair(who, idea))
  }

  /** She has stepped out as things are said now. */
  isOut(who: Member, idea: Idea): boolean {
    return (this.last(who, idea)?.kind ?? 'none') !== 'none'
  }

  wasOutAtLock(who: Member, idea: Idea): boolean {
    const lockedAt = this.lockedAt ?? this.now
    const then = this.said.findLast((one) => one.who === who && one.idea === idea && one.at <= lockedAt)
    return (then?.kind ?? 'none') !== 'none'
  }

  /** Her score of it counts for nothing: since the lock for good, whatever is said afterwards. */
  isSetAside(who: Member, idea: Idea): boolean {
    const { lockedAt } = this
    if (lockedAt === null) return this.isOut(who, idea)
    const since = this.said.filter((one) => one.who === who && one.idea === idea && one.at > lockedAt)
    return this.wasOutAtLock(who, idea) || since.some(({ kind }) => kind !== 'none')
  }

  /** The scores that are in, with points. */
  scores(): Sheet[] {
    return [...this.sheets.values()].filter(({ handedIn, abstained }) => handedIn && !abstained)
  }

  hasHandedIn(who: Member): boolean {
    return ideas.some((idea) => this.sheet(who, idea)?.handedIn)
  }

  mayDeclare(who: Member, idea: Idea, kind: InterestKind, note: string, by: CastMember): boolean {
    if (by === who ? this.left.has(who) : this.left.has(who) && !this.hasHandedIn(who)) return false
    const before = this.last(who, idea)
    if (before?.kind === kind && before.note === note) return true
    if (by !== who) return note !== ''
    if (kind !== 'none' || !this.isOut(who, idea)) return true
    const hers = this.said.filter((one) => one.who === who && one.idea === idea)
    const since = hers.slice(hers.findLastIndex((one) => one.kind === 'none') + 1)
    return note !== '' && since.every((one) => one.by === who)
  }

  mayScore(who: Member, idea: Idea): boolean {
    const isNow = this.lockedAt === null && !this.left.has(who)
    return isNow && this.last(who, idea)?.kind === 'none' && this.isHers(who, idea)
  }

  /** What she has on her list, and how much of it is in. */
  progressOf(who: Member): { in: number; of: number } {
    const isIn = (idea: Idea) => this.sheet(who, idea)?.handedIn === true
    const asked = ideas.filter(
      (idea) => !this.isOut(who, idea) && (this.left.has(who) ? isIn(idea) : this.isHers(who, idea)),
    )
    return { in: asked.filter(isIn).length, of: asked.length }
  }
}

export const pair = (who: string, idea: string): string => `${who} ${idea}`
