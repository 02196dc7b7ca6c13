import type { bodies as english } from '../en/bodies'
import type { Translation } from '../translation'

export const bodies: Translation<typeof english> = {
  'bodies.title': 'Pleidlais y panel: {round}',
  'bodies.heading': 'Papur pleidleisio’r panel',
  'bodies.heading.for': 'Papur pleidleisio’r panel: {name}',
  'bodies.lead.by-name':
    'Un papur pleidleisio ar gyfer yr holl syniadau gyda’i gilydd. Saif eich enw wrth ochr eich dewis, i’r panel a’i swyddogion ei ddarllen.',
  'bodies.lead.secret':
    'Un papur pleidleisio ar gyfer yr holl syniadau gyda’i gilydd. Ni all neb ganfod beth a ddewisoch, ac ni allwch ei newid unwaith y bydd yn y blwch.',
  'bodies.to-fill-in': 'Mae ar agor. Cymerwch eich amser: nid oes dim yn cyfrif cyn i chi fwrw golwg drosto.',
  'bodies.to-change': 'Mae eich papur pleidleisio i mewn. Gallwch ei newid nes iddo gau.',
  'bodies.fill-in': 'Llenwi eich papur pleidleisio',
  'bodies.change': 'Newid eich papur pleidleisio',
  'bodies.out': 'Rydych wedi camu o’r neilltu ar gyfer: {titles}',
  'bodies.in.by-name': 'Mae eich papur pleidleisio i mewn',
  'bodies.in.secret': 'Mae eich papur pleidleisio yn y blwch',
  'bodies.in.secret.more':
    'Mae’n dweud yr hyn a ddewisoch, ac ni all neb weld mai eich papur chi ydyw. Ni ellir ei newid.',
  'bodies.note.by-name': 'Gall y panel a’i swyddogion ddarllen eich dewis. Mae’r cyhoedd yn darllen y niferoedd.',
  'bodies.note.secret':
    'Mae gan bob syniad ei flwch ei hun. Nid oes enw ar yr hyn sydd ynddo, ac nid yw’n dweud beth arall a ddewisoch.',
  'bodies.check.by-name': 'Gallwch ei newid nes i’r cadeirydd gau’r bleidlais.',
  'bodies.check.secret': 'Unwaith y bydd yn y blwch ni ellir ei dynnu allan, gennych chi na neb arall.',
  'bodies.bar.ticks':
    'Cymeradwyir syniad pan fydd mwy na {percent, number}% o’r aelodau sy’n pleidleisio arno yn ei ddewis. Nid yw papur gwag y naill na’r llall.',
  'bodies.bar.points':
    'Cymeradwyir syniad pan gaiff fwy na {percent, number}% o’r pwyntiau y gallai’r aelodau sy’n pleidleisio arno eu rhoi iddo. Nid yw papur gwag y naill na’r llall.',
  'bodies.rules.left-out':
    'Pleidleisir ar rai syniadau ar wahân: ie, na neu’r naill na’r llall. Dyma’r rhai y mae eu pleidlais yn ddi-rym, neu y gallai rhy ychydig bleidleisio arnynt pan agorwyd y bleidlais.',
  'bodies.open': 'Agor pleidlais y panel',
  'bodies.keep': 'Cadw’r bleidlais',
  'bodies.key-in': 'Cofnodi papur pleidleisio {name}',
  'bodies.close': 'Cau’r bleidlais a chyfrif',
  'bodies.close.more':
    'Mae’n cau ar gyfer pob syniad ar unwaith. Os yw rhy ychydig wedi pleidleisio ar un ohonynt, bydd yn dweud pa un: dewch â hwnnw i ben heb ganlyniad yn gyntaf.',
  'bodies.closed': 'Mae’r bleidlais wedi’i chau a’i chyfrif',
  'bodies.desk.whole':
    'Mae’r syniad hwn ar bapur pleidleisio’r panel, sy’n cau ar gyfer pob syniad ar unwaith, ar dudalen yr holl bleidleisiau. Yma gallwch dynnu’r un syniad hwn allan.',
  'bodies.sums': '{yes, number} wedi’i ddewis, {no, number} heb ei ddewis, {abstain, number} yn wag',
  'bodies.sums.points': '{points, number} o {possible, number} pwynt:',
  'bodies.tied.more': 'Mae ganddo’n union yr hyn y mae’r rheol yn gofyn ei basio, felly nid yw wedi’i gymeradwyo.',
  'bodies.minutes.carried': '{title}: {sums}. Cymeradwywyd.',
  'bodies.minutes.not-carried': '{title}: {sums}. Ni chymeradwywyd.',
  'bodies.minutes.tied': '{title}: {sums}. Cyfartal.',

  'bodies.plan': 'Beth mae aelodau’n ei lenwi',
  'bodies.plan.hint': 'Yr un mathau o bapur ag sydd gan bobl sy’n pleidleisio.',
  'bodies.plan.each': 'Ie, na neu’r naill na’r llall wrth bob syniad',
  'bodies.plan.each.hint': 'Un bleidlais ar ôl y llall, neu bob un ar unwaith.',
  'bodies.plan.most': 'Faint o syniadau y caiff pob aelod eu dewis?',
  'bodies.plan.least': 'Ac o leiaf faint?',
  'bodies.plan.points': 'Faint o bwyntiau sydd gan bob aelod?',
  'bodies.plan.bar': 'Cymeradwyir syniad gan fwy na',
  'bodies.plan.bar.hint':
    'O’r mwyaf y gallai’r aelodau sy’n pleidleisio arno ei roi iddo. Gyda thiciau, mae 50% yn golygu bod mwy yn ei ddewis na heb.',
  'bodies.how': 'Mae gan y panel un papur pleidleisio ar gyfer yr holl syniadau yn ei gyfarfod.',

  'bodies.by': 'Beth o eiddo’r panel sy’n cael ei bwyso?',
  'bodies.by.scores': 'Ei sgoriau',
  'bodies.by.vote': 'Ei bleidlais ei hun yn ei gyfarfod',
  'bodies.by.vote.hint':
    'Cyfrifir y panel a’r trigolion ar wahân, a chyhoeddir y ddau gyfrif. Rhaid i o leiaf 3 o’r naill a’r llall bleidleisio. Os bydd llai o drigolion, cyfrif y panel yn unig sy’n gwneud y rhestr. Nid oes gan y panel gyfrif cyn i 3 aelod bleidleisio ar syniad.',
  'bodies.told.weights':
    'Cyfrifir y panel a’r trigolion ar wahân. Mae pleidlais y panel yn pwyso {panel, number} o 100, a phleidlais y trigolion yn pwyso {vote, number}.',
  'bodies.told.scale.possible':
    'Mae pob cyfrif yn gyfran o’r mwyaf y gallai fod. Cymherir yr hyn a roddodd y panel â’r cyfan y gallai’r aelodau a bleidleisiodd ar y syniad ei roi. Cymherir pleidleisiau â phawb a bleidleisiodd.',
  'bodies.told.scale.best': 'Mae pob cyfrif yn gyfran o’r gorau a gafodd unrhyw syniad gan y corff hwnnw.',
  'bodies.told.scale.place':
    'Pob cyfrif yw faint o’r syniadau eraill y mae’n sefyll uwch eu pennau gyda’r corff hwnnw.',
  'bodies.told.fewest':
    'Nid oes gan gorff o lai na {fewest, number} gyfrif ei hun. Os bydd llai o drigolion yn pleidleisio, cyfrif y panel yn unig sy’n gwneud y rhestr.',
  'bodies.told.members-too': 'Mae aelodau’r panel sy’n byw yma hefyd yn pleidleisio fel trigolion.',
  'bodies.told.published': 'Cyhoeddir y ddau gyfrif gyda’r rhestr, fel y gall unrhyw un ei gweithio allan eto.',
  'bodies.told.else': 'Os oes llai, cyfrif y panel yn unig sy’n gwneud y rhestr.',
  'bodies.backing': 'panel {percent, number}%',
  'bodies.sum': 'gyda’i gilydd {sum, number} o 100',
  'bodies.file': 'Ei weithio allan eto',
  'bodies.file.more':
    'Mae’r ddau gyfrif, a sut y cânt eu rhoi at ei gilydd, mewn ffeil. Mae’r sgript hon yn gwneud yr un rhestr ohoni, heb fod angen dim arall gennym:',
  'bodies.file.link': 'Y ddau gyfrif fel ffeil',
  'bodies.file.script': 'Y sgript',
}
