import type { StrengthKind } from '../people'
import { isEmpty, type Answer } from './question'

/** Which strengths of the area an idea uses: those on the list, by id; and new ones in words of one's own. */
export interface StrengthsUsed {
  readonly ids: readonly string[]
  readonly own: readonly string[]
}

/** The most of each, and the most characters of one in own words. */
export const mostStrengths = { ids: 20, own: 6, ownWords: 80 } as const

const ownMark = 'own: '

/** As an answer it is one list: ids, and words of one's own with a mark before them. Nothing twice. */
export const strengthsAnswer = ({ ids, own }: StrengthsUsed): string[] => [
  ...new Set([
    ...ids,
    ...own
      .map((words) => words.trim())
      .filter(Boolean)
      .map((words) => `${ownMark}${words}`),
  ]),
]

/** What such an answer says. */
export function strengthsIn(answer: Answer | undefined): StrengthsUsed {
  if (answer === undefined || isEmpty(answer) || !Array.isArray(answer)) return { ids: [], own: [] }
  const lines = (answer as readonly string[]).filter((line) => line !== '')
  return {
    ids: lines.filter((line) => !line.startsWith(ownMark)),
    own: lines.filter((line) => line.startsWith(ownMark)).map((line) => line.slice(ownMark.length)),
  }
}

const tells: readonly (readonly [StrengthKind, RegExp])[] = [
  [
    'group',
    /\b(clubs?|groups?|choir|association|team|society|friends|band|scouts|guides|clwb|gr[wŵ]p|c[oô]r|cymdeithas|t[iî]m)\b/iu,
  ],
  ['business', /\b(shops?|caf[eé]|pub|bakery|butchers?|garage|ltd|company|siop|caffi|tafarn|cwmni)\b/iu],
  [
    'place',
    /\b(hall|library|park|centre|center|school|church|chapel|mosque|field|room|garden|allotments?|neuadd|llyfrgell|parc|canolfan|ysgol|eglwys|capel|cae|ystafell|gardd)\b/iu,
  ],
  ['thing', /^(an?|the|two|three|our|some)\b/iu],
]

/** What kind words of one's own are likely to be of: a guess, which whoever takes it into the list puts right. */
export const likelyKind = (words: string): StrengthKind => tells.find(([, tell]) => tell.test(words))?.[0] ?? 'gift'
