import type { panelBallot as english } from '../en/panel-ballot'
import type { Translation } from '../translation'

export const panelBallot: Translation<typeof english> = {
  'panel-ballot.title': 'Pleidlais y panel: {round}',
  'panel-ballot.heading': 'Papur pleidleisio’r panel',
  'panel-ballot.heading.for': 'Papur pleidleisio’r panel: {name}',
  'panel-ballot.lead.by-name':
    'Un papur pleidleisio ar gyfer yr holl syniadau gyda’i gilydd. Saif eich enw wrth ochr eich dewis, i’r panel a’i swyddogion ei ddarllen.',
  'panel-ballot.lead.secret':
    'Un papur pleidleisio ar gyfer yr holl syniadau gyda’i gilydd. Ni all neb ganfod beth a ddewisoch, ac ni allwch ei newid unwaith y bydd yn y blwch.',
  'panel-ballot.to-fill-in': 'Mae ar agor. Cymerwch eich amser: nid oes dim yn cyfrif cyn i chi fwrw golwg drosto.',
  'panel-ballot.to-change': 'Mae eich papur pleidleisio i mewn. Gallwch ei newid nes iddo gau.',
  'panel-ballot.fill-in': 'Llenwi eich papur pleidleisio',
  'panel-ballot.change': 'Newid eich papur pleidleisio',
  'panel-ballot.out': 'Rydych wedi camu o’r neilltu ar gyfer: {titles}',
  'panel-ballot.in.by-name': 'Mae eich papur pleidleisio i mewn',
  'panel-ballot.in.secret': 'Mae eich papur pleidleisio yn y blwch',
  'panel-ballot.in.secret.more':
    'Mae’n dweud yr hyn a ddewisoch, ac ni all neb weld mai eich papur chi ydyw. Ni ellir ei newid.',
  'panel-ballot.note.by-name': 'Gall y panel a’i swyddogion ddarllen eich dewis. Mae’r cyhoedd yn darllen y niferoedd.',
  'panel-ballot.note.secret':
    'Mae gan bob syniad ei flwch ei hun. Nid oes enw ar yr hyn sydd ynddo, ac nid yw’n dweud beth arall a ddewisoch.',
  'panel-ballot.check.by-name': 'Gallwch ei newid nes i’r cadeirydd gau’r bleidlais.',
  'panel-ballot.check.secret': 'Unwaith y bydd yn y blwch ni ellir ei dynnu allan, gennych chi na neb arall.',
  'panel-ballot.bar.ticks':
    'Cymeradwyir syniad pan fydd mwy na {percent, number}% o’r aelodau sy’n pleidleisio arno yn ei ddewis. Nid yw papur gwag y naill na’r llall.',
  'panel-ballot.bar.points':
    'Cymeradwyir syniad pan gaiff fwy na {percent, number}% o’r pwyntiau y gallai’r aelodau sy’n pleidleisio arno eu rhoi iddo. Nid yw papur gwag y naill na’r llall.',
  'panel-ballot.rules.left-out':
    'Pleidleisir ar wahân, ie, na neu’r naill na’r llall, ar syniad y gallai rhy ychydig bleidleisio arno pan agorwyd y bleidlais, neu y mae ei bleidlais yn ddi-rym.',
  'panel-ballot.open': 'Agor pleidlais y panel',
  'panel-ballot.keep': 'Cadw’r bleidlais',
  'panel-ballot.key-in': 'Cofnodi papur pleidleisio {name}',
  'panel-ballot.close': 'Cau’r bleidlais a chyfrif',
  'panel-ballot.close.more':
    'Mae’n cau ar gyfer pob syniad ar unwaith. Os yw rhy ychydig wedi pleidleisio ar un ohonynt, bydd yn dweud pa un: dewch â hwnnw i ben heb ganlyniad yn gyntaf.',
  'panel-ballot.closed': 'Mae’r bleidlais wedi’i chau a’i chyfrif',
  'panel-ballot.desk.whole':
    'Mae’r syniad hwn ar bapur pleidleisio’r panel, sy’n cau ar gyfer pob syniad ar unwaith, ar dudalen yr holl bleidleisiau. Yma gallwch dynnu’r un syniad hwn allan.',
  'panel-ballot.sums': '{yes, number} wedi’i ddewis, {no, number} heb ei ddewis, {abstain, number} yn wag',
  'panel-ballot.sums.points': '{points, number} o {possible, number} pwynt:',
  'panel-ballot.tied.more':
    'Mae ganddo’n union yr hyn y mae’r rheol yn gofyn ei basio, felly nid yw wedi’i gymeradwyo.',
  'panel-ballot.minutes.carried': '{title}: {sums}. Cymeradwywyd.',
  'panel-ballot.minutes.not-carried': '{title}: {sums}. Ni chymeradwywyd.',
  'panel-ballot.minutes.tied': '{title}: {sums}. Cyfartal.',

  'panel-ballot.plan': 'Beth mae aelodau’n ei lenwi',
  'panel-ballot.plan.hint': 'Yr un mathau o bapur ag sydd gan bobl sy’n pleidleisio.',
  'panel-ballot.plan.each': 'Ie, na neu’r naill na’r llall wrth bob syniad',
  'panel-ballot.plan.each.hint': 'Un bleidlais ar ôl y llall, neu bob un ar unwaith.',
  'panel-ballot.plan.most': 'Faint o syniadau y caiff pob aelod eu dewis?',
  'panel-ballot.plan.least': 'Ac o leiaf faint?',
  'panel-ballot.plan.points': 'Faint o bwyntiau sydd gan bob aelod?',
  'panel-ballot.plan.bar': 'Cymeradwyir syniad gan fwy na',
  'panel-ballot.plan.bar.hint':
    'O’r mwyaf y gallai’r aelodau sy’n pleidleisio arno ei roi iddo. Gyda thiciau, mae 50% yn golygu bod mwy yn ei ddewis na heb.',
  'panel-ballot.how': 'Mae gan y panel un papur pleidleisio ar gyfer yr holl syniadau yn ei gyfarfod.',

  'panel-ballot.by': 'Beth o eiddo’r panel sy’n cael ei bwyso?',
  'panel-ballot.by.scores': 'Ei sgoriau',
  'panel-ballot.by.vote': 'Ei bleidlais ei hun yn ei gyfarfod',
  'panel-ballot.by.vote.hint':
    'Cyfrifir y panel a’r trigolion ar wahân, a chyhoeddir y ddau gyfrif. Rhaid i o leiaf 3 o’r naill a’r llall bleidleisio. Os bydd llai o drigolion, cyfrif y panel yn unig sy’n gwneud y rhestr; nid oes gan y panel gyfrif cyn i 3 aelod bleidleisio ar syniad.',
  'panel-ballot.told.weights':
    'Cyfrifir y panel a’r trigolion ar wahân. Mae pleidlais y panel yn pwyso {panel, number} o 100, a phleidlais y trigolion yn pwyso {vote, number}.',
  'panel-ballot.told.scale.possible':
    'Mae pob cyfrif yn gyfran o’r mwyaf y gallai fod: yr hyn a roddodd y panel, o’r cyfan y gallai’r aelodau a bleidleisiodd ar y syniad ei roi; pleidleisiau, o bawb a bleidleisiodd.',
  'panel-ballot.told.scale.best': 'Mae pob cyfrif yn gyfran o’r gorau a gafodd unrhyw syniad gan y corff hwnnw.',
  'panel-ballot.told.scale.place':
    'Pob cyfrif yw faint o’r syniadau eraill y mae’n sefyll uwch eu pennau gyda’r corff hwnnw.',
  'panel-ballot.told.fewest':
    'Nid oes gan gorff o lai na {fewest, number} gyfrif ei hun. Os bydd llai o drigolion yn pleidleisio, cyfrif y panel yn unig sy’n gwneud y rhestr.',
  'panel-ballot.told.members-too': 'Mae aelodau’r panel sy’n byw yma hefyd yn pleidleisio fel trigolion.',
  'panel-ballot.told.published': 'Cyhoeddir y ddau gyfrif gyda’r rhestr, fel y gall unrhyw un ei gweithio allan eto.',
  'panel-ballot.told.else': 'Os oes llai, cyfrif y panel yn unig sy’n gwneud y rhestr.',
  'panel-ballot.backing': 'panel {percent, number}%',
  'panel-ballot.sum': 'gyda’i gilydd {sum, number} o 100',
  'panel-ballot.file': 'Ei weithio allan eto',
  'panel-ballot.file.more':
    'Mae’r ddau gyfrif, a sut y cânt eu rhoi at ei gilydd, mewn ffeil. Mae’r sgript hon yn gwneud yr un rhestr ohoni, heb fod angen dim arall gennym:',
  'panel-ballot.file.link': 'Y ddau gyfrif fel ffeil',
  'panel-ballot.file.script': 'Y sgript',
}
