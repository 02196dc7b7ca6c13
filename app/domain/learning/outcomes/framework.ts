/** What is asked about an outcome: a number that whoever tells knows, or a yes or no. */
export const indicatorKinds = ['number', 'yes-no'] as const
export type IndicatorKind = (typeof indicatorKinds)[number]

export interface Indicator {
  /** Stays the same for as long as the question does, from version to version. */
  readonly key: string
  readonly kind: IndicatorKind
  /** Nothing, of a ready-made one: its words are in every language. */
  readonly words: string
}

/** Something a partnership hopes for, and what it asks to know how it goes. */
export interface HopedOutcome {
  readonly key: string
  readonly words: string
  readonly indicators: readonly Indicator[]
}

export const frameworkChoices = ['leeds', 'big-local', 'own'] as const
export type FrameworkChoice = (typeof frameworkChoices)[number]

/** What a partnership looks for in its stories. A version of it never changes; another takes its place. */
export interface Framework {
  readonly choice: FrameworkChoice
  readonly outcomes: readonly HopedOutcome[]
}

/** The most that is asked of whoever tells a story. */
export const mostOutcomes = { outcomes: 6, indicators: 4, words: 160 } as const

const ready = (key: string, indicators: Readonly<Record<string, IndicatorKind>>): HopedOutcome => ({
  key,
  words: '',
  indicators: Object.entries(indicators).map(([name, kind]) => ({ key: `${key}.${name}`, kind, words: '' })),
})

/**
 * Ready-made: the three outcomes of asset-based community development in Leeds (Leeds City Council, ABCD pathfinders), and
 * the four of Big Local (Local Trust). The indicators are ours, chosen so that whoever did it knows them without asking
 * anybody. A key that stands here is never given to another question.
 */
export const readyFrameworks: Readonly<Record<Exclude<FrameworkChoice, 'own'>, Framework>> = {
  leeds: {
    choice: 'leeds',
    outcomes: [
      ready('leeds.connected', { joined: 'number', mixed: 'yes-no' }),
      ready('leeds.change', { decided: 'number', changed: 'yes-no' }),
      ready('leeds.friends', { made: 'number', still: 'yes-no' }),
    ],
  },
  'big-local': {
    choice: 'big-local',
    outcomes: [
      ready('big-local.act', { said: 'number', goes: 'yes-no' }),
      ready('big-local.skills', { learnt: 'number', first: 'yes-no' }),
      ready('big-local.needs', { helped: 'number', named: 'yes-no' }),
      ready('big-local.place', { better: 'number', there: 'yes-no' }),
    ],
  },
}

/** An outcome of a partnership's own, as it was typed. */
export interface TypedOutcome {
  readonly words: string
  readonly numbers: readonly string[]
  readonly yesNo: readonly string[]
}

/**
 * A framework of a partnership's own. What is asked in the very same words goes on with the figures it had, also after a
 * time in which it was not asked; other words are another question, whose figures begin with it: no figure ever adds up
 * answers to two questions.
 */
export function ownFramework(
  typed: readonly TypedOutcome[],
  earlier: readonly Framework[],
  newKey: () => string,
): Framework {
  const before = earlier.filter(({ choice }) => choice === 'own').flatMap(({ outcomes }) => outcomes)
  return {
    choice: 'own',
    outcomes: typed.map(({ words, numbers, yesNo }) => {
      const same = before.filter((one) => one.words === words)
      const asked = same.flatMap(({ indicators }) => indicators)
      const indicator = (kind: IndicatorKind) => (question: string) => ({
        key: asked.find((one) => one.kind === kind && one.words === question)?.key ?? newKey(),
        kind,
        words: question,
      })
      return {
        key: same[0]?.key ?? newKey(),
        words,
        indicators: [...numbers.map(indicator('number')), ...yesNo.map(indicator('yes-no'))],
      }
    }),
  }
}

/** Whether two ask the same, in the same order. */
export const asksTheSame = (one: Framework, other: Framework): boolean =>
  one.choice === other.choice && JSON.stringify(keysIn(one)) === JSON.stringify(keysIn(other))

const keysIn = ({ outcomes }: Framework) =>
  outcomes.map(({ key, indicators }) => [key, indicators.map((one) => one.key)])

/** Every outcome that was ever looked for, as it was asked last, with all that was ever asked about it. */
export function everAsked(versions: readonly Framework[]): HopedOutcome[] {
  const found = new Map<string, HopedOutcome>()
  for (const { outcomes } of versions) {
    for (const outcome of outcomes) {
      const before = found.get(outcome.key)?.indicators ?? []
      const now = new Set(outcome.indicators.map(({ key }) => key))
      const indicators = [...outcome.indicators, ...before.filter(({ key }) => !now.has(key))]
      found.set(outcome.key, { ...outcome, indicators })
    }
  }
  return [...found.values()]
}
