import { eq } from 'drizzle-orm'
import { neighbourhood, theme } from '~db/schema'
import type { Db } from '~/platform/world.server'
import { formOfProposal } from '~/records/proposal/application-form.server'
import type { Proposal } from '~/records/proposal/proposal.server'
import { placeNamed, publicAnswers } from './answers-to-read.server'

/** What an idea says of itself, as far as anyone may read it: nothing of where it stands, what was decided or paid. */
export async function ideaToRead(db: Db, proposal: Proposal) {
  const { reference, title, summary, costPence, themeId, neighbourhoodId, answers } = proposal
  const themes = themeId === null ? [] : await db.select({ name: theme.name }).from(theme).where(eq(theme.id, themeId))
  const places =
    neighbourhoodId === null
      ? []
      : await db.select({ name: neighbourhood.name }).from(neighbourhood).where(eq(neighbourhood.id, neighbourhoodId))
  return {
    ...{ reference, title, summary, costPence },
    answers: await publicAnswers(db, proposal, await formOfProposal(db, proposal)),
    theme: themes[0]?.name ?? null,
    place: [await placeNamed(db, answers.placeId), places[0]?.name].filter(Boolean).join(', ') || null,
    everywhere: neighbourhoodId === null && answers.everywhere === true,
  }
}
