import { declareInterest } from '~/commands/panel/declare-interest.server'
import { castVoice } from '~/commands/panel/cast-voice.server'
import { openAllPanelVotes } from '~/commands/panel/open-panel-vote.server'
import type { InterestKind, Says } from '~/domain/panel'
import type { PanelVoteRules } from '~/domain/round'
import { round } from '~db/schema'
import { eq } from 'drizzle-orm'
import type { CastMember } from '../../cast'
import { allowed, countedRound, meet, meetingDay, officers, setMoneyOnStage } from '../../money-stage'
import { secrets, stage, type Stage } from '../../stage'

/** The panel of five has met about three ideas, all in the room, and nobody has an interest unless told otherwise. */
export async function meetingOnStage(
  panelVote?: PanelVoteRules,
  present: readonly CastMember[] = officers.panel,
  on?: Stage,
): Promise<Stage> {
  const here = on ?? (await stage())
  await setMoneyOnStage(here)
  await countedRound(here, 'spring', { votes: { '01': 3, '02': 2, '03': 1 } })
  if (panelVote) {
    await here.write(async (db) => {
      const [row] = await db.select().from(round).where(eq(round.id, 'spring'))
      if (row)
        await db
          .update(round)
          .set({ rules: { ...row.rules, panelVote } })
          .where(eq(round.id, 'spring'))
    })
  }
  await meet(here, 'spring', present)
  for (const who of officers.panel) await declaresAll(here, who)
  return here
}

/** She has an interest in those named, and none in the others. */
export async function declaresAll(
  here: Stage,
  who: CastMember,
  kinds: Record<string, InterestKind> = {},
  at = meetingDay,
) {
  const said = ['01', '02', '03'].map((reference) => ({
    ...{ reference, kind: kinds[reference] ?? ('none' as const), note: 'As I said.' },
  }))
  allowed(await here.write((db) => declareInterest(db, here.on(who, at), 'spring', who, said)))
}

export const opensAll = (here: Stage, by: CastMember = officers.chair) =>
  here.write((db) => openAllPanelVotes(db, here.on(by, meetingDay), 'spring'))

export const says = (here: Stage, who: CastMember, reference: string, word: Says) =>
  here.write((db) => castVoice(db, here.on(who, meetingDay), secrets, 'spring', `spring/${reference}`, word))
