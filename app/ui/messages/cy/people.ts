import type { people as english } from '../en/people'
import type { Translation } from '../translation'

export const people: Translation<typeof english> = {
  'people.role.resident': 'Preswylydd',
  'people.role.panel': 'Aelod o’r panel',
  'people.role.chair': 'Cadeirydd',
  'people.role.treasurer': 'Trysorydd',
  'people.role.authoriser': 'Ail lofnodwr',
  'people.role.builder': 'Adeiladwr cymunedol',
  'people.signed-in-as': 'Wedi mewngofnodi fel {name}',
  'people.accent.good': 'Mae’r lliw hwn yn hawdd ei ddarllen.',
  'people.sign-in.title': 'Mewngofnodwch gyda’ch e-bost',
  'people.sign-in.lead': 'Byddwn yn anfon cod 6 digid i’ch blwch e-bost. Does dim cyfrinair i’w gofio.',
  'people.sign-in.email': 'Eich cyfeiriad e-bost',
  'people.sign-in.email-hint':
    'Rydym yn ei ddefnyddio i’ch mewngofnodi ac i ysgrifennu atoch am eich syniadau. Ni fyddwn byth yn ei ddangos i neb.',
  'people.sign-in.stay-legend': 'Am ba hyd i aros wedi mewngofnodi',
  'people.sign-in.stay': 'Cadwch fi wedi mewngofnodi yma am 30 diwrnod',
  'people.sign-in.stay-hint': 'Dim ond ar ffôn neu gyfrifiadur sy’n eiddo i chi. Fel arall, 12 awr yw hi.',
  'people.sign-in.send': 'Anfonwch god ataf',
  'people.sign-in.have-code': 'Oes gennych chi god yn barod? <link>Rhowch eich cod</link>.',
  'people.sign-in.no-email': 'Does gen i ddim cyfeiriad e-bost',
  'people.sign-in.no-email-body':
    'Gallwch ddarllen pob tudalen yma heb fewngofnodi. I gymryd rhan, gofynnwch i gymydog ar y panel eich helpu i greu cyfeiriad.',
  'people.sign-in.no-letters.title': 'Allwn ni ddim anfon llythyrau oddi yma eto',
  'people.sign-in.no-letters.body':
    'All neb fewngofnodi nes i hyn gael ei gywiro. Rhaid i bwy bynnag sy’n rhedeg y tudalennau hyn ddweud pa weinydd post i’w ddefnyddio (SMTP_URL).',
  'people.code.title': 'Edrychwch yn eich blwch e-bost',
  'people.code.lead': 'Anfonwyd cod 6 digid at <b>{email}</b>.',
  'people.code.label': 'Eich cod 6 digid',
  'people.code.hint': 'Mae’n gweithio am 10 munud, unwaith. Gallwch ei ludo.',
  'people.code.sign-in': 'Mewngofnodi',
  'people.code.demo': 'Eich cod yw {code}',
  'people.code.demo-body': 'Arddangosiad yw hwn, felly dangosir y cod yma hefyd.',
  'people.code.none-came': 'Dim llythyr?',
  'people.code.none-came-body':
    'Gall gymryd munud. Edrychwch yn eich ffolder sbwriel hefyd, a gwiriwch y cyfeiriad: gallwch <link>ddefnyddio un arall</link>.',
  'people.code.send-another': 'Anfon cod arall',
  'people.code.none.title': 'Gofynnwch am god yn gyntaf',
  'people.code.none.lead': 'Dim ond yn y porwr lle gofynnoch amdano y mae cod yn gweithio. Does neb wedi gofyn yn hwn.',
  'people.name.title': 'Croeso! Beth yw eich enw?',
  'people.name.lead': 'Dyma eich tro cyntaf yma, felly dyma’r cyfan sydd angen i ni ei wybod.',
  'people.name.label': 'Eich enw',
  'people.name.hint':
    'Mae’r rhai sy’n rhedeg y rowndiau yn ei weld. Defnyddiwch yr enw y mae eich cymdogion yn eich adnabod wrtho.',
  'people.name.go-on': 'Cadw a mynd ymlaen',
  'people.signed-out.title': 'Rydych wedi allgofnodi',
  'people.signed-out.lead': 'All neb fynd ymlaen fel chi yn y porwr hwn.',
  'people.sign-out.everywhere': 'Allgofnodi ym mhobman',
  'people.sign-out.everywhere-hint': 'Ystyr pobman yw pob ffôn a chyfrifiadur lle rydych wedi mewngofnodi.',
  'people.letter.code.subject': '{code} yw eich cod ar gyfer Small Sparks',
  'people.letter.code.code': 'Eich cod yw {code}',
  'people.letter.code.how':
    'Teipiwch ef ar y dudalen lle gofynnoch amdano. Mae’n gweithio am 10 munud, unwaith, a dim ond yn y porwr hwnnw.',
  'people.letter.code.not-you':
    'Oni ofynnoch am god? Yna does dim rhaid i chi wneud dim. All neb fewngofnodi fel chi hebddo.',
  'people.role.examiner': 'Archwilydd y llyfrau',
  'people.role.observer': 'Arsylwr',
  'people.role.administrator': 'Gweinyddwr',
  'people.you.title': 'Eich tudalen',
  'people.you.hello': 'Helo, {name}',
  'people.you.email': 'Rydym yn ysgrifennu atoch yn {email}.',
  'people.you.belongings': 'Ble rydych chi’n perthyn',
  'people.you.nowhere': 'Unman eto',
  'people.you.nowhere-body':
    'Ewch i dudalen eich cymdogaeth a dywedwch eich bod yn byw yno. Yna gallwch bleidleisio pan fydd y pleidleisio’n agor.',
  'people.you.say-you-live-here': 'Ydych chi’n byw yma? Dywedwch wrthym',
  'people.you.lives-in': 'Rydych chi’n byw yma, yn {place}.',
  'people.join.title': 'Rwy’n byw yma',
  'people.join.heading': 'Rwy’n byw yn ardal {area}',
  'people.join.lead':
    'Cymdogion sy’n penderfynu yma. Dywedwch wrth {partnership} eich bod yn un, a gallwch bleidleisio pan fydd y pleidleisio’n agor.',
  'people.join.name': 'Eich enw',
  'people.join.postcode': 'Eich cod post',
  'people.join.postcode-hint': 'Lle rydych chi’n byw, fel L30 4TH. Ni fyddwn byth yn ei ddangos i neb.',
  'people.join.your-word': 'Eich gair',
  'people.join.declare': 'Rwy’n byw yn y cod post hwn, yn ardal {area}, a dyma fy nghartref',
  'people.join.why': 'Pam rydym yn gofyn?',
  'people.join.why-body':
    'Dim ond pobl sy’n byw yma sy’n cael pleidleisio, felly rydym yn gwirio bod eich cod post yn yr ardal. Am y gweddill, rydym yn derbyn eich gair. Mae’r cofnod cyhoeddus yn dweud i chi ddweud wrthym a phryd, ond nid ble rydych chi’n byw.',
  'people.join.send': 'Dywedwch wrthynt fy mod yn byw yma',
  'people.outside.title': 'Nid yw’r cod post hwnnw yn ardal {area}',
  'people.outside.lead':
    'Buom yn chwilio am <b>{postcode}</b> ymhlith codau post ardal {area} ac ni ddaethom o hyd iddo.',
  'people.outside.instead': 'Beth allwch chi ei wneud yn lle hynny',
  'people.outside.edge':
    'Ydych chi’n byw ar y ffin, neu mewn stryd newydd? Gofynnwch i’r cadeirydd edrych: gall person eich ychwanegu.',
  'people.outside.read':
    'Gallwch ddarllen pob syniad a chanlyniad yn <link>y rowndiau</link> o hyd, ac anfon syniad gyda chymydog sy’n byw yma.',
  'people.outside.own': 'Efallai fod eich cymdogaeth chi yma hefyd. Chwiliwch amdani ar <link>y dudalen flaen</link>.',
  'people.outside.mistyped': 'A gafodd ei gamdeipio? Rhowch gynnig arall arni',
  'people.lives-here.title': 'Rydych chi’n byw yma, yn {place}',
  'people.lives-here.by.postcode-declaration': 'Dywedoch wrthym ar {knownOn}, ac mae eich cod post yn yr ardal.',
  'people.lives-here.by.vouched-for': 'Dywedodd cymydog wrthym ar {knownOn}.',
  'people.lives-here.by.in-person': 'Gwnaethom gwrdd â chi ar {knownOn}.',
  'people.lives-here.by.posted-code': 'Rhoesoch i ni’r cod o’n llythyr ar {knownOn}.',
  'people.lives-here.now': 'Beth allwch chi ei wneud nawr',
  'people.lives-here.propose': 'Anfonwch syniad pryd bynnag y bydd rownd ar agor iddynt.',
  'people.lives-here.vote':
    'Pleidleisiwch ym mhob rownd sy’n gofyn i bob preswylydd, o’r tro nesaf y bydd y pleidleisio’n agor. Caiff y rhestr o bleidleiswyr ei phennu bryd hynny.',
  'people.lives-here.moving':
    'Ydych chi’n symud i ffwrdd? Dywedwch wrth y cadeirydd, fel bod y rhestr o bleidleiswyr yn aros yn gywir.',
  'people.lives-here.rounds': 'Gweld y rowndiau',
  'people.who.title': 'Pwy sy’n penderfynu',
  'people.who.lead':
    'Pobl sy’n byw yma sy’n arwain {partnership}. Dyma’r cymdogion sy’n penderfynu, a sut maen nhw’n gwneud hynny.',
  'people.who.panel':
    'Y panel: {count, plural, one {# cymydog} two {# gymydog} few {# chymydog} many {# chymydog} other {# cymydog}}',
  'people.who.lives-here': 'Yn byw yma',
  'people.who.lives-elsewhere': 'Yn byw mewn man arall',
  'people.who.no-vote': 'Yn cynghori, heb bleidlais',
  'people.who.no-panel': 'Dim panel eto',
  'people.who.no-panel-body': 'Mae’r cymdogion a fydd yn penderfynu i’w cael eto. Bydd eu henwau’n sefyll yma.',
  'people.who.officers': 'Pwy sy’n gwneud beth',
  'people.who.join-title': 'Ydych chi’n byw yn ardal {area}?',
  'people.who.join-body': 'Yna mae eich pleidlais chi’n cyfrif yma hefyd. Munud mae’n ei gymryd i ddweud wrthym.',
  'people.task.chair': 'Yn cynllunio’r rowndiau, yn cadeirio’r cyfarfodydd ac yn gweld bod y rheolau’n cael eu cadw.',
  'people.task.treasurer': 'Yn cadw’r llyfrau ac yn paratoi pob taliad.',
  'people.task.authoriser': 'Yn gwirio pob taliad ac yn cytuno iddo. Nid yr un a’i paratôdd yw byth.',
  'people.task.builder': 'Yn cydgerdded â chymdogion sydd â syniadau, ac yn gwirio’r syniadau sy’n dod i mewn.',
  'people.task.administrator': 'Yn gofalu am y tudalennau hyn.',
  'people.task.examiner': 'Yn edrych drwy’r llyfrau o’r tu allan, yn gofyn, ac yn eu llofnodi.',
  'people.task.observer': 'Yn darllen ar ran y sefydliad sy’n dal yr arian.',
  'people.led.title': 'Dan arweiniad preswylwyr',
  'people.led.holds': 'Preswylwyr sy’n penderfynu',
  'people.led.fails': 'Methu penderfynu',
  'people.led.of': 'O’r {voting, plural, other {# aelod}} sydd â phleidlais, mae {residents, number} yn byw yma.',
  'people.led.rule': 'Rhaid i o leiaf {percent, number} ym mhob 100 fyw yma. O dan hynny, all y panel benderfynu dim.',
  'people.led.nobody': 'Does gan neb ar y panel bleidlais eto, felly all y panel ddim penderfynu.',
  'people.how.title': 'Sut y gwneir penderfyniad',
  'people.how.propose':
    '<b>Mae gan gymydog syniad.</b> Gall unrhyw un fewngofnodi ac anfon un tra bod rownd ar agor i syniadau.',
  'people.how.check':
    '<b>Caiff ei wirio.</b> Mae’r cadeirydd neu’r adeiladwr cymunedol yn gweld a yw’n addas i’r rownd, ac yn dweud pam os nad yw.',
  'people.how.score':
    '<b>Mae’r panel yn ei sgorio.</b> Mae pob aelod yn sgorio ar ei ben ei hun yn gyntaf, ac yn gadael allan unrhyw syniad y mae ganddo fuddiant ynddo.',
  'people.how.vote':
    '<b>Mae pobl yn pleidleisio.</b> Mae pob rownd yn dweud pwy: y panel, pawb sy’n byw yma, neu’r ddau. Dywedir ymlaen llaw sut y cyfrifir.',
  'people.how.meet':
    '<b>Mae’r panel yn cwrdd ac yn penderfynu.</b> Rhaid i ddigon o aelodau fod yno, y rhan fwyaf yn breswylwyr. Rhaid i ddau gytuno ar y rhestr, a chaiff pob syniad reswm.',
  'people.how.pay': '<b>Telir yr arian.</b> Mae’r trysorydd yn paratoi pob taliad, a rhaid i rywun arall gytuno iddo.',
  'people.how.table':
    'Gall rownd adael rhai o’r camau hyn allan, a bydd yn dweud hynny. Gweler <link>pwy gaiff wneud beth</link>, fesul gweithred.',
  'people.waiting.title': 'Yn aros amdanoch chi',
  'people.waiting.nothing': 'Does dim yn aros amdanoch chi.',
  'people.waiting.draft': 'Gorffennwch eich syniad: {title}',
  'people.waiting.change': 'Newidiwch yr hyn y gofynnwyd amdano: {title}',
  'people.waiting.answer': 'Atebwch gwestiwn am eich syniad: {title}',
  'people.waiting.check': 'Gwiriwch y syniadau: {title}',
  'people.waiting.score':
    'Sgoriwch y syniadau: {title} ({left, plural, one {mae # syniad yn aros amdanoch} other {mae # syniad yn aros amdanoch}})',
  'people.waiting.vote': 'Pleidleisiwch: {title}',
  'people.waiting.decide': 'Penderfynwch gyda’ch gilydd: {title}',
  'people.waiting.telling': 'Dywedwch wrth bobl beth ddaeth o’u syniad: {title}',
  'people.waiting.award': 'Mae arian wedi’i neilltuo ar gyfer {title}: derbyniwch ef',
  'people.waiting.authorise':
    '{payments, plural, one {Gwiriwch daliad a chytunwch iddo} other {Gwiriwch # taliad a chytunwch iddynt}}',
  'people.waiting.moves':
    '{moves, plural, one {Cytunwch i symud rhan o’r gyllideb, neu beidio} other {Cytunwch i # newid yn y gyllideb, neu beidio}}',
  'people.waiting.money':
    '{things, plural, one {Mae rhywbeth am arian yn aros amdanoch} other {Mae # o bethau am arian yn aros amdanoch}}',
  'people.waiting.homes':
    '{people, plural, one {Mae cymydog yn aros} other {Mae # cymydog yn aros}} i chi ddweud eu bod yn byw yma',
  'people.waiting.by': '{partnership}, tan {byAt}',
  'people.waiting.undelivered':
    '{letters, plural, zero {Dim llythyrau} one {Ni chyrhaeddodd llythyr} two {Ni chyrhaeddodd # lythyr} few {Ni chyrhaeddodd # llythyr} many {Ni chyrhaeddodd # llythyr} other {Ni chyrhaeddodd # llythyr}}',
  'people.waiting.comments':
    '{comments, plural, one {Adroddwyd am sylw} other {Adroddwyd am # o sylwadau}}: edrychwch a phenderfynwch',
  'people.waiting.register': 'Edrych drwy eich cofrestr buddiannau',
  'people.waiting.voting-end': 'Cytuno, neu beidio, ar bryd mae’r pleidleisio’n dod i ben: {title}',
  'people.waiting.take-key': 'Cymerwch eich allwedd fel rhifwr: {title}',
  'people.waiting.give-key': 'Rhowch eich allwedd fel rhifwr: {title}',
}
