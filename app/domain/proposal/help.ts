import { isEmpty, type Answer } from './question'

/** What people can do for one another, by kind. */
export const helpKinds = ['hands', 'skill', 'place', 'thing', 'transport', 'know-how'] as const
export type HelpKind = (typeof helpKinds)[number]

/** One help that is offered or wanted, in a few words of one's own. */
export interface Help {
  readonly kind: HelpKind
  readonly words: string
}

/** The most characters of each. */
export const mostHelpWords = 120

/** As an answer it is a list of lines, each with its kind before it: `transport: A van on Saturdays`. */
export const helpAnswer = (help: readonly Help[]): string[] =>
  help.filter(({ words }) => words.trim() !== '').map(({ kind, words }) => `${kind}: ${words.trim()}`)

/** What such an answer says, in its order. A line that is not one of ours is left out. */
export function helpIn(answer: Answer | undefined): Help[] {
  if (answer === undefined || isEmpty(answer) || !Array.isArray(answer)) return []
  return (answer as readonly string[]).flatMap((line) => {
    const kind = helpKinds.find((one) => line.startsWith(`${one}: `))
    return kind === undefined ? [] : [{ kind, words: line.slice(kind.length + 2) }]
  })
}
