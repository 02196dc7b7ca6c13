import type { Instant } from '../time'

/** How it came to us: typed by whoever tells it, told to a builder, or on paper. */
export const storyWays = ['typed', 'by-link', 'in-conversation', 'on-paper'] as const
export type StoryWay = (typeof storyWays)[number]

/** What a story says in words. */
export interface StoryWords {
  readonly whatHappened: string
  readonly whoCameTogether: string
  readonly whatNext: string
  /** What was learnt, above all where it did not go as planned. */
  readonly learnt: string
}

/** The numbers that are easy to know; nothing where nobody knows. */
export interface StoryNumbers {
  readonly peopleTakingPart: number | null
  readonly volunteers: number | null
  readonly volunteerHours: number | null
  readonly newPeopleMet: number | null
}
export const numbersAsked = ['peopleTakingPart', 'volunteers', 'volunteerHours', 'newPeopleMet'] as const

/** A story as it is being told. */
export interface StoryTold extends StoryWords, StoryNumbers {
  /** Whether it went as planned; nothing until somebody has said. Either way it is a story like any other. */
  readonly asPlanned: boolean | null
}

export const storyEventKinds = ['sent', 'asked-back', 'published', 'withdrawn'] as const
export type StoryEventKind = (typeof storyEventKinds)[number]

export interface StoryEvent {
  readonly kind: StoryEventKind
  /** Which version of it; of one that is withdrawn, none. */
  readonly version: number | null
  readonly at: Instant
  readonly because: string
}

/** Where a story stands. One that is public can have a later version that waits to be looked at. */
export interface StoryStanding {
  /** The version that is public. */
  readonly shown: number | null
  /** The version that waits for a second look. */
  readonly waiting: number | null
  /** What whoever looked at it would like to know, until it is sent again. */
  readonly askedBack: string | null
  readonly withdrawnAt: Instant | null
}

const untold: StoryStanding = { shown: null, waiting: null, askedBack: null, withdrawnAt: null }

/** Where a story stands after what happened to it, in order. */
export const standingAfter = (events: readonly StoryEvent[]): StoryStanding =>
  events.reduce<StoryStanding>((stands, { kind, version, at, because }) => {
    switch (kind) {
      case 'sent':
        return { ...stands, waiting: version, askedBack: null }
      case 'asked-back':
        return { ...stands, waiting: null, askedBack: because }
      case 'published':
        return { shown: version, waiting: null, askedBack: null, withdrawnAt: null }
      case 'withdrawn':
        return { ...untold, withdrawnAt: at }
    }
  }, untold)
