import { namePerson, noteYes } from '~/commands/learning/name-people.server'
import { asHerself } from '~/commands/learning/own-story.server'
import { publishStory } from '~/commands/learning/publish-story.server'
import { saveStory } from '~/commands/learning/save-story.server'
import { sendStory } from '~/commands/learning/send-story.server'
import { addStoryPhoto, describeStoryPhoto } from '~/commands/learning/story-pictures.server'
import { tellOutcomes } from '~/commands/learning/tell-outcomes.server'
import { preparePictures } from '~/jobs/prepare-pictures.server'
import { putFile } from '~/jobs/put-file.server'
import { hours, later, type Instant } from '~/domain/time'
import { storyOfProposal } from '~/records/learning/story.server'
import { storyDrawings } from './drawings-of-stories'
import type { ToldStory } from './ideas'
import type { Sent } from './ideas-come-in'
import { drawnPhoto } from './picture-comes-in'
import type { Player } from './player'

/** A story is told, with those whom it names and a picture, looked at by the builder, and published. */
export async function storyIsTold(play: Player, of: Sent, story: ToldStory, at: Instant): Promise<void> {
  const teller = of.applicant
  const way = asHerself
  await play.act(teller, at, (db, on) =>
    saveStory(db, on, of.id, way, {
      whatHappened: story.happened,
      whoCameTogether: story.together,
      whatNext: story.next,
      learnt: story.learnt ?? '',
      asPlanned: story.learnt === undefined,
      peopleTakingPart: story.people,
      volunteerHours: story.hours,
      newPeopleMet: story.met ?? null,
    }),
  )
  const about = Object.keys(story.about)
  const figures = Object.fromEntries(Object.values(story.about).flatMap(Object.entries<number>))
  await play.act(teller, at, (db, on) => tellOutcomes(db, on, of.id, way, { about }))
  await play.act(teller, at, (db, on) => tellOutcomes(db, on, of.id, way, { figures }))
  for (const name of story.names ?? []) {
    const who = { name, isChild: false, inWords: true }
    const { id } = await play.act(teller, at, (db, on) => namePerson(db, on, of.id, way, who))
    const yes = { way: 'in-person', fromParent: '' } as const
    await play.act(teller, at, (db, on) => noteYes(db, on, of.id, way, id, yes))
  }
  if (play.pictured) await pictured(play, of, at)
  await play.act(teller, at, (db, on) => sendStory(db, on, of.id, way, { looked: true }))
  const sent = await play.read((db) => storyOfProposal(db, of.id))
  const version = sent?.standing.waiting
  if (!sent || version == null) throw new Error('a story that was sent and does not wait')
  const letter = ({ title }: { title: string }) => ({ subject: title, text: 'Everyone can read your story now.' })
  await play.act('tom', later(at, hours(30)), (db, on) =>
    publishStory(db, on, sent.id, { version, looked: true }, letter),
  )
}

/** A picture drawn by us comes in as a photo does, with nobody in it who could be anybody. */
async function pictured(play: Player, of: Sent, at: Instant): Promise<void> {
  const drawing = storyDrawings[of.idea.title]
  if (!drawing) return
  const file = await putFile(play.sparks, drawnPhoto(drawing), 'image/jpeg')
  const { id } = await play.act(of.applicant, at, (db, on) => addStoryPhoto(db, on, of.id, asHerself, file))
  const said = { words: drawing.words, shows: 'nobody', people: [] } as const
  await play.act(of.applicant, at, (db, on) => describeStoryPhoto(db, on, of.id, asHerself, id, said))
  await preparePictures(play.sparks)
}
