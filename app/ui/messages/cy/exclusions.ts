import type { exclusions as english } from '../en/exclusions'
import type { Translation } from '../translation'

export const exclusions: Translation<typeof english> = {
  'exclusions.say': 'Dweud pa syniadau na ellir ariannu’r ddau',
  'exclusions.title': 'Syniadau na ellir ariannu’r ddau',
  'exclusions.page': 'Syniadau na ellir ariannu’r ddau: {round}',
  'exclusions.lead':
    'Gall dau syniad fod eisiau’r un darn o dir, neu’r un neuadd ar yr un noson. Dywedwch hynny yma. Bydd y cyfrif wedyn yn ariannu un ohonynt ar y mwyaf: yr un sy’n dod gyntaf.',
  'exclusions.none': 'Gellir ariannu pob syniad ochr yn ochr â phob un arall.',
  'exclusions.one': 'Un o’r rhain ar y mwyaf: {titles}.',
  'exclusions.until':
    'Gallwch newid hyn nes i’r sgôr cyntaf gael ei roi, neu nes i’r pleidleisio agor {opensAt}, pa un bynnag a ddaw gyntaf. O hynny ymlaen ni all neb.',
  'exclusions.until-score':
    'Gallwch newid hyn nes i’r sgôr cyntaf gael ei roi, a dim hwyrach na phan benderfynir ar y rhestr. O hynny ymlaen ni all neb.',
  'exclusions.interest':
    'Mae gennych fuddiant yn {titles}. Felly mae’n rhaid i rywun arall ddweud hyn am hwnnw, neu ei dynnu’n ôl.',
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
