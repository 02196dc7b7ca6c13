import { z } from 'zod'
import { words } from './fields'

/** Which round an idea goes on to. */
export const carryForm = z.object({ into: words(100, 'round-to-choose') })
