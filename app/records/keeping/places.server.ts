import type { KeepingKind } from '~/domain/keeping'
import { archives } from './archives.server'
import { bankLines } from './bank.server'
import { comments } from './comments.server'
import { costs } from './costs.server'
import { gifts } from './gifts.server'
import { ideas } from './ideas.server'
import { introductions } from './introductions.server'
import { invitations } from './invitations.server'
import { letters } from './letters.server'
import { nights } from './nights.server'
import { payees } from './payees.server'
import type { KeptPlace } from './place.server'
import { registers } from './registers.server'
import { residencies } from './residencies.server'
import { signIns } from './sign-ins.server'
import { stories } from './stories.server'
import { strangers } from './strangers.server'

/** Every place from which something goes when it has had its time. Each kind has one, or several. */
export const keptPlaces: readonly KeptPlace[] = [
  ...signIns,
  ...invitations,
  ...introductions,
  ...residencies,
  ...ideas,
  ...comments,
  ...stories,
  ...nights,
  ...payees,
  ...bankLines,
  ...costs,
  ...gifts,
  ...letters,
  ...registers,
  ...strangers,
  ...archives,
]

export const placesOfKind = (kind: KeepingKind): readonly KeptPlace[] => keptPlaces.filter((one) => one.kind === kind)
