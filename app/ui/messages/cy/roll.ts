import type { roll as english } from '../en/roll'
import type { Translation } from '../translation'

/** Who may vote, and who came later. */
export const roll: Translation<typeof english> = {
  'roll.page': 'Pwy sy’n cael pleidleisio: {round}',
  'roll.title': 'Pwy sy’n cael pleidleisio',
  'roll.lead':
    'Mae’r rhestr o bleidleiswyr yn cael ei chau pan fydd y pleidleisio’n agor. Does neb yn cael ei dynnu oddi arni wedyn.',
  'roll.rule': 'Y rheol',
  'roll.fixed': 'Wedi’i chau {fixedAt}',
  'roll.people': 'Pobl ar y rhestr',
  'roll.later': 'Wedi’u hychwanegu ers hynny, gan ddau swyddog',
  'roll.print': 'Ôl bys y rhestr:',
  'roll.print.why':
    'Pe bai rhywun yn newid y rhestr, fyddai hi ddim yn cyfateb i’r ôl bys hwn. Mae cyfrinach wedi’i chymysgu ynddo, felly all neb ei ddefnyddio i weld pwy sydd ar y rhestr.',
  'roll.not-fixed': 'Mae’r rhestr yn cael ei chau pan fydd y pleidleisio’n agor. Bydd nifer y bobl arni i’w weld yma.',
  'roll.additions': 'Pobl sy’n dod yn hwyrach',
  'roll.additions.lead':
    'Efallai fod rhywun newydd symud yma neu wedi’i golli. Mae un swyddog yn gofyn, ac un arall yn cytuno. Maen nhw’n cael eu cyfrif ar wahân.',
  'roll.add': 'Gofyn am ychwanegu rhywun',
  'roll.add.lead': 'Rhaid i swyddog arall gytuno cyn y gallan nhw bleidleisio.',
  'roll.find': 'Eu henw',
  'roll.find.hint': 'Mae rhan ohono’n ddigon. Rhaid i ni wybod yn gyntaf eu bod yn byw yma.',
  'roll.find.nobody': 'Does neb o’r enw {name} sy’n byw yma ar goll o’r rhestr.',
  'roll.who': 'Pwy yw e neu hi?',
  'roll.because': 'Pam nad oedden nhw ar y rhestr?',
  'roll.because.hint': 'Bydd y swyddogion eraill yn darllen hyn.',
  'roll.ask': 'Gofyn i swyddog arall gytuno',
  'roll.waiting': 'Pobl y gofynnwyd amdanyn nhw',
  'roll.waiting.lead': 'Mae ail swyddog yn edrych ar bob un, ac yn cytuno neu’n dweud na.',
  'roll.waiting.nobody': 'Does neb wedi gofyn am neb.',
  'roll.asked': 'Wedi gofyn',
  'roll.asked.body': 'Gallan nhw bleidleisio unwaith y bydd swyddog arall wedi cytuno.',
  'roll.asked-by': 'Gofynnodd {name}, {askedOn}',
  'roll.agree': 'Ychwanegu {name} at y rhestr',
  'roll.refuse': 'Dweud na',
  'roll.answer.agreed': 'Wedi’i ychwanegu at y rhestr.',
  'roll.answer.refused': 'Heb ei ychwanegu.',
  'roll.limits.age':
    'Yn y rownd hon mae trigolion yn pleidleisio o {years, number} oed ymlaen. Mae eu gair yn ddigon, ac nid ydym yn gofyn am ddyddiad geni.',
  'roll.limits.places': 'Yn y rownd hon dim ond trigolion {places} sy’n pleidleisio.',
  'roll.plan.age': 'O ba oed y caiff trigolion bleidleisio?',
  'roll.plan.age.hint':
    'Er enghraifft 11. Gadewch yn wag ar gyfer unrhyw oed. Mae trigolion yn dweud ar dudalen eu hunain a ydyn nhw’n ddigon hen; does neb yn rhoi dyddiad geni.',
  'roll.plan.places': 'Trigolion pa gymdogaethau sy’n cael pleidleisio?',
  'roll.plan.places.hint': 'Gadewch bob un yn wag os caiff pawb sy’n byw yn yr ardal bleidleisio.',
  'roll.can.page': 'Alla i bleidleisio? {round}',
  'roll.can.title': 'Alla i bleidleisio?',
  'roll.can.link': 'Alla i bleidleisio?',
  'roll.can.see': 'Mae tudalen sy’n dweud a allwch chi bleidleisio, a beth i’w wneud os na allwch chi eto.',
  'roll.can.sign-in': 'Gallwn ddweud wrthych ar ôl i chi fewngofnodi',
  'roll.can.sign-in.how': 'Does dim angen cyfrinair. Rydym yn anfon cod atoch, ac yn dod â chi’n ôl i’r dudalen hon.',
  'roll.can.yes': 'Gallwch, fe allwch bleidleisio',
  'roll.can.yes-from': 'Gallwch, fe allwch bleidleisio o {opensAt}',
  'roll.can.until': 'Bydd y pleidleisio’n cau {closesAt}.',
  'roll.can.ways': 'Gallwch bleidleisio yma, ar bapur, neu gyda rhywun i’ch helpu.',
  'roll.can.voted.web': 'Gallwch, ac rydych wedi pleidleisio ar-lein',
  'roll.can.voted.assisted': 'Gallwch, ac rydych wedi pleidleisio gyda chynorthwyydd',
  'roll.can.voted.paper': 'Gallwch, ac rydych wedi pleidleisio ar bapur',
  'roll.can.voted.paper.stays':
    'Mae eich amlen yn y blwch, a bydd eich pleidlais yn cael ei chyfrif. Mae gan bob person un bleidlais, felly ni allwch bleidleisio ar-lein hefyd.',
  'roll.can.voted.change':
    'Gallwch newid eich pleidlais nes i’r pleidleisio gau. Dim ond eich pleidlais olaf sy’n cyfrif.',
  'roll.can.paper-over': 'Os rhowch bleidlais bapur i mewn eich hun, bydd yn cymryd lle hon.',
  'roll.can.paper-aside':
    'Mae’r bleidlais hon yn sefyll: caiff pleidlais bapur sy’n dod ar ei hôl ei rhoi o’r neilltu.',
  'roll.can.one-each': 'Mae gan bawb un bleidlais, boed ar-lein, ar bapur neu gyda chynorthwyydd.',
  'roll.can.list': 'Sut mae’r rhestr o bleidleiswyr yn cael ei chau',
  'roll.can.where': 'Ddim eto: nid ydym yn gwybod eich bod yn byw yma',
  'roll.can.where.tell': 'Dywedwch wrthym ble rydych chi’n byw. Mae’n cymryd munud.',
  'roll.can.elsewhere': 'Ddim yn y rownd hon',
  'roll.can.elsewhere.known':
    'Yn ôl ein cofnod rydych yn byw yn {place}. Os nad yw hynny’n wir bellach, siaradwch ag un o bobl y bartneriaeth. Gallwch ddarllen y syniadau a dweud eich barn amdanyn nhw o hyd.',
  'roll.can.age': 'Ddim eto: ydych chi’n {years, number} oed neu’n hŷn?',
  'roll.can.age.say':
    'Yn y rownd hon mae trigolion yn pleidleisio o {years, number} oed ymlaen. Dywedwch wrthym eich bod yn ddigon hen: mae eich gair yn ddigon.',
  'roll.can.age.by-another':
    'Yn y rownd hon mae trigolion yn pleidleisio o {years, number} oed ymlaen. Ysgrifennodd rhywun sy’n eich adnabod faint yw eich oed, ac yn ôl hynny nid ydych yno eto. Os yw’n anghywir, siaradwch ag un o bobl y bartneriaeth.',
  'roll.can.age.keeps': 'Rydym yn cadw dim ond eich bod yn ddigon hen, byth pryd y cawsoch eich geni.',
  'roll.can.age.yes': 'Ydw, rwy’n {years, number} oed neu’n hŷn',
  'roll.can.age.younger':
    'Os ydych yn iau, ni allwch bleidleisio y tro hwn. Gallwch ddarllen y syniadau, dweud eich barn amdanyn nhw, a chael un eich hun.',
  'roll.can.late': 'Ddim eto: cafodd y rhestr o bleidleiswyr ei chau hebddoch chi',
  'roll.can.late.ask':
    'Yn ôl y rheol cewch bleidleisio. Gofynnwch i swyddog eich rhoi ar y rhestr: rhaid i ail swyddog gytuno, ac yna gallwch bleidleisio nes i’r pleidleisio gau.',
  'roll.can.late.then':
    'Mae’r rhestr o bleidleiswyr wedi’i chau eisoes. Ar ôl gwneud hyn, dewch yn ôl yma: gall dau swyddog eich ychwanegu o hyd.',
  'roll.can.whom-to-ask': 'Pwy i’w holi',
  'roll.age.title': 'Eu hoed, ar gyfer rowndiau sy’n gofyn',
  'roll.age.body':
    'Mae rhai rowndiau’n gofyn i bleidleiswyr fod o oed penodol. Gall {name} ddweud hynny heboch chi. Ysgrifennwch faint yw oed {name} o leiaf dim ond os ydych yn gwybod: bydd wedyn yn cymryd lle’r hyn a ddywedodd {name}.',
  'roll.age.known-own': 'Dywedodd {name} ei fod neu ei bod yn {years, number} oed o leiaf, {saidOn}.',
  'roll.age.known-by': '{years, number} oed o leiaf, fel yr ysgrifennodd {by} {saidOn}.',
  'roll.age.not-known': 'Does dim wedi’i ysgrifennu.',
  'roll.age.label': 'Faint yw oed {name} o leiaf?',
  'roll.age.hint': 'Blynyddoedd. Nid ydym yn cadw dyddiad geni.',
  'roll.age.keep': 'Cadw hyn',
}
