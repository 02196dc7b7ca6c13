import type { telling as english } from '../en/telling'
import type { Translation } from '../translation'

export const telling: Translation<typeof english> = {
  'telling.title': 'Dweud wrth bawb',
  'telling.page': 'Dweud wrth bawb: {round}',
  'telling.lead.held':
    'Mae’r panel wedi penderfynu, ac nid oes neb wedi cael gwybod eto. Darllenwch y llythyrau, rhowch eiriau caredig lle mae eu hangen, ac anfonwch nhw i gyd ar unwaith.',
  'telling.lead.told': 'Mae penderfyniad y panel yn gyhoeddus. Dyma pwy sydd wedi clywed, a phwy sydd heb.',
  'telling.lead.called-off': 'Cafodd y rownd ei chanslo. Dyma pwy sydd wedi clywed, a phwy sydd heb.',
  'telling.called-off.subject': '{reference}: cafodd “{round}” ei chanslo',
  'telling.called-off.opening':
    'Cafodd y rownd “{round}” ei chanslo. Felly ni phenderfynir dim ynddi am eich syniad “{title}” ({reference}).',
  'telling.called-off.why': 'Dyma pam: {because}',
  'telling.called-off.kept': 'Cedwir eich syniad fel y’i hanfonwyd. Diolch i chi amdano.',
  'telling.called-off.go': 'Darllenwch eich syniad',
  'telling.lead.checked': 'Mae’r syniadau wedi’u gwirio. Dyma pwy sydd wedi clywed yr hyn a welsom, a phwy sydd heb.',
  'telling.task.held': 'Mae’r panel wedi penderfynu. Nid oes neb wedi cael gwybod eto.',
  'telling.task.hint': 'Mae rownd yn aros ar agor nes bod pawb a ofynnodd wedi cael ateb.',
  'telling.saved.told': 'Mae pawb yn cael gwybod',
  'telling.saved.told.more': 'Mae’r llythyrau ar eu ffordd, ac mae’r penderfyniad yn gyhoeddus.',
  'telling.saved.one': 'Wedi’i gofnodi',
  'telling.saved.feedback': 'Wedi’i gadw. Dyma beth fydd yn cael ei anfon.',

  'telling.when': 'Pryd mae pobl yn cael gwybod?',
  'telling.when.now': 'Nawr',
  'telling.when.now.hint':
    'Mae llythyrau’n mynd ar unwaith at bawb a ofynnodd, gydag adborth y panel, a gall unrhyw un ddarllen y cofnodion.',
  'telling.when.later': 'Wedyn',
  'telling.when.later.hint':
    'Rydych chi’n darllen y llythyrau’n gyntaf. Nes iddynt fynd, dim ond y panel sy’n gweld beth a benderfynwyd.',
  'telling.held': 'Nid oes neb wedi cael gwybod eto',
  'telling.held.more':
    'Y rhai a ofynnodd sy’n clywed gyntaf. Tan hynny dim ond y panel a’i swyddogion sy’n gweld y dudalen hon.',
  'telling.held.done': 'Mae’r arian wedi’i neilltuo. Nid oes neb wedi cael gwybod eto.',
  'telling.go': 'Darllen y llythyrau, a dweud wrth bawb',

  'telling.letters': 'Y llythyrau',
  'telling.letters.lead':
    'Mae pob un yn dweud beth a benderfynwyd, pam, barn y panel am y syniad, a beth ddaw nesaf. Darllenwch bob un cyn iddo fynd.',
  'telling.letters.caption':
    '{count, plural, one {# llythyr} two {# lythyr} few {# llythyr} many {# llythyr} other {# llythyr}} i’w anfon',
  'telling.read-letter': 'Darllen y llythyr am {title}',
  'telling.not-yours-to-read': 'Mae gennych fuddiant ynddo, felly rhywun arall sy’n darllen hwn.',
  'telling.to': 'Yn mynd at',
  'telling.to.no-address': '{name} (dim cyfeiriad: cymydog sy’n dweud)',
  'telling.feedback': 'Adborth y panel',
  'telling.feedback.panel': 'Fel yr ysgrifennodd y panel',
  'telling.feedback.edited': 'Geiriau swyddog',
  'telling.feedback.none': 'Dim',
  'telling.feedback.missing':
    '{count, plural, one {Mae # llythyr} two {Mae # lythyr} few {Mae # llythyr} many {Mae # llythyr} other {Mae # llythyr}} heb adborth. Mae brawddeg neu ddwy am yr hyn oedd yn dda yn golygu llawer i rywun sy’n clywed na.',
  'telling.tell': 'Dweud wrth bawb nawr',
  'telling.tell.then': 'Mae’r llythyrau’n mynd ar unwaith, ac ni ellir eu galw’n ôl. Daw’r penderfyniad yn gyhoeddus.',

  'telling.letter': 'Y llythyr',
  'telling.letter-of': 'Y llythyr am {title}',
  'telling.letter.not-sent': 'Nid yw wedi’i anfon eto.',
  'telling.letter.sent': 'Mae wedi’i anfon, ac nid yw’n newid mwyach.',
  'telling.goes': 'Drwy e-bost at {name}, perchennog y syniad.',
  'telling.goes.co-applicant':
    'Drwy e-bost at {name}, a’i hysgrifennodd hefyd. Mae’r geiriau am dderbyn arian yn wahanol.',
  'telling.goes.nowhere': 'Nid oes gan {name} gyfeiriad: argraffwch y llythyr, ac ewch ag ef draw.',
  'telling.print': 'Argraffu’r llythyr am {title} (PDF)',
  'telling.print.any': 'Argraffu’r llythyr hwn (PDF)',
  'telling.feedback.how':
    'Dyma beth ysgrifennodd aelodau’r panel at y sawl a ofynnodd, heb eu henwau. Gallwch ei feddalu, ei fyrhau, neu ychwanegu’r hyn a ddywedwyd yn y cyfarfod. Mae’r hyn a ysgrifennwyd yn aros gyda’u sgoriau.',
  'telling.feedback.original': 'Beth ysgrifennodd aelodau’r panel',
  'telling.feedback.words': 'Beth sy’n cael ei anfon',
  'telling.feedback.words.hint': 'Dywedwch beth oedd yn dda yn gyntaf. Gadewch linell wag rhwng paragraffau.',
  'telling.feedback.save': 'Cadw’r geiriau hyn',

  'telling.in-person': 'I gael gwybod wyneb yn wyneb',
  'telling.in-person.none': 'Neb: mae gan bawb gyfeiriad sy’n gweithio, neu maent wedi cael gwybod.',
  'telling.in-person.lead':
    'Ni ellir cyrraedd {count, plural, one {# person} two {# berson} few {# pherson} many {# pherson} other {# person}} drwy lythyr. Mae’r rownd yn aros ar agor nes bod rhywun wedi dweud wrthynt.',
  'telling.one': '{name}, am {title}',
  'telling.one.no-address': 'Dim cyfeiriad.',
  'telling.one.came-back': 'Daeth y llythyr yn ôl.',
  'telling.one.checked': 'I gael gwybod nad oedd yn gymwys, a pham.',
  'telling.one.called-off': 'I gael gwybod bod y rownd wedi’i chanslo, a pham.',
  'telling.one.decided': 'I gael gwybod beth benderfynodd y panel, a pham.',
  'telling.one.later': 'Dywedwch wrthynt pan fydd y llythyrau wedi mynd, fel nad oes neb yn clywed o flaen y lleill.',
  'telling.one.read': 'Darllen pam nad oedd {title} yn gymwys',
  'telling.record': 'Cofnodi bod rhywun wedi cael gwybod',
  'telling.who': 'Pwy sydd wedi cael gwybod?',
  'telling.who.choose': 'Dewiswch berson',
  'telling.way': 'Sut?',
  'telling.way.in-person': 'Dywedais wrthynt wyneb yn wyneb',
  'telling.way.by-phone': 'Dywedais wrthynt dros y ffôn',
  'telling.way.on-paper': 'Rhoddais neu bostiais y llythyr iddynt',
  'telling.way.not-reached': 'Ni ellir dod o hyd iddynt',
  'telling.note': 'Nodyn, os hoffech',
  'telling.note.hint': 'Os na ellir dod o hyd iddynt, dywedwch beth a geisioch.',
  'telling.record.save': 'Ei gofnodi',
  'telling.done': 'Pwy sydd wedi cael gwybod',
  'telling.done.letters':
    'Aeth {count, plural, one {# llythyr} two {# lythyr} few {# llythyr} many {# llythyr} other {# llythyr}} drwy e-bost.',
  'telling.done.letter': '{name}, am {title}: drwy lythyr oddi wrth {by},',
  'telling.done.in-person': '{name}, am {title}: wyneb yn wyneb, gan {by},',
  'telling.done.by-phone': '{name}, am {title}: dros y ffôn, gan {by},',
  'telling.done.on-paper': '{name}, am {title}: llythyr ar bapur, gan {by},',
  'telling.done.not-reached': '{name}, am {title}: heb ddod o hyd, yn ôl {by},',

  'telling.letter.place': 'Mae’n rhif {place, number} ar y rhestr wrth gefn.',
  'telling.letter.feedback': 'Barn y panel amdano',
  'telling.letter.next': 'Beth ddaw nesaf',
  'telling.letter.help': 'Os hoffech help gyda’r hyn sydd nesaf, gofynnwch am {names}.',
  'telling.letter.help.answer': 'Os hoffech help gyda’r hyn sydd nesaf, atebwch y llythyr hwn a gofynnwch am {names}.',
  'telling.letter.next-round':
    'Gall eich syniad fynd ymlaen: mae {title} yn derbyn syniadau tan {closesAt}. Ni chollir dim a ysgrifennoch, a gallwch ei newid yn gyntaf:',
  'telling.letter.again': 'Defnyddio’r syniad hwn eto',
  'telling.paper.help': 'Os byddai’n well gennych siarad amdano, dywedwch wrth bwy bynnag ddaeth â’r llythyr hwn.',
  'telling.own.only-you': 'Dim ond chi, a’r rhai sy’n ysgrifennu’r syniad hwn gyda chi, sy’n gallu darllen hyn.',
  'telling.letter.conditions': 'Cyn i unrhyw ran o’r arian gael ei thalu:',
  'telling.own.feedback': 'Barn y panel amdano',
}
