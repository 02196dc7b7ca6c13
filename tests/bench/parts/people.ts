import type { Measure } from '../measure'
import { measureImporting } from './importing'

/** What has to do with people: inviting many of them. */
export async function measurePeople(): Promise<Measure[]> {
  return measureImporting()
}
