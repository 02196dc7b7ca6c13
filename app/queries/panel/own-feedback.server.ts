import { isAnnounced } from '~/domain/round'
import type { Db } from '~/platform/world.server'
import { feedbackOn } from '~/records/panel/feedback.server'
import type { Proposal } from '~/records/proposal/proposal.server'
import type { Round } from '~/records/round/course.server'

/** What the panel thought of an idea, as it was sent to those whose it is; empty until they have been told. */
export const ownFeedback = async (db: Db, round: Round, of: Pick<Proposal, 'id'>): Promise<string> =>
  isAnnounced(round) ? feedbackOn(db, of.id) : ''
