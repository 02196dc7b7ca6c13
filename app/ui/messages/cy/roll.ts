import type { roll as english } from '../en/roll'
import type { Translation } from '../translation'

/** Who may vote, and who came later. */
export const roll: Translation<typeof english> = {
  'roll.page': 'Pwy sy’n cael pleidleisio: {round}',
  'roll.title': 'Pwy sy’n cael pleidleisio',
  'roll.lead':
    'Mae’r rhestr o bleidleiswyr yn cael ei chau pan fydd y pleidleisio’n agor. Does neb yn cael ei dynnu oddi arni wedyn.',
  'roll.rule': 'Y rheol',
  'roll.from-age': 'Trigolion {years, number} oed a hŷn.',
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
}
