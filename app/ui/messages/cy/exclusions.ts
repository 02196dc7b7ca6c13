import type { exclusions as english } from '../en/exclusions'
import type { Translation } from '../translation'

export const exclusions: Translation<typeof english> = {
  'exclusions.title': 'Syniadau na ellir ariannu’r ddau',
  'exclusions.page': 'Syniadau na ellir ariannu’r ddau: {round}',
  'exclusions.lead':
    'Gall dau syniad fod eisiau’r un darn o dir, neu’r un neuadd ar yr un noson. Dywedwch hynny yma. Bydd y cyfrif wedyn yn ariannu un ohonynt ar y mwyaf: yr un sy’n dod gyntaf.',
  'exclusions.none': 'Gellir ariannu pob syniad ochr yn ochr â phob un arall.',
  'exclusions.one': 'Un o’r rhain ar y mwyaf: {titles}.',
  'exclusions.until': 'Mae’r pleidleisio’n agor {opensAt}. Gallwch newid hyn tan hynny, ac o hynny ymlaen ni all neb.',
  'exclusions.fixed': 'Mae hyn wedi’i bennu bellach, ac mae’n aros fel y mae.',
  'exclusions.which': 'Pa syniadau?',
  'exclusions.which.hint': 'Ticiwch ddau neu fwy.',
  'exclusions.because': 'Pam na ellir ariannu’r ddau?',
  'exclusions.because.hint': 'Gall pawb ddarllen hyn, ac mae’n sefyll wrth ymyl y papur pleidleisio.',
  'exclusions.add': 'Cadw hyn',
  'exclusions.together': 'Gellir ariannu’r ddau wedi’r cyfan',
  'exclusions.too-early': 'Nid oes dau syniad eto',
  'exclusions.too-early.body': 'Dewch yn ôl pan fydd syniadau ar y rhestr.',
}
