import type { refusal as english } from '../en/refusal'
import type { Translation } from '../translation'

export const refusal: Translation<typeof english> = {
  'refusal.unexplained': 'Ni allwch wneud hynny ar hyn o bryd. Gofynnwch i’r cydlynydd am help.',
  'refusal.accent-not-a-colour': 'Rhowch liw fel chwe llythyren neu rif ar ôl #, fel #a8361a.',
  'refusal.accent-too-pale': 'Dewiswch liw tywyllach. Mae geiriau yn hwn yn rhy olau i’w darllen ar ein tudalennau.',
  'refusal.too-many-choices': 'Rydych wedi dewis {chosen} syniad. Gallwch ddewis hyd at {limit}.',
  'refusal.no-such-proposal':
    'Nid yw syniad a ddewisoch ({reference}) ar y rhestr mwyach. Dewiswch eto, yna bwriwch eich pleidlais.',
  'refusal.not-on-the-roll':
    'Nid ydych ar y rhestr o bleidleiswyr ar gyfer y rownd hon. Gofynnwch i’r cydlynydd os credwch y dylech fod.',
  'refusal.voting-not-open-yet': 'Nid yw’r pleidleisio wedi agor eto. Mae’n agor {opensAt}.',
  'refusal.voting-closed': 'Caeodd y pleidleisio {closedAt}. Ni ellir cyfrif pleidleisiau sy’n dod wedyn.',
}
