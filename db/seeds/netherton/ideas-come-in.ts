import { checkProposal } from '~/commands/proposal/check-proposal.server'
import { finishChecking } from '~/commands/proposal/finish-checking.server'
import { saveAnswer } from '~/commands/proposal/save-answer.server'
import { startProposal } from '~/commands/proposal/start-proposal.server'
import { submitProposal } from '~/commands/proposal/submit-proposal.server'
import { pence } from '~/domain/pence'
import { questions, type Draft } from '~/domain/proposal'
import { hours, later, minutes, type Instant } from '~/domain/time'
import { proposalByReference } from '~/records/proposal/proposal.server'
import type { Idea } from './ideas'
import type { Player } from './player'
import { everyNeighbour } from './settle'

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
  'Sunday dinner from the fridge': 'edna',
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
    for (const [step, question] of questions.entries()) {
      await play.act(applicant, later(at, minutes(3 * step + 3)), (db, on) =>
        saveAnswer(db, on, found.id, question, draftOf(idea, applicant), 1_000_000),
      )
    }
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
    title,
    summary,
    idea: idea.idea,
    whoBenefits,
    place: idea.home,
    themeId: idea.theme,
    whoHelps,
    costPence: pence(idea.pounds * 100),
    spentOn,
    when,
    payTo: toApplicant ? 'applicant' : 'other',
    payeeName: toApplicant ? '' : payee,
  }
}

/** The community builder reads them all and finds them fit. */
export async function allAreFoundFit(play: Player, roundId: string, sent: readonly Sent[], at: Instant): Promise<void> {
  for (const { id } of sent) {
    await play.act('tom', at, (db, on) => checkProposal(db, on, id, { eligible: true, because: '' }))
  }
  await play.act('rose', later(at, hours(1)), (db, on) =>
    finishChecking(db, on, roundId, ({ title }) => ({
      subject: `${title}: on the list`,
      text: 'Your idea is on the list that the panel scores and neighbours vote on.',
    })),
  )
}
