import { z } from 'zod'
import { words } from '../fields'

/** Why a round is called off, in words for everyone. */
export const cancelForm = z.object({ because: words(400, 'cancel-because-missing') })
