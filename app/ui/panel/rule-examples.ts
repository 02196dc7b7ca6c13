import type { Answers } from '../form'
import type { Translator } from '../messages'

export const trialExamples = ['line', 'apart', 'share'] as const
export type TrialExample = (typeof trialExamples)[number]

export const exampleAsked = (asked: string | null): TrialExample => trialExamples.find((one) => one === asked) ?? 'line'

type Row = readonly [
  name: 'choir' | 'oven' | 'bench' | 'club' | 'bikes' | 'fence',
  asks: number,
  smallest: number | '',
  score: string,
  normalised: string,
  votes: number,
  group: 'a' | 'b' | 'c',
  panel: 'yes' | 'no',
]

/** Each shows something that a rule has to settle. All with £1,000, and 100 of 400 people voting. */
const examples: Record<TrialExample, readonly Row[]> = {
  // Bench and club are level in what was given and voted, and there is money for one of them.
  line: [
    ['choir', 400, 200, '4.5', '4.3', 60, 'a', 'yes'],
    ['oven', 300, 200, '4.0', '4.0', 45, 'b', 'yes'],
    ['bench', 300, 150, '3.5', '3.7', 30, 'c', 'yes'],
    ['club', 300, 150, '3.5', '3.4', 30, 'a', 'yes'],
    ['bikes', 250, 100, '3.0', '3.0', 20, 'b', 'yes'],
    ['fence', 200, '', '2.0', '2.2', 10, 'c', 'no'],
  ],
  apart: [
    ['bench', 500, 250, '5.0', '4.6', 6, 'c', 'yes'],
    ['choir', 500, 250, '1.5', '1.8', 80, 'a', 'no'],
    ['oven', 300, 200, '3.5', '3.9', 40, 'b', 'yes'],
    ['club', 250, '', '4.0', '3.7', 25, 'a', 'yes'],
    ['bikes', 200, 100, '3.0', '3.0', 35, 'b', 'yes'],
    ['fence', 150, '', '2.5', '2.5', 12, 'c', 'yes'],
  ],
  share: [
    ['choir', 350, 200, '4.8', '4.8', 70, 'a', 'yes'],
    ['club', 350, 200, '4.6', '4.3', 66, 'a', 'yes'],
    ['bikes', 300, 150, '4.4', '4.4', 61, 'a', 'yes'],
    ['oven', 300, 150, '3.6', '3.9', 30, 'b', 'yes'],
    ['bench', 250, '', '3.2', '3.1', 24, 'c', 'yes'],
    ['fence', 200, 100, '3.0', '3.0', 20, 'b', 'yes'],
  ],
}

/** An example as it would be typed. */
export function exampleTyped(example: TrialExample, t: Translator['t']): Answers {
  const fields = examples[example].flatMap(([name, asks, smallest, score, normalised, votes, group, panel], at) =>
    Object.entries({
      ...{ name: t(`deciding.try.${name}`), asks, smallest, score, normalised, votes, group, panel },
      // A panel that would vote as it scores.
      gave: Number(score) * 20,
    }).map(([part, value]) => [`${part}-${at + 1}`, String(value)] as const),
  )
  return { pot: '1,000', voters: '100', roll: '400', ...Object.fromEntries(fields) }
}
