import type { Instant } from '../time'

/** Something that is this person's to do: where, by when if there is a last moment, and in which partnership. */
export type Waiting = { readonly partnership: string; readonly href: string; readonly byAt: Instant | null } & (
  | {
      readonly kind: 'telling' | 'draft' | 'change' | 'answer' | 'check' | 'vote' | 'decide' | 'award'
      readonly title: string
    }
  /** Ideas that wait for her score, or for her to declare on. */
  | { readonly kind: 'score'; readonly title: string; readonly left: number }
  /** What an officer wrote down for her about an idea. */
  | { readonly kind: 'written'; readonly title: string }
  /** Members whom no letter reaches. */
  | { readonly kind: 'members'; readonly title: string; readonly people: number }
  | { readonly kind: 'voting-end' | 'take-key' | 'give-key'; readonly title: string }
  /** Somebody says that something is wrong with a vote. */
  | { readonly kind: 'challenges'; readonly title: string; readonly count: number }
  | { readonly kind: 'authorise'; readonly payments: number }
  | { readonly kind: 'moves'; readonly moves: number }
  /** Else about money: to be prepared, sent, or looked for on the bank's statement. */
  | { readonly kind: 'money'; readonly things: number }
  | { readonly kind: 'homes'; readonly people: number }
  | { readonly kind: 'undelivered'; readonly letters: number }
  | { readonly kind: 'roles'; readonly changes: number }
  | { readonly kind: 'comments'; readonly comments: number }
  | { readonly kind: 'introductions'; readonly count: number }
  | { readonly kind: 'strengths'; readonly count: number }
  | { readonly kind: 'ripples'; readonly count: number }
  /** Stories that wait for a second look, of those that are not her own. */
  | { readonly kind: 'stories'; readonly count: number }
  | { readonly kind: 'register' }
  /** Somebody who has lost her passkeys. */
  | { readonly kind: 'recovery'; readonly name: string }
)
