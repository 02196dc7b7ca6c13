import type { leverage as english } from '../en/leverage'
import type { Translation } from '../translation'

export const leverage: Translation<typeof english> = {
  'leverage.title': 'Beth safodd wrth ymyl yr arian',
  'leverage.lead':
    'Mae cymdogion yn ychwanegu at yr hyn a roddir: eu harian eu hunain, pethau maen nhw’n eu benthyg, a’u hamser.',
  'leverage.none': 'Does dim wedi’i roi eto',
  'leverage.none-body': 'Pan gaiff y syniadau cyntaf eu harian, bydd yr hyn sydd wrth ei ymyl yn cael ei ddangos yma.',
  'leverage.granted': 'Wedi’i roi',
  'leverage.paid': 'Wedi’i dalu',
  'leverage.match': 'Arian cyfatebol',
  'leverage.in-kind': 'Rhoddion mewn nwyddau',
  'leverage.hours': 'Oriau a roddwyd',
  'leverage.hours-told': '{hours, number} wedi’u hadrodd',
  'leverage.hours-planned': '{hours, number} wedi’u cynllunio',
  'leverage.method': 'Sut rydym yn cyfrif',
  'leverage.method.granted':
    'Yr hyn a roddwyd ac a dalwyd yw’r hyn mae’r llyfrau’n ei ddweud, llai’r hyn a ddaeth yn ôl.',
  'leverage.method.match':
    'Arian cyfatebol yw eu harian eu hunain a rhoddion arian, fel y’u cynlluniwyd yng nghyllideb y syniad.',
  'leverage.method.in-kind':
    'Rhoddion mewn nwyddau yw pethau a fenthycir neu a roddir, ar y gwerth a ddywed pobl y syniad.',
  'leverage.method.hours':
    'Yr oriau yw’r rhai mae stori syniad yn eu hadrodd; lle nad oes stori eto, y rhai mae ei gyllideb yn eu cynllunio. Rydym yn cyfrif awr yn {hourPence}. Felly mae {hours, plural, zero {# awr} one {# awr} two {# awr} few {# awr} many {# awr} other {# awr}}, {told, number} ohonynt wedi’u hadrodd, yn dod i {worthPence}.',
  'leverage.method.none-added': 'Nid ydym yn adio’r rhain at ei gilydd, nac yn cyfrifo unrhyw enillion ohonynt.',
  'leverage.ideas': 'Syniad wrth syniad',
  'leverage.table': 'Beth roddwyd i bob syniad a ariannwyd, a beth safodd wrth ei ymyl',
  'leverage.idea': 'Syniad',
  'leverage.file': 'Fel ffeil (CSV)',
  'leverage.values': 'Beth mae eraill yn dweud yw ei werth',
  'leverage.values-lead':
    'Nid ein symiau ni yw’r rhain. Rhywun arall a’u cyfrifodd, ac yn dweud yma sut. Nid ydynt yn cael eu hadio at ddim.',
  'leverage.source': 'Ffynhonnell: {source}',
  'leverage.end': 'Ei dynnu oddi yma<unseen>: {name}</unseen>',
  'leverage.add': 'Ychwanegu gwerth',
  'leverage.add.name': 'Beth sy’n cael ei brisio?',
  'leverage.add.name-hint': 'Fel “Blwyddyn o gwmni wythnosol i un person”.',
  'leverage.add.pence': 'Beth y dywedir yw ei werth, mewn punnoedd?',
  'leverage.add.source': 'Pwy sy’n dweud, ac ymhle?',
  'leverage.add.source-hint': 'Er mwyn i unrhyw un allu ei wirio: pwy, beth yw ei enw, pa flwyddyn.',
}
