import type { Measure } from '../measure'
import { measureImporting } from './importing'
import { measureSigningIn } from './signing-in'

/** What has to do with people: inviting many of them, and letting each of them in. */
export async function measurePeople(): Promise<Measure[]> {
  return [...(await measureSigningIn()), ...(await measureImporting())]
}
