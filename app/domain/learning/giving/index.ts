/** Grants as open data, in the shape of the 360Giving standard 1.4. */
export { troublesOfGrant, troublesOfPackage } from './check'
export {
  columns,
  type Giver,
  type Grant,
  type GrantFacts,
  grantOf,
  packageOf,
  type RecipientKind,
  recipientOf,
  rowOf,
} from './grant'
export { mustBeMended, type Trouble, type TroubleCode, troubleCodes } from './trouble'
