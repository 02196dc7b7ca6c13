import type { Measure } from '../measure'
import { measureFinding } from './finding'
import { measureFormPages } from './form-pages'
import { measurePictures } from './pictures'

/** What has to do with ideas: writing one, finding one among many, and making their photos ready. */
export async function measureProposal(): Promise<Measure[]> {
  return [...(await measureFormPages()), ...(await measureFinding()), ...(await measurePictures())]
}
