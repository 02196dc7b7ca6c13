import type { z } from 'zod'
import {
  ballotRuleKinds,
  ballotRuleOf,
  mostNamed,
  type BallotRule,
  type BallotRuleKind,
  type RoundRules,
} from '~/domain/round'
import type { Typed } from '../read'

/** What may be said of the places of a ranking: so many, or as many as there are ideas. */
export const placesToChoose = ['3', '5', 'all'] as const

type Answered = Readonly<Record<string, unknown>>
type Fault = (name: string, because: string) => void

/**
 * The ballot that the plan form's questions ask for, of those that belong to its kind; what stands in the boxes of the
 * others is left out. The plain case is left out of a round's rules, as it was before there was a question.
 */
export function ballotFrom(
  typed: Answered,
  context: z.RefinementCtx,
): { readonly mostChoices: number; readonly ballot?: BallotRule } {
  const rule = ballotRuleFrom(typed, (name, message) => context.addIssue({ code: 'custom', message, path: [name] }))
  const mostChoices = mostNamed(rule)
  const plain = rule.kind === 'approval' && rule.least === 1 && rule.order === undefined
  return plain ? { mostChoices } : { mostChoices, ballot: rule }
}

/** How many ideas at most is asked of one kind of ballot alone; in what is sent of the others, it may be anything. */
export function onlyOfItsKind(sent: unknown): unknown {
  const kind = (sent as Answered | null)?.['ballotKind']
  return kind === undefined || kind === 'approval' ? sent : { ...(sent as Answered), mostChoices: String(usualMost) }
}

/** The same for whoever only tries a ballot out; what cannot be read is told to `fault`, and the usual stands in for it. */
export function ballotRuleFrom(typed: Answered, fault: Fault): BallotRule {
  const kind = ballotRuleKinds.find((one) => one === typed['ballotKind']) ?? 'approval'
  const number = (name: string, usual: number, because: string) => {
    const text = typed[name]
    if (text === undefined || text === '') return usual
    if (typeof text === 'string' && /^\d{1,4}$/.test(text)) return Number(text)
    fault(name, because)
    return usual
  }
  return { ...ofKind(kind), ...(typed['ballotOrder'] === 'alphabetical' && { order: 'alphabetical' as const }) }

  function ofKind(one: BallotRuleKind): BallotRule {
    switch (one) {
      case 'approval': {
        // How many at most has been asked since before there were kinds, and must be said.
        const said = typed['mostChoices']
        const most = typeof said === 'number' || typeof said === 'string' ? String(said) : ''
        if (!/^\d{1,3}$/.test(most) || Number(most) < 1 || Number(most) > 100) fault('mostChoices', 'choices-unclear')
        const least = number('leastChoices', 1, 'least-choices-unclear')
        return { kind: one, least, most: Number(most) || 1 }
      }
      case 'cumulative': {
        const points = number('ballotPoints', 10, 'ballot-points-unclear')
        const all = typed['ballotAll'] !== undefined && typed['ballotAll'] !== ''
        return { kind: one, points, ...(all && { all }) }
      }
      case 'ranking': {
        const places = placesToChoose.find((some) => some === typed['ballotPlaces']) ?? '3'
        return { kind: one, ...(places !== 'all' && { places: Number(places) }) }
      }
      case 'choose-one':
      case 'knapsack':
      case 'scores':
        return { kind: one }
    }
  }
}

/** A round's ballot as it would be typed: for a form that starts from one. */
export function ballotTyped(rules: Pick<RoundRules, 'ballot' | 'mostChoices'>): Typed {
  const rule = ballotRuleOf(rules)
  return {
    ballotKind: rule.kind,
    mostChoices: String(rule.kind === 'approval' ? rule.most : usualMost),
    leastChoices: String(rule.kind === 'approval' ? rule.least : 1),
    ballotPoints: String(rule.kind === 'cumulative' ? rule.points : 10),
    ...(rule.kind === 'cumulative' && rule.all && { ballotAll: 'yes' }),
    ballotPlaces: rule.kind === 'ranking' && rule.places === undefined ? 'all' : String(placesOf(rule)),
    ballotOrder: rule.order ?? 'lot',
  }
}

const usualMost = 5
const placesOf = (rule: BallotRule) => (rule.kind === 'ranking' ? (rule.places ?? 3) : 3)
