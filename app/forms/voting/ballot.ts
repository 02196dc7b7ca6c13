import { z } from 'zod'
import type { BallotRule } from '~/domain/round'
import { asks, checkMarks, type BallotPaper, type Marks } from '~/domain/voting/ballots'
import type { Choices } from '~/domain/voting/choices'
import { ticks } from '../fields'
import type { Faults } from '../read'

/**
 * The buttons of the ballot. Each but `cast` shows the page again with what was chosen: choices are never put in an
 * address, where a shared computer's history or a log would keep them.
 */
export const ballotSteps = ['update', 'filter', 'check', 'change', 'cast'] as const
export type BallotStep = (typeof ballotSteps)[number]

export const ballotForm = z.looseObject({
  step: z.enum(ballotSteps).catch('check'),
  /** References of proposals that are ticked. */
  chosen: ticks,
  /** Show the ideas of one theme or neighbourhood only; of all when empty. Ids. */
  theme: z.string().max(100).catch(''),
  place: z.string().max(100).catch(''),
})

/** The field of what is wrong with a ballot as a whole. */
export const wholeBallot = 'chosen'

const markPrefix = 'mark-'

/** The name of the field for what a voter marks beside one idea: points, a score or a place. */
export const markName = (reference: string): string => `${markPrefix}${reference}`

type Sent = Readonly<Record<string, unknown>>

/** What was marked, as it was sent; what is no number is told apart, by its field. */
export function marksIn(
  sent: Sent,
  rule: Pick<BallotRule, 'kind'>,
): { readonly marks: Marks; readonly faults: Faults } {
  const faults: Faults = {}
  const marks = new Map<string, number>()
  if (asks(rule) === 'tick') {
    for (const reference of [sent['chosen'] ?? []].flat()) {
      if (typeof reference === 'string' && reference !== '') marks.set(reference, 1)
    }
    return { marks, faults }
  }
  for (const [name, text] of Object.entries(sent)) {
    if (!name.startsWith(markPrefix) || typeof text !== 'string' || text === '') continue
    const number = numberIn(text)
    if (number === undefined) faults[name] = { because: unclear[asks(rule)] ?? 'points-not-whole', values: { most: 5 } }
    else marks.set(name.slice(markPrefix.length), number)
  }
  return { marks, faults }
}

const unclear: Readonly<Record<string, string>> = { score: 'score-unclear', place: 'place-unclear' }

/** A whole number, in the figures of English or of Urdu and Arabic. */
function numberIn(text: string): number | undefined {
  const plain = text.replace(/[٠-٩]/g, (figure) => String(figure.charCodeAt(0) - 0x660))
  const ours = plain.replace(/[۰-۹]/g, (figure) => String(figure.charCodeAt(0) - 0x6f0))
  return /^\d{1,6}$/.test(ours) ? Number(ours) : undefined
}

/** What is wrong stands at the idea that it is about, or at the ballot as a whole. */
export function readMarks(
  sent: Sent,
  rule: BallotRule,
  paper: BallotPaper,
): { readonly ok: true; readonly choices: Choices } | { readonly ok: false; readonly faults: Faults } {
  const { marks, faults } = marksIn(sent, rule)
  if (Object.keys(faults).length > 0) return { ok: false, faults }
  const checked = checkMarks(marks, rule, paper)
  if (checked.ok) return checked
  const { because, values } = checked
  const at = typeof values['reference'] === 'string' ? markName(values['reference']) : wholeBallot
  return { ok: false, faults: { [at]: { because, values } } }
}
