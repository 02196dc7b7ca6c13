import type { proposal as english } from '../en/proposal'
import type { PartTranslation } from '../translation'

export const proposal: PartTranslation<typeof english> = {
  'proposal.read-more-about': 'مزید پڑھیں <unseen>{title} کے بارے میں</unseen>',
}
