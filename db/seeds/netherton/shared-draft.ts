import { acceptInvitation } from '~/commands/people/accept-invitation.server'
import { inviteToShare } from '~/commands/proposal/invite-to-share.server'
import { leaveNote } from '~/commands/proposal/leave-note.server'
import { saveAnswer } from '~/commands/proposal/save-answer.server'
import { startProposal } from '~/commands/proposal/start-proposal.server'
import { later, minutes, type Instant } from '~/domain/time'
import { invitationSecret } from '~/records/people/invitation.server'
import { proposalByReference } from '~/records/proposal/proposal.server'
import { netherton } from './plan'
import type { Player } from './player'

/** Joy has begun an idea and asked Len in: he has written a part of it, and left her a note. */
export async function ideaIsShared(play: Player, roundId: string, at: Instant): Promise<void> {
  const { secrets } = play.sparks
  const then = (after: number) => later(at, minutes(after))
  const { reference } = await play.act('joy', at, (db, on) => startProposal(db, on, roundId))
  const idea = await play.read((db) => proposalByReference(db, roundId, reference))
  if (!idea) throw new Error(`${reference} was started and is not there`)
  const words = {
    title: 'Repair café',
    summary: 'Bring what is broken, and mend it together over tea.',
    idea: 'Once a month in the hall. Len brings his tools, and whoever can sew brings a machine.',
  }
  await play.act('joy', then(5), (db, on) => saveAnswer(db, on, idea.id, 'idea', words, 1_000_000))
  const asked = await play.act('joy', then(8), (db, on) =>
    inviteToShare(
      db,
      on,
      secrets,
      idea.id,
      { name: 'Len', email: 'len@netherton.example', part: 'edit' },
      ({ name }) => ({ subject: 'Joy asks you to share in an idea', text: `Hello ${name}, write it with me.` }),
    ),
  )
  await play.act('len', then(40), (db, on) =>
    acceptInvitation(db, on, netherton.id, invitationSecret(secrets, asked.id), { joins: true }),
  )
  const help = { whoHelps: 'Four neighbours who mend things, and one who bakes.' }
  await play.act('len', then(45), (db, on) => saveAnswer(db, on, idea.id, 'who-helps', help, 1_000_000))
  await play.act('len', then(47), (db, on) => leaveNote(db, on, idea.id, 'idea', 'Shall we say which Saturday?'))
}
