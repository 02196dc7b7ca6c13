import { eq } from 'drizzle-orm'
import { award, decision, decisionItem, picture, storyPicture } from '~db/schema'
import { photoOfStory } from '~/domain/proposal'
import { pence } from '~/domain/pence'
import { storyOfProposal } from '~/records/learning/story.server'
import { day, stage, type Stage } from '../../stage'

/** An idea that was given so much, by an adopted list unless told otherwise; another that was given nothing. */
export async function fundedStage(wanted: { given?: number; adopted?: boolean } = {}): Promise<Stage> {
  const here = await stage()
  await fundIdea(here, wanted)
  return here
}

/** The same, on a stage that is there. */
export async function fundIdea(here: Stage, { given = 200_00, adopted = true } = {}): Promise<void> {
  await here.round('spring', { events: ['published', 'checked', 'counted'] })
  await here.holds('builder', 'kofi')
  await here.holds('chair', 'rose')
  await here.holds('treasurer', 'winston')
  await here.proposal('spring', 'SPR-01', { by: 'nadia', title: 'A seed swap' })
  await here.proposal('spring', 'SPR-02', { by: 'len' })
  await here.write(async (db) => {
    const times = { potPence: pence(5_000_00), startedAt: day(33), startedBy: 'rose' }
    await db.insert(decision).values({ id: 'd', roundId: 'spring', version: 1, ...times })
    for (const [place, outcome] of (['funded', 'not-funded'] as const).entries()) {
      const amountPence = pence(outcome === 'funded' ? given : 0)
      await db.insert(decisionItem).values({
        decisionId: 'd',
        proposalId: `spring/SPR-0${place + 1}`,
        position: place + 1,
        askedPence: pence(200_00),
        ruleSaid: outcome,
        rulePence: amountPence,
        outcome,
        amountPence,
        because: 'The meeting said so.',
      })
    }
    if (adopted)
      await db
        .update(decision)
        .set({ adoptedAt: day(33) })
        .where(eq(decision.id, 'd'))
  })
}

export const idea = 'spring/SPR-01'
export const letter = () => ({ subject: 'About your story', text: 'See the page.' })

/** What was decided, as an award in the books. */
export const awardedHere = (here: Stage) =>
  here.write((db) =>
    db.insert(award).values({
      id: 'a',
      partnershipId: 'netherton',
      roundId: 'spring',
      proposalId: idea,
      decisionId: 'd',
      instalments: [],
      madeAt: day(33),
    }),
  )

export const storyHere = async (here: Stage) => {
  const found = await here.read((db) => storyOfProposal(db, idea))
  if (!found) throw new Error('nothing was told yet')
  return found
}

/** A photo that has come and is ready. */
export async function readyPhoto(here: Stage, id: string): Promise<void> {
  const { id: storyId } = await storyHere(here)
  const shown = { kind: 'photo', state: 'ready', words: '', position: 1000, tries: 1, hiddenBecause: '' } as const
  await here.write(async (db) => {
    const own = { proposalId: idea, forAsk: photoOfStory, private: true, addedBy: 'nadia', addedAt: day(60) }
    await db.insert(picture).values({ id, ...own, ...shown })
    await db.insert(storyPicture).values({ pictureId: id, storyId })
  })
}
