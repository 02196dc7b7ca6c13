/** What other rooms may ask of the vote. */
export { type BallotBox, type BallotInput } from './ballot'
export {
  type BallotKind,
  type BallotLimits,
  type Election,
  type ElectionInput,
  electionOf,
  type Project,
} from './election'
export {
  pbBeforeVotes,
  type PbFault,
  type PbFaultCode,
  type PbFile,
  type PbPapers,
  type PbProject,
  type PbReading,
  pbVote,
  readPb,
  writePb,
} from './pb'
export { type BallotPrints, BallotPrinter, type Fingerprint } from './file-prints'
export { constrain, type Constrained, type Constraints } from './constrained'
export { whatWouldHelp, whatWouldHelpEach, type WouldHelp } from './explain'
export { type Reason } from './reason'
export { type Departure, recount, type Recounted } from './recount'
export {
  type Add1Variant,
  add1Variants,
  type Completion,
  completions,
  type PlainRule,
  type RuleName,
  ruleNames,
} from './rules'
export { type Satisfaction } from './summary'
export { type Tally, tally, type TallyOptions, type TallyRefusal } from './tally'
export { type TieOrder, tieOrders } from './ties'
export { utilities, type Utility } from './utility'
