import { id, table, text } from '../columns'
import { partnership } from './partnership'

/** How a partnership is named in open data of grants; nothing where it has no number of its own. */
export const givingSetting = table('giving_setting', {
  partnershipId: id()
    .primaryKey()
    .references(() => partnership.id),
  /** As an organisation: `GB-CHC-1234567`, or that of the organisation that holds its money. */
  organisation: text(),
  /** What its grants’ ids begin with, given by 360Giving: `360G-Netherton`. */
  prefix: text(),
})
