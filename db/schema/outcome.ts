import type { Framework } from '~/domain/learning'
import { count, id, index, instant, json, key, table } from '../columns'
import { story } from './learning'
import { partnership } from './partnership'
import { person } from './people'

/** What a partnership looks for in its stories, each time it settled that. Only ever added to: the last one stands. */
export const outcomeFramework = table(
  'outcome_framework',
  {
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    /** From 1. */
    number: count().notNull(),
    framework: json<Framework>().notNull(),
    at: instant().notNull(),
    by: id().references(() => person.id),
  },
  (row) => [key({ columns: [row.partnershipId, row.number] }), index('outcome_framework_by_person').on(row.by)],
)

/** Which outcomes a version of a story says something about, as its teller says. Only ever added to. */
export const storyTag = table(
  'story_tag',
  {
    storyId: id()
      .notNull()
      .references(() => story.id),
    /** The version. */
    number: count().notNull(),
    outcome: id().notNull(),
  },
  (row) => [key({ columns: [row.storyId, row.number, row.outcome] })],
)

/** A number about an outcome that a version of a story tells; of a question of yes or no, 1 or 0. Only ever added to. */
export const storyFigure = table(
  'story_figure',
  {
    storyId: id()
      .notNull()
      .references(() => story.id),
    /** The version. */
    number: count().notNull(),
    indicator: id().notNull(),
    value: count().notNull(),
  },
  (row) => [key({ columns: [row.storyId, row.number, row.indicator] })],
)
