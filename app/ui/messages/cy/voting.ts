import type { voting as english } from '../en/voting'
import type { Translation } from '../translation'

export const voting: Translation<typeof english> = {
  'voting.total.title': 'Eich dewisiadau',
  'voting.total.chosen': '{chosen} wedi’u dewis',
  'voting.total.chosen-of': '{chosen} o {most} wedi’u dewis',
  'voting.total.cost': 'Wedi’u dewis',
  'voting.total.pot': 'Yn y gronfa',
  'voting.total.meter': '{cost} o {pot}',
  'voting.total.announce': '{chosen}, {cost} o {pot}.',
  'voting.total.too-many': 'Rydych wedi dewis {chosen}. Gallwch ddewis hyd at {most}.',
  'voting.total.too-dear': 'Cyfanswm eich dewisiadau yw {cost}. Mae {pot} yn y gronfa.',
  'voting.total.update': 'Diweddaru’r cyfanswm',
  'voting.vote-title': 'Eich pleidlais',
  'voting.title': 'Pleidleisio: {round}',
  'voting.done-title': 'Mae eich pleidlais wedi cyrraedd: {round}',
  'voting.closes': 'Mae’r pleidleisio’n cau {closesAt}',
  'voting.lead': 'Mae {count, number} syniad gan eich cymdogion, a {potPence} i’w rannu.',
  'voting.question': 'Pa syniadau ddylai gael yr arian?',
  'voting.question.hint':
    '{most, plural, one {Dewiswch # syniad.} other {Dewiswch hyd at # syniad. Mae llai yn iawn.}} Gallwch newid eich pleidlais nes i’r pleidleisio gau.',
  'voting.order':
    'Mae’r syniadau mewn trefn a dynnwyd o’r het i chi’n unig, fel nad oes yr un bob amser ar y brig. Bydd yr un drefn yma pan ddewch yn ôl.',
  'voting.check-button': 'Gwirio eich pleidlais',
  'voting.voted-already': 'Rydych wedi pleidleisio’n barod',
  'voting.voted-already.body':
    'Os pleidleisiwch eto, dim ond eich pleidlais olaf sy’n cyfrif. Tan hynny, mae eich pleidlais gynharach yn sefyll. Nid ydym yn dangos beth ddewisoch, fel na all neb eich gorfodi i’w ddangos.',
  'voting.gone':
    '{count, plural, one {Nid yw un syniad a ddewisoch ar y rhestr mwyach.} other {Nid yw # syniad a ddewisoch ar y rhestr mwyach.}}',
  'voting.filter.title': 'Dangos rhai o’r syniadau’n unig',
  'voting.filter.theme': 'Am',
  'voting.filter.all-themes': 'Unrhyw beth',
  'voting.filter.place': 'Yn',
  'voting.filter.all-places': 'Pob cymdogaeth',
  'voting.filter.show': 'Dangos y rhain',
  'voting.filter.showing': 'Yn dangos {shown} o {total} syniad. Mae’r rhai rydych wedi’u dewis bob amser yn y golwg.',
  'voting.idea': 'Syniad',
  'voting.cost': 'Cost',
  'voting.check.title': 'Gwirio eich pleidlais',
  'voting.check.lead': 'Nid oes dim wedi’i anfon eto. Edrychwch drosti, yna bwriwch eich pleidlais.',
  'voting.check.caption': '{count, plural, one {Y syniad a ddewisoch} other {Y # syniad a ddewisoch}}',
  'voting.check.total': 'Gyda’i gilydd',
  'voting.cast': 'Bwrw fy mhleidlais',
  'voting.change-choices': 'Newid fy newisiadau',
  'voting.blank.title': 'Nid ydych wedi dewis unrhyw syniad',
  'voting.blank.lead':
    'Ydych chi am fwrw pleidlais wag? Mae’n cyfrif fel cymryd rhan, ac nid yw’n rhoi pleidlais i unrhyw syniad.',
  'voting.blank.cast': 'Bwrw pleidlais wag',
  'voting.blank.choose': 'Mynd yn ôl a dewis',
  'voting.done': 'Mae eich pleidlais wedi cyrraedd',
  'voting.done.thanks': 'Diolch. Gofynnodd eich cymdogion, ac fe wnaethoch ateb.',
  'voting.done.next': 'Beth sy’n digwydd nesaf',
  'voting.done.change':
    'Gallwch <link>newid eich pleidlais</link> nes i’r pleidleisio gau {closesAt}. Dim ond eich pleidlais olaf sy’n cyfrif.',
  'voting.done.count':
    'Wedyn byddwn yn cyfrif y pleidleisiau. Tan hynny nid oes yr un dudalen yn dangos sut mae pethau’n sefyll, nid i ninnau chwaith.',
  'voting.done.results': 'Bydd y canlyniadau a’r rhesymau <link>ar y dudalen ganlyniadau</link>.',
  'voting.done.decides': 'Mae’r panel yn bwriadu penderfynu ar {decidesOn}.',
  'voting.done.back': 'Yn ôl i’r rownd',
  'voting.secret.title': 'Pa mor gyfrinachol yw fy mhleidlais?',
  'voting.secret.apart':
    'Rydym yn cadw’r hyn a ddewisoch ar wahân i bwy ydych chi. Dim ond eich bod wedi pleidleisio rydym yn ei nodi.',
  'voting.secret.nobody':
    'Nid oes yr un dudalen yn dangos i neb beth ddewisoch: nid y panel, nid ein swyddogion, nid cynorthwyydd.',
  'voting.secret.not-shown':
    'Ni allwch chi hyd yn oed ei weld wedyn. Felly ni all neb eich gorfodi i brofi sut y pleidleisioch.',
  'voting.secret.published':
    'Ar ôl i’r pleidleisio gau, caiff y pleidleisiau eu cymysgu a’u cyhoeddi heb enwau, er mwyn i unrhyw un allu eu cyfrif eto.',
  'voting.secret.not-promised':
    'Yr hyn na allwn ei addo: gallai rhywun a gymerodd reolaeth o’n cyfrifiadur tra bo’r pleidleisio ar agor weld pleidleisiau.',
  'voting.away.too-early': 'Nid yw’r pleidleisio wedi agor eto',
  'voting.away.opens-and-closes': 'Gallwch bleidleisio o {opensAt} tan {closesAt}.',
  'voting.away.meanwhile':
    'Tan hynny gallwch ddarllen y syniadau. I fod ar y rhestr o bleidleiswyr, dywedwch wrthym ble rydych yn byw cyn i’r pleidleisio agor.',
  'voting.away.closed': 'Mae’r pleidleisio wedi cau',
  'voting.away.closed-on': 'Caeodd y pleidleisio {closedAt}.',
  'voting.away.counting': 'Mae’r pleidleisiau’n cael eu cyfrif. Bydd y canlyniadau yma cyn bo hir.',
  'voting.away.counted': 'Mae’r pleidleisiau wedi’u cyfrif. Gallwch weld beth gafodd ei ddewis, a pham.',
  'voting.away.panel-only': 'Y panel sy’n pleidleisio yn y rownd hon',
  'voting.away.panel-votes': 'Y panel o drigolion sy’n pleidleisio ar y syniadau yn y rownd hon.',
  'voting.away.join-panel': 'Gallwch ddarllen pob syniad, a gweld pwy sydd ar y panel.',
  'voting.away.people': 'Pwy sy’n penderfynu',
  'voting.away.not-on-the-roll': 'Nid ydych ar y rhestr o bleidleiswyr',
  'voting.away.residents-vote':
    'Gall pobl sy’n byw yn ein hardal bleidleisio, ac nid ydym yn gwybod eto ble rydych chi’n byw.',
  'voting.away.join-now': 'Dywedwch wrthym ble rydych yn byw, yna dewch yn ôl i bleidleisio.',
  'voting.away.roll-fixed':
    'Cafodd y rhestr o bleidleiswyr ei phennu pan agorodd y pleidleisio, {fixedAt}. Roedd arni’r trigolion oedd wedi dweud wrthym ble maent yn byw.',
  'voting.away.join-next':
    'Dywedwch wrthym ble rydych yn byw, a gallwch bleidleisio yn y rownd nesaf. Os credwch y dylech fod ar y rhestr, gofynnwch i’r cydlynydd.',
  'voting.away.no-vote': 'Nid oes pleidlais yn y rownd hon',
  'voting.away.panel-decides': 'Y panel o drigolion sy’n penderfynu ar y syniadau yn y rownd hon.',
  'voting.away.cancelled': 'Cafodd y rownd hon ei chanslo',
  'voting.away.cancelled-why': 'Ni fydd pleidlais. Mae tudalen y rownd ei hun yn dweud mwy.',
  'voting.away.read-ideas': 'Darllen y syniadau',
  'voting.away.results': 'Gweld y canlyniadau',
  'voting.away.join': 'Dywedwch wrthym ble rydych yn byw',
  'voting.secret': 'Mae eich pleidlais yn gyfrinach. Nid oes yr un dudalen yn dangos i neb beth ddewisoch.',
}
