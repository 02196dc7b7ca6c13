import { count, flag, id, index, instant, json, key, pence, table, text, uniqueIndex, word } from '../columns'
import type { OutcomesSaid, StoryEventKind, StoryWay, YesWay } from '~/domain/learning'
import { partnership } from './partnership'
import { person } from './people'
import { picture } from './picture'
import { proposal } from './proposal'

/**
 * How did it go? A story as it is being told, saved as one goes; private until a version of it is published. What everyone
 * reads is never this row's words, but those of the version that is `shown`.
 */
export const story = table(
  'story',
  {
    id: id().primaryKey(),
    proposalId: id()
      .notNull()
      .unique()
      .references(() => proposal.id),
    whatHappened: text().notNull(),
    whoCameTogether: text().notNull().default(''),
    whatNext: text().notNull().default(''),
    learnt: text().notNull().default(''),
    /** Nothing until somebody has said. */
    asPlanned: flag(),
    peopleTakingPart: count(),
    volunteers: count(),
    volunteerHours: count(),
    newPeopleMet: count(),
    /** What it says of outcomes, as it is being told; nothing until somebody has said. */
    outcomes: json<OutcomesSaid>(),
    way: word<StoryWay>().notNull().default('typed'),
    /** The version that everyone reads; nothing when none is public. */
    shown: count(),
    /** Nobody, where it came by the link in a letter. */
    toldBy: id().references(() => person.id),
    /** When it was last saved. */
    toldAt: instant().notNull(),
  },
  (row) => [index('story_by_teller').on(row.toldBy), index('story_by_shown').on(row.shown)],
)

/** A story as it was sent in. Only ever added to; the words go when it is withdrawn. */
export const storyVersion = table(
  'story_version',
  {
    storyId: id()
      .notNull()
      .references(() => story.id),
    number: count().notNull(),
    /** JSON of what it says, and of the pictures that go with it; empty once it was withdrawn. */
    words: text().notNull(),
    peopleTakingPart: count(),
    volunteers: count(),
    volunteerHours: count(),
    newPeopleMet: count(),
    asPlanned: flag(),
    way: word<StoryWay>().notNull(),
    at: instant().notNull(),
    by: id().references(() => person.id),
  },
  (row) => [key({ columns: [row.storyId, row.number] }), index('story_version_by_person').on(row.by)],
)

/** Sent in, asked back, published, withdrawn: each with who and when. Only ever added to. */
export const storyEvent = table(
  'story_event',
  {
    storyId: id()
      .notNull()
      .references(() => story.id),
    sequence: count().notNull(),
    kind: word<StoryEventKind>().notNull(),
    version: count(),
    at: instant().notNull(),
    /** Nobody, where it was by a link. */
    by: id().references(() => person.id),
    /** What whoever looked at it would like to know. */
    because: text().notNull(),
  },
  (row) => [key({ columns: [row.storyId, row.sequence] }), index('story_event_by_person').on(row.by)],
)

/** Private: somebody who can be recognised in a story or its pictures, and her yes. Never on any page for everyone. */
export const storyPerson = table(
  'story_person',
  {
    id: id().primaryKey(),
    storyId: id()
      .notNull()
      .references(() => story.id),
    name: text().notNull(),
    isChild: flag().notNull(),
    /** The words tell of her; otherwise she is in pictures alone. */
    inWords: flag().notNull(),
    yesAt: instant(),
    yesWay: word<YesWay>(),
    /** Of a child: the parent who said yes. */
    yesFromParent: text().notNull(),
    /** Who wrote the yes down; nobody, where she gave it herself by her link. */
    yesNotedBy: id().references(() => person.id),
    withdrawnAt: instant(),
    addedBy: id().references(() => person.id),
    addedAt: instant().notNull(),
  },
  (row) => [
    index('story_person_by_story').on(row.storyId),
    index('story_person_by_adder').on(row.addedBy),
    index('story_person_by_noter').on(row.yesNotedBy),
  ],
)

/**
 * Of whom a version's words tell: as it was sent, and whoever was named since. Nobody is taken off, so that a version
 * without her yes is never shown.
 */
export const storyVersionPerson = table(
  'story_version_person',
  {
    storyId: id()
      .notNull()
      .references(() => story.id),
    number: count().notNull(),
    storyPersonId: id()
      .notNull()
      .references(() => storyPerson.id),
  },
  (row) => [
    key({ columns: [row.storyId, row.number, row.storyPersonId] }),
    index('story_version_person_by_person').on(row.storyPersonId),
  ],
)

/** A picture of a story, and whether anyone can be recognised in it. The picture itself stands with the others. */
export const storyPicture = table(
  'story_picture',
  {
    pictureId: id()
      .primaryKey()
      .references(() => picture.id),
    storyId: id()
      .notNull()
      .references(() => story.id),
    shows: word<'nobody' | 'people'>(),
    /** It shows what money was spent on, for the books too: then it stays there when it is withdrawn here. */
    isEvidence: flag().notNull().default(false),
    withdrawnAt: instant(),
  },
  (row) => [index('story_picture_by_story').on(row.storyId)],
)

export const storyPicturePerson = table(
  'story_picture_person',
  {
    pictureId: id()
      .notNull()
      .references(() => picture.id),
    storyPersonId: id()
      .notNull()
      .references(() => storyPerson.id),
  },
  (row) => [
    key({ columns: [row.pictureId, row.storyPersonId] }),
    index('story_picture_person_by_person').on(row.storyPersonId),
  ],
)

/** That somebody was asked how it went, by letter: the first time and two reminders at most. Only ever added to. */
export const storyAsked = table(
  'story_asked',
  {
    proposalId: id()
      .notNull()
      .references(() => proposal.id),
    number: count().notNull(),
    personId: id()
      .notNull()
      .references(() => person.id),
    /** Hash of what stands in the letter's link. */
    secretHash: text().notNull(),
    at: instant().notNull(),
    until: instant().notNull(),
  },
  (row) => [
    key({ columns: [row.proposalId, row.number] }),
    uniqueIndex('story_asked_by_secret').on(row.secretHash),
    index('story_asked_by_person').on(row.personId),
  ],
)

/** When a project is to be done, as those who do it said: nobody is asked how it went before. */
export const projectEnd = table('project_end', {
  proposalId: id()
    .primaryKey()
    .references(() => proposal.id),
  endsAt: instant().notNull(),
})

/** From which sums how much is asked of a story here; as usual, without a row. */
export const storySetting = table('story_setting', {
  partnershipId: id()
    .primaryKey()
    .references(() => partnership.id),
  questionsFromPence: pence().notNull(),
  allFromPence: pence().notNull(),
})
