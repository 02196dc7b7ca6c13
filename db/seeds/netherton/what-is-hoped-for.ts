import { addProxyValue } from '~/commands/learning/keep-proxy-value.server'
import { publishDocument } from '~/commands/learning/publish-document.server'
import { settleOutcomes } from '~/commands/learning/settle-outcomes.server'
import { tellEquality } from '~/commands/learning/tell-equality.server'
import { equalityNames, equalityQuestions, type EqualityTold } from '~/domain/learning'
import { pence } from '~/domain/pence'
import { hours, later, type Instant } from '~/domain/time'
import { netherton } from './plan'
import type { Player } from './player'

/** What the partnership looks for in its stories, and the papers that say how it goes about things. */
export async function hopesAreSaid(play: Player, at: Instant): Promise<void> {
  await play.act('rose', at, (db, on) => settleOutcomes(db, on, netherton.id, 0, { choice: 'leeds' }))
  for (const [place, paper] of papers.entries())
    await play.act('rose', later(at, hours(place + 1)), (db, on) => publishDocument(db, on, netherton.id, null, paper))
}

/** Some of those who send an idea in answer the questions that are kept apart. */
export async function someTellOfThemselves(play: Player, at: Instant): Promise<void> {
  for (let told = 0; told < 46; told += 1) {
    const answers = equalityNames.map((question) => {
      const all: readonly string[] = equalityQuestions[question]
      return [question, all[play.dice(all.length)]] as const
    })
    await play.act('nadia', later(at, hours(told)), (db, on) =>
      tellEquality(db, on, netherton.id, Object.fromEntries(answers) as EqualityTold),
    )
  }
}

/** What an hour is worth is not ours to make up: it has a source, and is shown as what it is. */
export async function anHourIsValued(play: Player, at: Instant): Promise<void> {
  const value = {
    name: 'An hour given by a neighbour, at the real Living Wage',
    pence: pence(13_45),
    source: 'Living Wage Foundation, the UK rate announced in October 2025',
  }
  await play.act('rose', at, (db, on) => addProxyValue(db, on, netherton.id, value))
}

const papers = [
  {
    kind: 'policy',
    title: 'When we know somebody',
    words:
      'Most of us know most of us. That is why we say so.\n\nBefore anybody scores, she says of each idea whether she, her family or her group would gain by it. Then she steps out of that one: she does not score it, talk about it or vote on it, and the minutes say so.\n\nIf something comes to light later, we set the score aside and show both results.',
  },
  {
    kind: 'policy',
    title: 'Keeping children safe',
    words:
      'Ideas with children have two grown-ups there at all times, and one of them has a check.\n\nA child’s name is never on these pages. A photo of a child needs a parent’s yes, and comes down the same day when the yes is taken back.\n\nWorried about a child? Ring 999 if it is urgent, and Sefton’s children’s services otherwise.',
  },
  {
    kind: 'how-chosen',
    title: 'How the panel is chosen',
    words:
      'The panel is residents, and residents are always the most of it.\n\nEvery second spring we ask for names in the shop, at the school gate and through every door. Where more come forward than there are seats, names are drawn at the community centre, a few for each part of Netherton, so that no part is left out.\n\nNobody stays longer than four years.',
  },
] as const
