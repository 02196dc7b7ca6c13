import { privateIn, type PrivateKind } from './giving/individuals'

/** What should be looked at again before everyone can read it. */
export type WorthALook = PrivateKind | 'child-age'

/** A child's age: `aged 7`, `a six-year-old`, `who is 9`. */
const age =
  /\b(aged?|turned)\s+(\d|1[0-7])\b(?!\s*(?:[-–]|to)\s*\d)|\b(\d|1[0-7]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)[\s-]years?[\s-]old\b|\b(?:son|daughter|boy|girl|he|she|who)(?:'s|’s| is)\s+(?:only\s+)?(\d|1[0-7])\b(?!\s*(?:%|percent|of|minutes|hours|days|weeks|metres|miles))/iu

/** What in a text may tell who somebody is, how old a child is, or where to find her. A warning, for a person to judge. */
export const worthALook = (text: string): WorthALook[] => [
  ...privateIn(text),
  ...(age.test(text) ? (['child-age'] as const) : []),
]
