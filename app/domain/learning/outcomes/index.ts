export {
  asksTheSame,
  everAsked,
  type Framework,
  type FrameworkChoice,
  frameworkChoices,
  type HopedOutcome,
  type Indicator,
  type IndicatorKind,
  mostOutcomes,
  ownFramework,
  readyFrameworks,
  type TypedOutcome,
} from './framework'
export { figuresToTell, nothingSaid, type OutcomesSaid, outcomesToTell, type OutcomesToTell, whatCounts } from './said'
