import type { ballots as english } from '../en/ballots'
import type { Translation } from '../translation'

export const ballots: Translation<typeof english> = {
  'ballots.plan': 'Sut mae pobl yn llenwi eu papur pleidleisio?',
  'ballots.plan.hint': 'Gallwch roi cynnig ar bob un cyn dewis. Ni all newid ar ôl cyhoeddi’r rownd.',
  'ballots.plan.try': 'Rhoi cynnig ar y papur hwn',
  'ballots.plan.try.hint': 'Mae’n agor ar ei dudalen ei hun, gyda syniadau dychmygol. Ni chedwir dim a wnewch yno.',
  'ballots.plan.least': 'Y lleiaf o syniadau gall pob person eu dewis',
  'ballots.plan.least.hint': '1 fel arfer. Mae’r un rhif yn y ddau flwch yn golygu’r union nifer hwnnw.',
  'ballots.plan.points': 'Faint o bwyntiau sydd gan bob person?',
  'ballots.plan.points.hint': 'Mae deg yn hawdd ei adio.',
  'ballots.plan.all': 'Beth am bwyntiau heb eu rhoi?',
  'ballots.plan.all.yes': 'Rhaid rhoi pob pwynt',
  'ballots.plan.places': 'Faint o safleoedd sydd?',
  'ballots.plan.places.3': 'Tri, gwerth 3, 2 ac 1 pwynt',
  'ballots.plan.places.5': 'Pump, gwerth 5, 4, 3, 2 ac 1 pwynt',
  'ballots.plan.places.all': 'Cynifer ag sydd o syniadau (Borda)',
  'ballots.plan.places.all.hint':
    'Gyda 12 syniad mae’r safle cyntaf yn werth 12 pwynt, yr ail yn werth 11, ac yn y blaen.',
  'ballots.plan.order': 'Ym mha drefn mae’r syniadau ar y papur?',
  'ballots.plan.order.lot': 'Trwy dynnu o’r het, mewn trefn wahanol i bob person',
  'ballots.plan.order.lot.hint': 'Fel nad oes un syniad ar y brig i bawb.',
  'ballots.plan.order.alphabetical': 'Yn ôl enw, yn yr un drefn i bawb',
  'ballots.plan.order.alphabetical.hint':
    'Mae’n haws dod o hyd i syniad. Mae’r rhai ger y brig yn tueddu i gael ychydig mwy o bleidleisiau.',
  'ballots.kind.approval': 'Ticio’r syniadau rydych yn eu hoffi',
  'ballots.kind.approval.hint':
    'Y symlaf, ac yn iawn i’r rhan fwyaf o rowndiau. Gyda 12 syniad, mae ticio hyd at bump yn ddigon.',
  'ballots.kind.choose-one': 'Ticio un syniad',
  'ballots.kind.choose-one.hint':
    'Da ar gyfer un wobr, neu ddau neu dri syniad. Gyda llawer o syniadau mae’r pleidleisiau’n gwasgaru.',
  'ballots.kind.knapsack': 'Gwario’r gronfa',
  'ballots.kind.knapsack.hint':
    'Mae pobl yn ticio syniadau sy’n ffitio yn y gronfa gyda’i gilydd. Da lle mae rhai syniadau’n costio llawer mwy nag eraill. Mae’n cymryd ychydig mwy o amser.',
  'ballots.kind.cumulative': 'Rhannu pwyntiau',
  'ballots.kind.cumulative.hint':
    'Da lle mae un peth yn bwysig iawn i bobl. Gyda deg pwynt, gall y deg fynd i’r maes chwarae.',
  'ballots.kind.scores': 'Rhoi sgôr o 0 i 5 i bob syniad',
  'ballots.kind.scores.hint':
    'Da ar gyfer llond llaw o syniadau y gall pawb eu darllen. Ar ôl tua 15 syniad mae’n blino rhywun.',
  'ballots.kind.ranking': 'Dewis 1af, 2il a 3ydd',
  'ballots.kind.ranking.hint':
    'Da lle mae pobl yn gwybod beth maen nhw ei eisiau fwyaf. Mae dewis 1af yn cyfrif am fwy na 3ydd.',
  'ballots.goes-with': 'Yn mynd gyda: {rules}.',
  'ballots.how.exactly': 'Rydych yn dewis union {most, plural, one {# syniad} other {# syniad}}, neu ddim un.',
  'ballots.how.range': 'Rydych yn dewis rhwng {least, number} a {most, number} syniad, neu ddim un.',
  'ballots.how.choose-one': 'Rydych yn dewis un syniad, neu ddim un.',
  'ballots.how.knapsack': 'Rydych yn dewis syniadau nad ydynt gyda’i gilydd yn costio mwy na’r gronfa.',
  'ballots.how.cumulative':
    '{points, plural, one {Mae gennych un pwynt i’w roi.} other {Mae gennych # pwynt i’w rhannu rhwng syniadau: pob un i un, neu rai i sawl un.}}',
  'ballots.how.all-points': 'Rhaid rhoi pob pwynt.',
  'ballots.how.scores': 'Rydych yn rhoi sgôr o 0 i 5 i syniadau. Mae gan un heb sgôr 0.',
  'ballots.how.ranking':
    'Rydych yn rhoi hyd at {places, number} syniad mewn trefn. Mae’r safle cyntaf yn werth {places, number} pwynt, a phob un nesaf un yn llai.',
  'ballots.how.ranking-all':
    'Rydych yn rhoi syniadau mewn trefn, cynifer ag y mynnwch. Mae’r safle cyntaf yn werth cynifer o bwyntiau ag sydd o syniadau, a phob un nesaf un yn llai.',
  'ballots.how.gone':
    'Os caiff syniad ei dynnu’n ôl tra bo’r pleidleisio ar agor, nid yw’n cael dim, ac mae gweddill eich pleidlais yn aros fel y mae. Gallwch bleidleisio eto.',
  'ballots.how.fewest-points':
    '{points, plural, =0 {Nid oes lleiafswm o bwyntiau.} one {Mae angen o leiaf un pwynt ar syniad.} other {Mae angen o leiaf # pwynt ar syniad.}}',
  'ballots.head':
    '{ideas, plural, =0 {Nid oes syniadau i bleidleisio arnynt.} one {Un syniad gan eich cymdogion. Dywedwch eich dweud.} other {# syniad gan eich cymdogion. Dywedwch eich dweud.}}',
  'ballots.hint.exactly': 'Dewiswch union {most, plural, one {# syniad} other {# syniad}}.',
  'ballots.hint.range': 'Dewiswch rhwng {least, number} a {most, number} syniad.',
  'ballots.hint.choose-one': 'Dewiswch un syniad.',
  'ballots.hint.knapsack': 'Dewiswch syniadau nad ydynt gyda’i gilydd yn costio mwy na {potPence}.',
  'ballots.hint.cumulative':
    '{points, plural, one {Mae gennych un pwynt i’w roi.} other {Mae gennych # pwynt. Rhowch bob un i un syniad, neu rai i sawl un.}}',
  'ballots.hint.all-points': 'Rhowch bob pwynt.',
  'ballots.hint.scores': 'Rhowch sgôr o 0 i 5 i’r syniadau rydych yn eu hadnabod. Mae gadael un allan yn cyfrif fel 0.',
  'ballots.hint.ranking':
    'Dywedwch pa syniad yw eich dewis 1af, pa un yw’r 2il, ac yn y blaen, hyd at {places, number}. Mae llai yn iawn.',
  'ballots.hint.ranking-all':
    'Dywedwch pa syniad yw eich dewis 1af, pa un yw’r 2il, ac yn y blaen, mor bell ag y mynnwch.',
  'ballots.hint.change': 'Gallwch newid eich pleidlais nes i’r pleidleisio gau.',
  'ballots.order.alphabetical': 'Mae’r syniadau yn nhrefn eu henwau.',
  'ballots.none': 'Dim un o’r rhain',
  'ballots.points': 'pwynt',
  'ballots.points-for': 'Pwyntiau i',
  'ballots.score-for': 'Sgôr i',
  'ballots.place-for': 'Safle',
  'ballots.no-place': 'Dim safle',
  'ballots.score': 'Sgôr',
  'ballots.place': 'Safle',
  'ballots.nth': '{place, selectordinal, zero {#fed} one {#af} two {#il} few {#ydd} many {#ed} other {#fed}}',
  'ballots.total.points': '{given} o {points} pwynt wedi’u rhoi',
  'ballots.total.left': '{left} ar ôl',
  'ballots.total.over': '{over} yn ormod',
  'ballots.total.scored': '{scored} o {ideas} syniad wedi’u sgorio',
  'ballots.total.ranked': '{ranked} mewn trefn',
  'ballots.total.ranked-of': '{ranked} o {places} mewn trefn',
  'ballots.total.none-yet': 'Dim un eto. Rhowch y safle 1af i’ch ffefryn.',
  'ballots.total.twice': 'Mae gan ddau syniad yr un safle: {place}.',
  'ballots.total.gap': 'Nid oes syniad yn y safle hwn eto: {place}.',
  'ballots.check.points': 'Pwyntiau, gyda’i gilydd',
  'ballots.check.left':
    '{left, plural, one {Mae gennych # pwynt ar ôl.} other {Mae gennych # pwynt ar ôl.}} Gallwch fwrw eich pleidlais fel y mae, neu roi mwy.',
  'ballots.try.page': 'Rhoi cynnig ar bapur pleidleisio',
  'ballots.try.title': 'Rhoi cynnig ar bapur pleidleisio',
  'ballots.try.lead':
    'Mae’r syniadau yma’n ddychmygol. Llenwch y papur fel y byddai cymydog. Ni chedwir dim a wnewch yma.',
  'ballots.try.kinds': 'Mathau o bapur pleidleisio',
  'ballots.try.made-up': 'Syniadau dychmygol',
  'ballots.try.done': 'Dyna’r cyfan sydd iddo',
  'ballots.try.done.body':
    'Mewn rownd go iawn byddai eich pleidlais wedi cyrraedd nawr. Yma nid anfonwyd dim, ac ni chadwyd dim.',
  'ballots.try.done.would': 'Dyma beth fyddai’n cael ei gyfrif, heb eich enw:',
  'ballots.try.done.blank': 'Pleidlais wag: mae’n cyfrif fel cymryd rhan, ac nid yw’n rhoi dim i unrhyw syniad.',
  'ballots.try.again': 'Ei lenwi eto',
  'ballots.try.idea-1': 'Potiau perlysiau ger yr arhosfan',
  'ballots.try.idea-1.about': 'Chwe phot y gall unrhyw un bigo ohonynt.',
  'ballots.try.idea-2': 'Pêl-droed nos Wener',
  'ballots.try.idea-2.about': 'Deg wythnos o logi cae i rai dan 16.',
  'ballots.try.idea-3': 'Oergell gymunedol',
  'ballots.try.idea-3.about': 'Oergell yn y neuadd, a rota i ofalu amdani.',
  'ballots.try.idea-4': 'Piano yn y stryd',
  'ballots.try.idea-4.about': 'Wedi’i diwnio, ei baentio, ac o dan do.',
  'ballots.try.idea-5': 'Paned a sgwrs',
  'ballots.try.idea-5.about': 'Bob bore Mawrth trwy’r gaeaf.',
  'ballots.try.idea-6': 'Diwrnod trwsio beiciau',
  'ballots.try.idea-6.about': 'Offer, darnau sbâr a rhywun sy’n gwybod sut.',
}
