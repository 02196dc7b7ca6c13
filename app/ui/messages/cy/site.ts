import type { site as english } from '../en/site'
import type { Translation } from '../translation'

export const site: Translation<typeof english> = {
  'site.home.title': 'Symiau bach ar gyfer syniadau eich cymdogion',
  'site.home.headline': 'Mae gan eich stryd chi syniadau. Dyma’r arian i’w cychwyn.',
  'site.home.lead':
    'Mae Small Sparks yn helpu cymdogaeth i rannu symiau bach. Cymdogion sy’n cynnig, cymdogion sy’n dewis, a gall pawb weld i ble’r aeth pob punt.',
  'site.home.find': 'Dod o hyd i’ch cymdogaeth',
  'site.home.how': 'Sut mae’n gweithio',
  'site.home.neighbourhoods':
    '{count, plural, =0 {Cymdogaethau} one {Un gymdogaeth yma} two {# gymdogaeth yma} few {# chymdogaeth yma} many {# chymdogaeth yma} other {# cymdogaeth yma}}',
  'site.home.empty': 'Dim cymdogaeth eto',
  'site.home.empty-body':
    'Gosodiad newydd yw hwn. Bydd pwy bynnag sy’n gofalu amdano yn ychwanegu’r gymdogaeth gyntaf; mae <code>npm run sparks -- --help</code> yn rhestru sut. Bydd yn sefyll yma.',
  'site.home.idea': 'Mae gennych chi syniad',
  'site.home.idea-body':
    'Planhigion perlysiau, parti stryd, pêl-droed dan y goleuadau. Chwe chwestiwn byr, ar eich ffôn, a dim cyfrinair.',
  'site.home.choose': 'Eich cymdogion sy’n dewis',
  'site.home.choose-body':
    'Mae panel o breswylwyr yn darllen pob syniad. Yna mae’r panel, neu bawb sy’n byw yno, yn pleidleisio’n gyfrinachol.',
  'site.home.money': 'Daw’r arian',
  'site.home.money-body':
    'Mae’r panel yn cwrdd, yn rhoi rheswm i bob syniad, ac yn neilltuo’r arian. Mae dau berson yn cytuno ar bob taliad.',
  'site.home.story': 'Chi sy’n adrodd y stori',
  'site.home.story-body': 'Pwy ddaeth, beth ddigwyddodd, beth ddaeth wedyn. Mae un peth bach yn arwain at un arall.',
  'site.home.trust': 'Pam y gallwch ymddiried ynddo',
  'site.home.trust.residents':
    '<b>Dan arweiniad preswylwyr.</b> Mae o leiaf 51 o bob 100 pleidlais ar banel yn perthyn i bobl sy’n byw yno, neu all y panel ddim penderfynu.',
  'site.home.trust.pay':
    '<b>Does neb yn talu ar ei ben ei hun.</b> Mae un yn paratoi taliad, ac un arall yn cytuno iddo. Gweler <link>pwy gaiff wneud beth</link>.',
  'site.home.trust.count':
    '<b>Cyfrifwch eto eich hun.</b> Cyhoeddir y pleidleisiau dienw, a gall unrhyw un <link>ailadrodd y cyfrif</link>.',
  'site.home.trust.reason':
    '<b>Caiff pawb reswm.</b> Wedi’i ariannu neu beidio, dywedir pam wrth bob syniad, mewn geiriau plaen.',

  'site.privacy.title': 'Preifatrwydd',
  'site.privacy.lead': 'Beth rydym yn ei wybod amdanoch, pwy sy’n ei weld, a beth nad ydym yn ei addo.',
  'site.privacy.kept.title': 'Beth rydym yn ei gadw',
  'site.privacy.kept.1':
    'Eich enw a’ch cyfeiriad e-bost. Eich cod post, os dywedoch wrthym eich bod yn byw yn yr ardal. Y syniadau rydych yn eu hysgrifennu, a phwy ddylai gael ei dalu amdanynt.',
  'site.privacy.kept.2':
    'Yr hyn a wnewch fel aelod o’r panel neu fel swyddog: sgoriau, buddiannau a ddatganwch, penderfyniadau, taliadau. A’ch bod wedi pleidleisio, ond nid pryd.',
  'site.privacy.kept.3':
    'Does gennym ddim cyfrineiriau, dim hysbysebion a dim tracwyr. Nid yw eich cyfrifiadur yn gofyn i unrhyw gwmni arall am ddim rhan o’r tudalennau hyn.',
  'site.privacy.seen.title': 'Pwy sy’n ei weld',
  'site.privacy.seen.1':
    '<b>Pawb:</b> syniadau ar ôl eu hanfon, heb eich enw; canlyniadau; taliadau am syniadau; ac enwau’r panel a’r swyddogion.',
  'site.privacy.seen.2':
    '<b>Y rhai sy’n rhedeg y rowndiau:</b> eich enw wrth ymyl eich syniad. Mae’r rhai sy’n talu hefyd yn gweld pwy ddylai gael ei dalu.',
  'site.privacy.seen.3':
    '<b>Dim darllenydd arall:</b> eich cyfeiriad e-bost a’ch cod post. Rydym yn eu defnyddio i ysgrifennu atoch, ac i wybod pwy gaiff bleidleisio.',
  'site.privacy.seen.4':
    'Gall pwy bynnag sy’n rhedeg y cyfrifiadur y mae’r tudalennau hyn arno gyrraedd popeth sydd arno. Y bartneriaeth sy’n dewis pwy yw hwnnw.',
  'site.privacy.vote.title': 'Eich pleidlais',
  'site.privacy.vote.1':
    'Mae’r rhestr o bleidleiswyr yn dweud eich bod wedi pleidleisio. Mae’r hyn a ddewisoch ar wahân iddi, heb eich enw a heb amser, dan enw wedi’i sgramblo.',
  'site.privacy.vote.2':
    'Nid yw’r allwedd sy’n sgramblo yn y gronfa ddata. Felly nid yw’r gronfa ddata na chopi ohoni yn dweud pwy ddewisodd beth, ac nid oes tudalen sy’n ei ddangos.',
  'site.privacy.vote.3':
    'Ni ddangosir canlyniadau cyn i’r pleidleisio gau. Yna caiff y papurau pleidleisio eu cymysgu a’u cyhoeddi heb enwau.',
  'site.privacy.not-promised.title': 'Beth nad ydym yn ei addo am eich pleidlais',
  'site.privacy.not-promised.1':
    'Nid yw’r papurau pleidleisio wedi’u selio eto. Tra bo’r pleidleisio ar agor, gallai rhywun â’r gronfa ddata a’i hallwedd eich cysylltu â’ch dewisiadau.',
  'site.privacy.not-promised.2':
    'Gallai rhywun a gipiai’r cyfrifiadur yn ystod y bleidlais wneud yr un peth, a darllen y dewisiadau wrth iddynt ddod i mewn.',
  'site.privacy.not-promised.3':
    'Gallwch wirio bod y papurau a gyhoeddwyd wedi’u cyfrif yn gywir. Ni allwch eto wirio gartref fod eich papur chi yn eu plith heb ei newid.',
  'site.privacy.how-long.title': 'Am ba hyd rydym yn ei gadw',
  'site.privacy.how-long.1':
    'Mae codau mewngofnodi’n mynd ar ôl diwrnod. Cewch eich allgofnodi ar ôl 12 awr, neu 30 diwrnod os gofynnoch, a swyddogion ar ôl 30 munud heb ddefnydd. Caiff llythyrau eu gwagio ar ôl eu hanfon.',
  'site.privacy.how-long.2':
    'Mae penderfyniadau, taliadau a’r cofnod o bwy wnaeth beth yn aros, gan nad oes dim a gofnodwyd yn cael ei olygu i ffwrdd. Rhif sy’n enwi pobl yn y cofnod hwnnw.',
  'site.privacy.how-long.3':
    'Does dim botwm eto sy’n dileu eich manylion. Gofynnwch i’r bartneriaeth, a bydd yn dweud wrthych beth y gall ei wneud.',
  'site.privacy.cookies.title': 'Cwcis',
  'site.privacy.cookies.1':
    'Mae tri, ac mae angen pob un. Mae un yn eich cadw wedi mewngofnodi, un yno am hanner awr wrth i chi fewngofnodi, ac un yn cadw eich iaith.',
  'site.privacy.rights.title': 'Eich hawliau',
  'site.privacy.rights.1':
    'Gallwch ofyn i’r bartneriaeth beth mae’n ei wybod amdanoch, a chael cywiro’r hyn sy’n anghywir. Mae llawer ohono ar <you>eich tudalen eich hun</you>.',
  'site.privacy.rights.2': 'Os nad ydych yn hapus â’r ateb, gallwch <ico>gwyno wrth y Comisiynydd Gwybodaeth</ico>.',

  'site.accessibility.title': 'Hygyrchedd',
  'site.accessibility.lead': 'Mae’r tudalennau hyn i bob cymydog, sut bynnag rydych chi’n eu darllen.',
  'site.accessibility.aim.title': 'Beth yw ein nod',
  'site.accessibility.aim.1':
    'Dylai pob tudalen fodloni’r <wcag>Canllawiau Hygyrchedd Cynnwys Gwe</wcag> 2.2 ar lefel AA, a chael ei hysgrifennu fel y gall plentyn deg oed ei dilyn.',
  'site.accessibility.works.title': 'Beth sy’n gweithio',
  'site.accessibility.works.1':
    'Gallwch ddefnyddio popeth â bysellfwrdd yn unig, â darllenydd sgrin, ar ddwywaith y maint, ar hen ffôn bach, a heb JavaScript.',
  'site.accessibility.works.2':
    'Caiff cyferbyniad lliwiau ei wirio, cedwir eich gosodiadau lliw eich hun, ac nid oes dim yn symud oni bai eich bod yn caniatáu. Gellir gludo codau. Mae tudalennau’n argraffu’n dda.',
  'site.accessibility.works.3': 'Mae pob gair o’n heiddo yno yn Saesneg ac yn Gymraeg.',
  'site.accessibility.checked.title': 'Sut rydym yn gwirio',
  'site.accessibility.checked.1':
    'Mae gwiriadau awtomatig (axe) yn rhedeg ar ein tudalennau gyda phob newid, ym mhob cyflwr o ffurflen. Caiff teithiau pobl eu chwarae gyda JavaScript a hebddo.',
  'site.accessibility.missing.title': 'Beth nad yw’n ddigon da eto',
  'site.accessibility.missing.1':
    'Nid oes neb o’r tu allan wedi archwilio’r tudalennau hyn eto. Nid yw pobl sy’n defnyddio darllenwyr sgrin bob dydd wedi rhoi digon o gynnig arnynt.',
  'site.accessibility.missing.2':
    'Mae’r geiriau y mae cymdogion eu hunain yn eu hysgrifennu yn yr iaith a ddewison nhw. Mae papurau pleidleisio, a mewngofnodi heb e-bost, i ddod eto.',
  'site.accessibility.tell-us.title': 'Dywedwch wrthym',
  'site.accessibility.tell-us.1':
    'Os oes rhywbeth yn eich ffordd, dywedwch wrth eich partneriaeth. Gall person eich helpu i gymryd rhan yn y cyfamser.',

  'site.open-data.title': 'Data agored',
  'site.open-data.lead': 'Beth rydym yn ei gyhoeddi, a sut y gallwch ei wirio eich hun.',
  'site.open-data.what.title': 'Beth sy’n agored i bawb',
  'site.open-data.what.1':
    'Pob rownd gyda’i rheolau a’i dyddiadau, pob syniad a anfonwyd, pob canlyniad gyda’r rhesymau, a ble mae’r arian. Does dim angen i neb fewngofnodi i ddarllen.',
  'site.open-data.never.title': 'Beth nad yw byth',
  'site.open-data.never.1':
    'Cyfeiriadau e-bost, codau post, pwy ddylai gael ei dalu, a phwy bleidleisiodd dros beth. Ni rennir unrhyw gyfrif yn grwpiau mor fach fel y byddent yn dangos person.',
  'site.open-data.votes.title': 'Y pleidleisiau',
  'site.open-data.votes.1':
    'Pan wneir cyfrif, cyhoeddir ei bapurau pleidleisio dienw gydag ef, mewn trefn ar hap. Caiff pleidleisiau cyfartal eu setlo trwy goelbren a dynnwyd cyn i’r pleidleisio agor.',
  'site.open-data.votes.2':
    'Mae’r papurau yn <pabulib>fformat Pabulib</pabulib>, y mae ymchwilwyr yn ei ddefnyddio ar gyfer etholiadau o’r fath ledled y byd.',
  'site.open-data.check.title': 'Cyfrif eto',
  'site.open-data.check.1':
    'Daw’r canlyniad o’r papurau a gyhoeddwyd a rheol y rownd yn unig. Felly caiff unrhyw un sydd â nhw’r un ateb, gyda’n rhaglen ni neu un arall.',
  'site.open-data.check.2': 'Gyda’n rhaglen ni: <code>npm run -s sparks -- tally FILE.pb --rule declared</code>',
  'site.open-data.reuse.title': 'Ei ddefnyddio',
  'site.open-data.reuse.1': 'Cewch ddefnyddio’r hyn a gyhoeddir yma at unrhyw beth. Dywedwch o ble y daw, a pha rownd.',

  'site.policy.title': 'Pwy gaiff wneud beth',
  'site.policy.lead':
    'Argreffir hwn o’r union dabl y mae’r tudalennau hyn yn ei holi cyn gadael i neb wneud dim. Dim ond yr hyn sydd yma y mae rôl yn ei roi.',
  'site.policy.act': 'Beth',
  'site.policy.who': 'Pwy',
  'site.policy.when': 'Pryd',
  'site.policy.always': 'Unrhyw bryd',
  'site.policy.unless-interest': 'Nid ar gyfer syniad y mae ganddynt fuddiant ynddo',
  'site.policy.step-up': 'Mae swyddog yn defnyddio ei chyfrinallwedd ar ei gyfer',
  'site.policy.part.everyone': 'I bawb',
  'site.policy.part.people': 'Pobl a rolau',
  'site.policy.part.round': 'Rowndiau',
  'site.policy.part.ideas': 'Syniadau',
  'site.policy.part.panel': 'Sgoriau’r panel',
  'site.policy.part.vote': 'Pleidleisiau',
  'site.policy.part.decision': 'Penderfyniadau',
  'site.policy.part.money': 'Arian',
  'site.policy.part.stories': 'Straeon',
  'site.policy.part.other': 'A hefyd',
  'site.policy.stage.plan': 'Tra bo’r rownd yn cael ei chynllunio',
  'site.policy.stage.open': 'Tra bo’r rownd ar agor i syniadau',
  'site.policy.stage.check': 'Tra bo syniadau’n cael eu gwirio',
  'site.policy.stage.score': 'Tra bo’r panel yn sgorio',
  'site.policy.stage.vote': 'Tra bo’r pleidleisio ar agor',
  'site.policy.stage.decide': 'Pan fydd y panel yn penderfynu',
  'site.policy.stage.agree': 'Tra bo dyfarniadau’n cael eu cytuno',
  'site.policy.stage.pay': 'Tra bo arian yn cael ei dalu',
  'site.policy.stage.learn': 'Pan fydd y rownd ar ben',
  'site.who.anyone': 'Unrhyw un',
  'site.who.signed-in': 'Unrhyw un sydd wedi mewngofnodi',
  'site.who.resident': 'Unrhyw un sy’n byw yno',
  'site.who.voting-member': 'Aelodau’r panel sydd â phleidlais',
  'site.who.applicant': 'Y cymydog biau’r syniad',
  'site.act.count.follow': 'Cael gwybod ar y dudalen pan fydd pleidleisiau rownd wedi’u cyfrif',
  'site.act.news.stop': 'Atal llythyrau newyddion, o’r ddolen yn un ohonynt',
  'site.act.news.choose': 'Dewis pa newyddion sy’n dod drwy lythyr',
  'site.act.letters.read-undelivered': 'Gweld pa lythyrau na ellid eu danfon',
  'site.act.letters.settle-undelivered': 'Penderfynu beth a wneir â llythyr na ellid ei ddanfon',
  'site.act.public.read': 'Darllen rowndiau, syniadau, canlyniadau a ble mae’r arian',
  'site.act.sign-in.start': 'Gofyn am god i fewngofnodi',
  'site.act.sign-in.finish': 'Mewngofnodi ag ef',
  'site.act.sign-in.end': 'Allgofnodi',
  'site.act.sign-in.again': 'Dangos unwaith eto mai nhw sydd yno',
  'site.act.passkey.ask': 'Defnyddio cyfrinallwedd',
  'site.act.help.begin': 'Helpu cymydog wyneb yn wyneb, a gweithredu ar ei ran',
  'site.act.help.end': 'Gorffen y cymorth hwnnw',
  'site.act.paper-code.issue': 'Gwneud llythyrau â chodau, a thynnu codau’n ôl',
  'site.act.session.manage': 'Gweld ble maent wedi mewngofnodi, ac allgofnodi yno',
  'site.act.recovery.ask': 'Gofyn am gael dod yn ôl pan fydd eu cyfrinallweddi ar goll',
  'site.act.recovery.answer': 'Dweud mai’r swyddog hwnnw sy’n gofyn, neu ei atal, os ydynt yn swyddogion gyda nhw',
  'site.act.passkey.manage': 'Gwneud, ailenwi neu dynnu eu cyfrinallweddi eu hunain',
  'site.act.language.choose': 'Dewis iaith',
  'site.act.own-page.read': 'Gweld eu tudalen eu hunain',
  'site.act.residency.declare': 'Dweud eu bod yn byw yno',
  'site.act.partnership.start': 'Dechrau partneriaeth newydd ac enwi ei chadeirydd cyntaf',
  'site.act.settings.read': 'Gweld sut mae partneriaeth yn cael ei sefydlu',
  'site.act.settings.change': 'Newid gosodiadau partneriaeth',
  'site.act.partnership.open': 'Agor partneriaeth i bawb',
  'site.act.programme.manage': 'Creu rhaglen a dweud pa bartneriaethau sy’n perthyn iddi',
  'site.act.role.read': 'Gweld pwy gynigiodd ba newid i rôl, a pham',
  'site.act.role.propose': 'Cynnig rhoi rôl i rywun neu ei gorffen',
  'site.act.role.answer': 'Cytuno i newid rôl a gynigiodd rhywun arall',
  'site.act.role.resign': 'Rhoi eich rôl eich hun o’r neilltu',
  'site.act.round.plan': 'Cynllunio rownd',
  'site.act.round.publish': 'Cyhoeddi rownd',
  'site.act.round.manage': 'Dilyn rownd y tu ôl i’r llenni',
  'site.act.round.change-dates': 'Newid dyddiadau rownd, gyda rheswm',
  'site.act.round.cancel': 'Canslo rownd, gyda rheswm',
  'site.act.proposal.start': 'Dechrau syniad',
  'site.act.proposal.edit': 'Newid syniad',
  'site.act.proposal.submit': 'Anfon syniad i mewn',
  'site.act.proposal.take-back': 'Cymryd syniad yn ôl i’w newid',
  'site.act.proposal.withdraw': 'Tynnu syniad yn ôl',
  'site.act.proposal.read-own': 'Darllen syniad cyn iddo gael ei anfon',
  'site.act.proposal.check': 'Dweud a yw syniad yn addas i’r rownd',
  'site.act.proposal.read-payee': 'Gweld pwy ddylai gael ei dalu',
  'site.act.checking.read': 'Gweld y syniadau i’w gwirio',
  'site.act.checking.finish': 'Gorffen y gwirio',
  'site.act.scoring.read': 'Gweld y syniadau i’w sgorio',
  'site.act.interest.declare': 'Datgan buddiant mewn syniad',
  'site.act.score.save': 'Sgorio syniad',
  'site.act.scores.lock': 'Gorffen y sgorio',
  'site.act.ballot.cast': 'Pleidleisio, os ydynt ar y rhestr o bleidleiswyr',
  'site.act.decision.read': 'Gweld y rhestr sydd i’w phenderfynu',
  'site.act.decision.draft': 'Paratoi’r rhestr honno',
  'site.act.decision.adopt': 'Cytuno i’r rhestr; mae angen dau',
  'site.act.award.accept': 'Derbyn yr arian a’r hyn sy’n mynd gydag ef',
  'site.act.award.withdraw': 'Cymryd dyfarniad yn ôl, gyda rheswm',
  'site.act.books.read': 'Darllen y llyfrau',
  'site.act.payment.prepare': 'Paratoi taliad',
  'site.act.payment.authorise': 'Cytuno i daliad a baratowyd gan rywun arall',
  'site.act.payment.mark-sent': 'Nodi bod taliad wedi’i anfon',
  'site.act.payment.cancel': 'Canslo taliad, gyda rheswm',
  'site.act.story.tell': 'Adrodd sut yr aeth hi',
  'site.act.interest.declare-for-another': 'Cofnodi buddiant ar ran rhywun arall, gyda rheswm',
  'site.act.score.hand-in': 'Cyflwyno sgôr',
  'site.act.fund.receive': 'Cofnodi arian sydd wedi dod i mewn',
  'site.act.budget.set': 'Gosod cyllideb',
  'site.act.budget.move': 'Gofyn am symud arian rhwng llinellau cyllideb',
  'site.act.budget.agree-move': 'Cytuno i symud arian rhwng llinellau cyllideb',
  'site.act.budget.allocate': 'Neilltuo arian ar gyfer rownd',
  'site.act.award.read': 'Darllen dyfarniad',
  'site.act.payment.follow': 'Cofnodi beth ddigwyddodd i daliad',
  'site.act.invitation.read': 'Gweld pwy sydd wedi cael gwahoddiad',
  'site.act.invitation.send': 'Gwahodd pobl',
  'site.act.invitation.withdraw': 'Tynnu gwahoddiad yn ôl',
  'site.act.invitation.accept': 'Derbyn eu gwahoddiad eu hunain',
  'site.act.residency.vouch': 'Dweud bod cymydog yn byw yno, os ydynt hwythau',
  'site.act.residency.read': 'Gweld pwy sy’n aros i fod yn hysbys fel rhywun sy’n byw yno',
  'site.act.residency.verify': 'Dweud eu bod wedi gweld lle mae rhywun yn byw',
  'site.act.residency.withdraw': 'Dweud, gyda rheswm, nad yw rhywun yn byw yno mwyach',
  'site.act.residency.choose-ways': 'Dewis sut y mae’r bartneriaeth yn gwybod pwy sy’n byw yno',
  'site.act.held.read': 'Gweld a chopïo popeth a gedwir amdanynt eu hunain',
  'site.act.erasure.ask': 'Gofyn am gael eu dileu',
  'site.act.erasure.cancel': 'Cymryd hynny’n ôl',
  'site.act.register.keep': 'Cadw eu cofrestr buddiannau eu hunain',
  'site.act.register.read-all': 'Darllen y cyfan o gofrestr buddiannau pawb',
}
