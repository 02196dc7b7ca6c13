/** What a spark started: stories, and whose yes they need. */
export { askedAfter, askedWithin, isToBeAsked, mostAsked, remindedAfter, storyLinkLasts } from './asking'
export {
  childNamedIn,
  inTheWayOf,
  type InTheWay,
  mayBePublished,
  pictureMayBeSeen,
  type Recognised,
  saidYes,
  type StoryPicture,
  type ToPublish,
  wordsMayBeRead,
  type YesWay,
  yesWays,
} from './consent'
export { worthALook, type WorthALook } from './private-words'
export {
  askedOfStory,
  isStoryPage,
  type StoryAsked,
  type StoryPage,
  storyPages,
  type StoryThresholds,
  usualThresholds,
} from './proportion'
export {
  numbersAsked,
  standingAfter,
  type StoryEvent,
  type StoryEventKind,
  type StoryNumbers,
  type StoryStanding,
  type StoryTold,
  type StoryWay,
  storyWays,
  type StoryWords,
} from './story'
export * from './ripple'
export * from './strengths'
export * from './shares'
export * from './leverage'
export * from './outcomes'
export * from './funder-report'
export * from './shared-year'
