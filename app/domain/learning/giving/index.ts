/** Grants as open data, in the shape of the 360Giving standard 1.4. */
export { troublesOfGrant, troublesOfPackage } from './check'
export { mustBeMended, type Trouble, type TroubleCode, troubleCodes } from './trouble'
