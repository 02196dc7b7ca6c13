import type { introductions as english } from '../en/introductions'
import type { Translation } from '../translation'

export const introductions: Translation<typeof english> = {
  'introductions.desk.title': 'Cyflwyno pobl i’w gilydd',
  'introductions.desk.lead':
    'Cymdogion a allai hoffi cwrdd, a pham. Gydag un neges rydych yn eu cyflwyno. Nid yw cyfeiriad neb yn mynd at y llall heb ie.',
  'introductions.pairs': 'Pwy allai gwrdd',
  'introductions.none': 'Does neb yn aros i gael ei gyflwyno',
  'introductions.none-body':
    'Weithiau mae syniad yn debyg i un arall, neu’n dymuno cymorth y mae un arall yn ei gynnig. Bydd y ddau yma nes i chi edrych.',
  'introductions.offers': 'Cymdogion sy’n cynnig cymorth',
  'introductions.settled': 'Beth ddaeth ohonynt',
  'introductions.pair': '{one} a(c) {other}',
  'introductions.offers-help': 'Mae {name} yn cynnig cymorth',
  'introductions.look': 'Cael golwg',
  'introductions.why.help': 'Mae {wanting} yn dymuno “{wanted}”, ac mae {offering} yn cynnig “{offered}” ({kind}).',
  'introductions.why.alike': 'Mae eu syniadau’n debyg iawn.',
  'introductions.why.alike-words': 'Mae eu syniadau’n debyg iawn. Mae’r ddau yn sôn am {words}.',
  'introductions.introduce': 'Cyflwyno {one} a(c) {other}',
  'introductions.words': 'Eich geiriau eich hun i’r ddau, os mynnwch',
  'introductions.words-hint':
    'Pam y meddylioch amdanynt; ble gallent gwrdd. Bydd y ddau yn ei ddarllen, felly peidiwch â rhoi cyfeiriadau na rhifau.',
  'introductions.what-they-get':
    'Caiff {one} a(c) {other} un llythyr yr un: enw cyntaf y llall, enwau’r ddau syniad, a’ch geiriau chi, oddi wrth {builder}. Gallant ysgrifennu yn ôl atoch, neu ddweud y caiff eu cyfeiriad ei drosglwyddo. Pan fydd y ddau wedi dweud hynny, caiff y naill gyfeiriad y llall.',
  'introductions.make': 'Eu cyflwyno',
  'introductions.in-person': 'Rwyf wedi’u cyflwyno wyneb yn wyneb',
  'introductions.not-now': 'Ddim nawr',
  'introductions.no-email': 'Nid oes gan {name} gyfeiriad e-bost yma',
  'introductions.no-email-body': 'Felly ni all llythyr eu cyflwyno. Allech chi wneud hynny wyneb yn wyneb?',
  'introductions.done.made': 'Ysgrifennwyd at y ddau',
  'introductions.done.in-person': 'Nodwyd: maent wedi cwrdd drwoch chi',
  'introductions.done.aside': 'Wedi’i roi o’r neilltu. Gallwch ddod yn ôl ato isod',
  'introductions.state.made': 'Ysgrifennwyd atynt',
  'introductions.state.in-person': 'Cyflwynwyd wyneb yn wyneb',
  'introductions.state.aside': 'Rhoddwyd o’r neilltu',
  'introductions.state.passed': 'Dywedodd y ddau ie',
  'introductions.said-yes': 'Mae {name} yn dweud ie.',
  'introductions.wrote': 'Ysgrifennodd {name} atoch:',
  'introductions.no-answer': 'Nid yw {name} wedi ateb.',
  'introductions.after-all': 'Eu cyflwyno wedi’r cyfan',
  'introductions.own.title': 'Hoffech chi gwrdd â {other}?',
  'introductions.own.lead':
    'Mae {builder} yn meddwl y gallech chi a {other} gyd-dynnu: mae a wnelo syniad {other} â’ch un chi.',
  'introductions.own.offered': 'Mae {builder} yn dweud wrthych yr hoffai {other} helpu gyda’ch syniad.',
  'introductions.own.offerer': 'Mae {builder} yn dweud wrth {other} yr hoffech helpu.',
  'introductions.own.meet': 'Trosglwyddo eich cyfeiriad e-bost?',
  'introductions.own.how':
    'Nid yw gan {other}. Os dywedwch ie, a {other} hefyd, caiff y naill ohonoch gyfeiriad y llall. Tan hynny ni chaiff neb.',
  'introductions.own.yes': 'Ie, trosglwyddwch fy nghyfeiriad',
  'introductions.own.said-yes': 'Dywedoch ie',
  'introductions.own.back': 'Tynnu fy ie yn ôl',
  'introductions.own.waiting':
    'Cyn gynted ag y bydd {other} yn dweud ie hefyd, byddwn yn ysgrifennu at y ddau ohonoch.',
  'introductions.own.both-yes': 'Dywedodd y ddau ohonoch ie',
  'introductions.own.both-yes-body': 'Rydym wedi ysgrifennu atoch gyda chyfeiriad {other}.',
  'introductions.own.write': 'Neu ysgrifennu at {builder}',
  'introductions.own.words': 'Eich geiriau',
  'introductions.own.words-hint':
    'Dim ond {builder} a’r rhai sy’n gwneud yr un gwaith sy’n eu darllen; nid yw {other}.',
  'introductions.own.send': 'Ei anfon',
  'introductions.own.sent': 'Ysgrifennoch at {builder}',
  'introductions.own.leave':
    'Nid oes rhaid i chi wneud dim. Wedyn ni chaiff dim ei drosglwyddo, ac ni fydd neb yn gofyn eto.',
  'introductions.help.title': 'Gallaf helpu',
  'introductions.help.go': 'Gallaf helpu',
  'introductions.help.words': 'Beth allech chi ei wneud?',
  'introductions.help.words-hint':
    'Un neges, at yr adeiladwyr cymunedol. Byddant yn cysylltu â’r ddau ohonoch. Dim ond os dywedwch chi y caiff eich cyfeiriad ei drosglwyddo.',
  'introductions.help.send': 'Ei anfon at yr adeiladwyr cymunedol',
  'introductions.help.offered': 'Diolch. Mae eich neges gan yr adeiladwyr cymunedol',
  'introductions.help.offered-body': 'Bydd un ohonynt yn eich cyflwyno i’ch gilydd. Gall gymryd rhai dyddiau.',
  'introductions.waiting':
    '{count, plural, one {Un cyflwyniad i edrych arno} two {# gyflwyniad i edrych arnynt} few {# chyflwyniad i edrych arnynt} many {# chyflwyniad i edrych arnynt} other {# cyflwyniad i edrych arnynt}}',
  'introductions.ripples-waiting':
    '{count, plural, zero {Dim tonnau i’w darllen} one {Un don i’w darllen} two {# don i’w darllen} few {# thon i’w darllen} many {# thon i’w darllen} other {# o donnau i’w darllen}}',
  'introductions.strengths-waiting':
    '{count, plural, one {Awgrymwyd un cryfder} two {Awgrymwyd # gryfder} few {Awgrymwyd # chryfder} many {Awgrymwyd # chryfder} other {Awgrymwyd # cryfder}}',
  'introductions.letter.subject': 'Hoffech chi gwrdd â {other}?',
  'introductions.letter.hello': 'Helo {name}, mae hwn oddi wrth {builder}, eich adeiladwr cymunedol.',
  'introductions.letter.ideas': 'Mae {other} wedi anfon syniad, “{theirs}”. Mae a wnelo â’ch un chi, “{own}”.',
  'introductions.letter.offer': 'Hoffai {other} helpu gyda’ch syniad, “{own}”.',
  'introductions.letter.offered': 'Cynigioch helpu gyda syniad {other}, “{theirs}”. Mae {other} yn cael gwybod.',
  'introductions.letter.words': 'Mae {builder} yn ysgrifennu: {words}',
  'introductions.letter.no-address': 'Nid yw {other} yn cael eich cyfeiriad oni bai i chi ddweud hynny.',
  'introductions.letter.answer': 'Yma gallwch ddweud ie i’w drosglwyddo, neu ysgrifennu yn ôl:',
  'introductions.letter.go': 'Ie, neu ysgrifennu yn ôl',
  'introductions.letter.not-wanted':
    'Os byddai’n well gennych beidio, nid oes rhaid i chi wneud dim. Ni fydd neb yn gofyn eto.',
  'introductions.answered.subject': 'Mae {name} wedi ateb eich cyflwyniad',
  'introductions.answered.yes': 'Mae {name} yn dweud ie i gwrdd â {other}.',
  'introductions.answered.words': 'Mae {name} wedi ysgrifennu atoch am gwrdd â {other}.',
  'introductions.answered.read': 'Mae’r hyn a ddywedwyd yma:',
  'introductions.passed.subject': 'Sut i gysylltu â {other}',
  'introductions.passed.body': 'Helo {name}, dywedoch chi a {other} ie. Dyma gyfeiriad {other}:',
  'introductions.passed.care': 'Mae ar gyfer y ddau ohonoch. Peidiwch â’i drosglwyddo.',
}
