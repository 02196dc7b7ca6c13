import { checkProposal } from '~/commands/proposal/check-proposal.server'
import { finishChecking } from '~/commands/proposal/finish-checking.server'
import { saveAnswer } from '~/commands/proposal/save-answer.server'
import { startProposal } from '~/commands/proposal/start-proposal.server'
import { submitProposal } from '~/commands/proposal/submit-proposal.server'
import { pence } from '~/domain/pence'
import { askedAt, emptyAnswers, type Draft, type PayTo } from '~/domain/proposal'
import { hours, later, minutes, type Instant } from '~/domain/time'
import { formOfRound } from '~/records/proposal/application-form.server'
import { proposalByReference } from '~/records/proposal/proposal.server'
import { budgetOf } from './budgets'
import type { Idea } from './ideas'
import { pictureComesIn } from './picture-comes-in'
import type { Player } from './player'
import { everyNeighbour } from './settle'
import { strengthsOf } from './strengths'

export interface Sent {
  readonly id: string
  readonly reference: string
  readonly idea: Idea
  readonly applicant: string
}

/** Who had an idea when it was one of the cast; the others' come from a neighbour who lives there. */
const knownApplicants: Readonly<Record<string, string>> = {
  'Community fridge at the centre': 'edna',
  'Walk and talk': 'sheila',
  'Street party kit': 'len',
  'Warm Wednesdays': 'nadia',
  'Walking football': 'len',
  'Tool library': 'bronagh',
  'Library of things to wear': 'amina',
  'Sunday dinner from the fridge': 'edna',
  'Deckchairs by the lock': 'len',
  'Cook together, eat together': 'nadia',
  'Compost club': 'bronagh',
}

/** Each idea is written answer by answer and sent in, one after another between the opening and the close. */
export async function ideasComeIn(
  play: Player,
  roundId: string,
  ideas: readonly Idea[],
  { from, until }: { from: Instant; until: Instant },
): Promise<Sent[]> {
  const sent: Sent[] = []
  for (const [place, idea] of ideas.entries()) {
    const at = later(from, Math.floor(((until - from) * (place + 1)) / (ideas.length + 2)))
    const applicant = knownApplicants[idea.title] ?? neighbourIn(idea.home, place)
    const { reference } = await play.act(applicant, at, (db, on) => startProposal(db, on, roundId))
    const found = await play.read((db) => proposalByReference(db, roundId, reference))
    if (!found) throw new Error(`${reference} was started and is not there`)
    const { form } = await play.read((db) => formOfRound(db, roundId))
    const asked = askedAt(form, pence(idea.pounds * 100))
    const pages = form.pages.filter(({ asks }) => asks.some(asked))
    for (const [step, { id: page }] of pages.entries()) {
      await play.act(applicant, later(at, minutes(3 * step + 3)), (db, on) =>
        saveAnswer(db, on, found.id, page, draftOf(idea, applicant), 1_000_000),
      )
    }
    if (play.pictured) await pictureComesIn(play, found.id, idea, applicant, later(at, minutes(22)))
    await play.act(applicant, later(at, minutes(25)), (db, on) =>
      submitProposal(db, on, found.id, {
        subject: `We have your idea: ${idea.title}`,
        text: `Thank you. Your reference is ${reference}.`,
      }),
    )
    sent.push({ id: found.id, reference, idea, applicant })
  }
  return sent
}

const neighbourIn = (home: string, place: number): string => {
  const there = everyNeighbour.filter((one) => one.home === home)
  return there[(place * 5) % there.length]?.id ?? 'nadia'
}

function draftOf(idea: Idea, applicant: string): Draft {
  const { title, summary, whoBenefits, whoHelps, spentOn, when, payee } = idea
  const toApplicant = everyNeighbour.some(({ id, name }) => id === applicant && name === payee)
  return {
    ...emptyAnswers,
    title,
    summary,
    idea: idea.idea,
    whoBenefits,
    place: idea.home,
    themeId: idea.theme,
    whoHelps,
    costPence: pence(idea.pounds * 100),
    spentOn,
    ...budgetOf(idea),
    ...strengthsOf(title),
    when,
    payTo: toApplicant ? 'applicant' : (payeeKinds[payee] ?? 'group'),
    payeeName: toApplicant ? '' : payee,
  }
}

/** What whoever is paid is to the one who asks; a group of hers where nothing is said. */
const payeeKinds: Readonly<Record<string, PayTo>> = {
  'L30 Community Centre': 'holder',
  'St Oswald’s church': 'holder',
  'Green Fingers garden centre': 'shop',
  'Swifts Boxing Gym': 'shop',
  'Tess Moran': 'other',
  'Sheila Murphy': 'other',
  'Anwen Lewis': 'other',
  'Maureen Flynn': 'other',
}

/** The community builder reads them all and finds them fit. */
export async function allAreFoundFit(play: Player, roundId: string, sent: readonly Sent[], at: Instant): Promise<void> {
  for (const { id } of sent) {
    await play.act('tom', at, (db, on) => checkProposal(db, on, id, { eligible: true, ground: null, because: '' }))
  }
  await play.act('rose', later(at, hours(1)), (db, on) =>
    finishChecking(db, on, roundId, ({ title }) => ({
      subject: `${title}: on the list`,
      text: 'Your idea is on the list that the panel scores and neighbours vote on.',
    })),
  )
}
