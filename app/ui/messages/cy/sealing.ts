import type { sealing as english } from '../en/sealing'
import type { Translation } from '../translation'

export const sealing: Translation<typeof english> = {
  'sealing.receipt.title': 'Eich derbynneb',
  'sealing.receipt.what':
    'Ysgrifennwch hi i lawr os hoffech. Ar ôl y cyfrif gall unrhyw un chwilio am dderbynneb ar y rhestr o’r rhai a gyfrifwyd. Nid yw’n dangos beth ddewisoch.',
  'sealing.receipt.new': 'Os newidiwch eich pleidlais cewch dderbynneb newydd, ac mae hon yn peidio â chyfrif.',
  'sealing.receipt.send': 'Anfonwch y dderbynneb ataf drwy e-bost',
  'sealing.receipt.send-hint':
    'Dim ond os gofynnwch. Gall pwy bynnag sy’n gallu darllen eich e-bost weld eich derbynneb wedyn, ond byth eich dewisiadau.',
  'sealing.receipt.sent': 'Rydym wedi anfon eich derbynneb',
  'sealing.receipt.sent-body': 'Mae ar ei ffordd i’ch cyfeiriad e-bost.',
  'sealing.receipt.letter.subject': '{round}: y dderbynneb am eich pleidlais',
  'sealing.receipt.letter.is': 'Gofynnoch i ni anfon y dderbynneb am eich pleidlais:',
  'sealing.receipt.letter.then':
    'Nid yw’n dangos beth ddewisoch. Ar ôl y cyfrif gallwch chwilio amdani ar y rhestr o dderbynebau. Os newidiwch eich pleidlais cewch un newydd.',
  'sealing.receipt.letter.button': 'Chwilio am dderbynneb',

  'sealing.stuck.subject': '{round}: mae’r cyfrif wedi dod i stop',
  'sealing.stuck.says':
    'Mae’r pleidleisio ar ben, a dylai’r pleidleisiau fod wedi’u cyfrif erbyn hyn. Nid ydynt. Mae pob pleidlais yn ddiogel, ac nid oes dim wedi’i golli.',
  'sealing.stuck.then':
    'Rydym yn ceisio eto bob ychydig eiliadau. Dywedwch wrth bwy bynnag sy’n gofalu am y safle hwn: mae’r rheswm yn ei log. Unwaith yn unig yr ysgrifennwn am hyn.',
  'sealing.stuck.button': 'Lle bydd y canlyniadau',

  'sealing.receipts.title': 'A gafodd fy mhleidlais ei chyfrif?',
  'sealing.receipts.page': 'Derbynebau: {round}',
  'sealing.receipts.lead':
    '{many, plural, one {Cyfrifwyd un bleidlais, a dyma ei derbynneb.} other {Cyfrifwyd # pleidlais, a dyma eu derbynebau, cynifer â’r pleidleisiau.}}',
  'sealing.receipts.soon': 'Bydd y rhestr o dderbynebau yma cyn gynted ag y bydd y pleidleisiau wedi’u cyfrif.',
  'sealing.receipts.none': 'Nid oes rhestr o dderbynebau i’r rownd hon',
  'sealing.receipts.none-why': 'Daeth ei phleidleisiau o rywle arall, neu nid oedd rhai ganddi.',
  'sealing.receipts.field': 'Eich derbynneb',
  'sealing.receipts.hint': 'Deuddeg llythyren a rhif mewn tri grŵp. Mae llythrennau bach a bylchau’n iawn.',
  'sealing.receipts.look': 'Chwilio amdani',
  'sealing.receipts.found': 'Cyfrifwyd {receipt}',
  'sealing.receipts.found-body':
    'Mae’r bleidlais â’r dderbynneb hon yn y cyfrif. Nid yw’r hyn a ddewiswyd yn cael ei ddangos i neb.',
  'sealing.receipts.not-found': 'Nid yw {receipt} ar y rhestr',
  'sealing.receipts.not-found-body':
    'A newidioch eich pleidlais ar ôl ei hysgrifennu i lawr? Eich derbynneb ddiweddaraf sy’n cyfrif felly. Os ydych yn sicr, dywedwch wrth y cadeirydd: mae pob cwestiwn yn cael ateb yn agored.',
  'sealing.receipts.list': 'Pob derbynneb',
  'sealing.receipts.first': 'Y {shown} gyntaf o {many}. Mae pob un yn y ffeil.',
  'sealing.receipts.download': 'Lawrlwytho pob derbynneb',
  'sealing.receipts.why': 'Beth mae hyn yn ei ddangos, a beth nad yw',
  'sealing.receipts.shows':
    'Mae eich derbynneb wedi’i gwneud o’ch pleidlais dan sêl. Os yw ar y rhestr, cafodd yr union bleidlais honno ei hagor a’i chyfrif.',
  'sealing.receipts.shows-not':
    'Ni all ddangos i chi ein bod wedi’i hagor yn gywir: byddai’n rhaid i chi ymddiried ynom ni, neu yn y rhifwyr.',
  'sealing.receipts.link': 'Chwilio am eich derbynneb',
  'sealing.receipts.link-lead': 'A gadwoch eich derbynneb? Gallwch weld a gafodd eich pleidlais ei chyfrif.',

  'sealing.kept.sealed':
    'Cedwir y pleidleisiau dan sêl tan {untilAt}, er mwyn gallu ateb cwestiynau. Yna cânt eu dinistrio, a’r allwedd iddynt hefyd. Cedwir hwy’n hirach tra bo cwestiwn yn aros am ateb.',
  'sealing.kept.destroyed':
    'Cafodd y pleidleisiau dan sêl eu dinistrio ar {destroyedOn}, a’r allwedd iddynt hefyd. Mae’r pleidleisiau a gyhoeddwyd yn aros.',
  'sealing.kept.by.installation': 'Y cyfrifiadur sy’n rhedeg y dudalen hon oedd yn cadw’r allwedd i’r pleidleisiau.',
  'sealing.kept.by.tellers':
    'Rhannwyd yr allwedd i’r pleidleisiau rhwng tri rhifwr. Agorodd dau ohonynt y pleidleisiau gyda’i gilydd.',
  'sealing.tellers-wait.title': 'Mae’r pleidleisio ar ben. Y rhifwyr sy’n agor y pleidleisiau',
  'sealing.tellers-wait.body':
    '{wanting, plural, one {Mae un rhifwr arall yn rhoi ei allwedd, yna cyfrifir y pleidleisiau.} other {Mae # rhifwr yn rhoi eu hallweddi, yna cyfrifir y pleidleisiau.}}',

  'sealing.tellers.title': 'Rhifwyr',
  'sealing.tellers.page': 'Rhifwyr: {round}',
  'sealing.tellers.lead':
    'Caiff pleidleisiau eu selio wrth gyrraedd. Fel arfer ein cyfrifiadur sy’n cadw’r allwedd nes i’r pleidleisio gau. Gallwch ofyn i dri pherson rydych i gyd yn ymddiried ynddynt ei dal yn lle hynny. Bydd unrhyw ddau ohonynt yn agor y pleidleisiau gyda’i gilydd.',
  'sealing.tellers.loss':
    'Os bydd un o’r tri yn colli ei allwedd, nid oes dim ar goll. Os bydd dau yn colli eu rhai nhw, ni all neb agor y pleidleisiau, a rhaid i bobl bleidleisio eto.',
  'sealing.tellers.who':
    'Dewiswch bobl sy’n hawdd eu cyrraedd pan fydd y pleidleisio’n cau, ac nad ydynt i gyd yn swyddogion.',
  'sealing.tellers.person': 'Rhifwr {place}',
  'sealing.tellers.nobody': 'Neb',
  'sealing.tellers.told': 'Bydd pwy bynnag a dynnwch oddi yno’n cael llythyr sy’n dweud hynny, gyda’ch enw.',
  'sealing.tellers.save': 'Cadw’r rhifwyr',
  'sealing.tellers.none': 'Dim rhifwyr',
  'sealing.tellers.none-body': 'Ein cyfrifiadur sy’n cadw’r allwedd i bleidleisiau’r rownd hon.',
  'sealing.tellers.missing': 'Nid oes gan bawb allwedd eto',
  'sealing.tellers.missing-body':
    'Mae’r pleidleisio’n agor {opensAt}. Os na fydd gan y tri eu hallweddi erbyn hynny, ein cyfrifiadur fydd yn cadw’r allwedd. Bydd y tudalennau’n dweud hynny.',
  'sealing.tellers.ready': 'Mae gan y tri eu hallweddi',
  'sealing.tellers.ready-body':
    'Pan fydd y pleidleisio’n agor, rhennir yr allwedd i’r pleidleisiau rhyngddynt, ac nid yw’n cael ei chadw yn unman arall.',
  'sealing.tellers.fixed': 'Mae’r pleidleisio wedi agor, felly mae’r rhifwyr yn aros fel y maent.',
  'sealing.tellers.caption': 'Rhifwyr y rownd hon',
  'sealing.tellers.name': 'Enw',
  'sealing.tellers.state': 'Yr allwedd',
  'sealing.tellers.state.named': 'Heb ei dangos eto',
  'sealing.tellers.state.taken': 'Wedi’i derbyn',
  'sealing.tellers.state.given': 'Wedi’i rhoi wrth gau',

  'sealing.teller.title': 'Eich allwedd fel rhifwr',
  'sealing.teller.page': 'Eich allwedd: {round}',
  'sealing.teller.lead':
    'Rydych yn un o dri rhifwr y rownd hon. Mae eich allwedd chi ac un arall yn agor y pleidleisiau ar ôl i’r pleidleisio gau. Tan hynny ni all neb ddarllen pleidlais, ac ni all neb heboch chi eich dau.',
  'sealing.teller.one-lost': 'Os bydd un ohonoch yn colli ei allwedd, gall y ddau arall agor y pleidleisiau o hyd.',
  'sealing.teller.two-lost':
    'Os bydd dau ohonoch yn colli eich allweddi, ni all neb agor y pleidleisiau. Yna rhaid i bobl bleidleisio eto.',
  'sealing.teller.take': 'Dangoswch fy allwedd i mi',
  'sealing.teller.take-again': 'Dangoswch allwedd newydd i mi',
  'sealing.teller.once':
    'Rydym yn ei dangos unwaith ac nid ydym yn cadw copi. Byddwch yn barod â phapur a phensel, neu argraffydd.',
  'sealing.teller.again-body':
    'Mae gennych allwedd ers {takenOn}. Os colloch hi, cymerwch un newydd: mae’r hen un yn peidio â gweithio.',
  'sealing.teller.your-key': 'Dyma eich allwedd. Ni fyddwn yn ei dangos eto',
  'sealing.teller.write-it':
    'Ysgrifennwch y tair llinell i lawr, neu argraffwch y dudalen hon, a’i chadw lle na all neb ond chi ei chyrraedd.',
  'sealing.teller.qr': 'Yr un allwedd fel llun i ffôn. Peidiwch â thynnu ei llun lle mae eraill yn ei weld.',
  'sealing.teller.print': 'Argraffwch y dudalen hon o ddewislen eich porwr. Mae’n ffitio ar un ddalen.',
  'sealing.teller.try-title': 'Rhowch gynnig arni',
  'sealing.teller.try-lead': 'Teipiwch yr hyn a ysgrifennoch, i fod yn sicr ei fod yn gywir.',
  'sealing.teller.try': 'Gwirio fy allwedd',
  'sealing.teller.right': 'Dyna eich allwedd. Cadwch hi’n ddiogel tan {closesAt}',
  'sealing.teller.wrong': 'Nid dyna eich allwedd',
  'sealing.teller.wrong-body': 'Mae wedi’i hysgrifennu’n iawn, ond un arall ydyw. A gymeroch allwedd newydd ers hynny?',
  'sealing.teller.field': 'Eich allwedd',
  'sealing.teller.field-hint': 'Tair llinell o ddeuddeg llythyren a rhif. Mae llythrennau bach a bylchau’n iawn.',
  'sealing.teller.waiting': 'Mae’r pleidleisio’n cau {closesAt}. Dewch yn ôl yma â’ch allwedd wedyn.',
  'sealing.teller.no-share':
    'Nid oedd gennych allwedd pan agorodd y pleidleisio, felly ein cyfrifiadur sy’n cadw’r allwedd i’r bleidlais hon.',
  'sealing.teller.give-title': 'Mae’r pleidleisio ar ben. Teipiwch eich allwedd',
  'sealing.teller.give': 'Agor y pleidleisiau â’m hallwedd',
  'sealing.teller.given': 'Diolch. Mae eich allwedd i mewn',
  'sealing.teller.given-waits':
    'Caiff y pleidleisiau eu hagor cyn gynted ag y bydd un rhifwr arall wedi rhoi ei allwedd.',
  'sealing.teller.given-all': 'Mae dwy allwedd i mewn. Mae’r pleidleisiau’n cael eu hagor a’u cyfrif.',
  'sealing.teller.counted': 'Mae’r pleidleisiau wedi’u cyfrif. Gallwch daflu eich allwedd.',
  'sealing.teller.lost': 'Rwyf wedi colli fy allwedd',
  'sealing.teller.lost-body':
    'Dywedwch wrth y cadeirydd, ac wrth y ddau rifwr arall: gallant agor y pleidleisiau heboch chi. Ni all neb wneud eich allwedd eto.',

  'sealing.end.title': 'Pryd mae’r pleidleisio’n dod i ben',
  'sealing.end.page': 'Pryd mae’r pleidleisio’n dod i ben: {round}',
  'sealing.end.lead':
    'Mae’r pleidleisio’n cau {closesAt}, ohono’i hun. I newid hynny tra bo pobl yn pleidleisio mae angen dau swyddog a rheswm.',
  'sealing.end.not-open': 'Nid yw’r pleidleisio ar agor. Cyn iddo agor, newidiwch ddyddiadau’r rownd.',
  'sealing.end.closed': 'Caeodd y pleidleisio {closedAt}. Ni ellir newid dim am hynny.',
  'sealing.end.change-dates': 'Newid y dyddiadau',
  'sealing.end.ask': 'Gofyn am newid',
  'sealing.end.act': 'Beth ddylai ddigwydd?',
  'sealing.end.act.close': 'Cau’r pleidleisio nawr',
  'sealing.end.act.close-hint':
    'Cyn gynted ag y bydd swyddog arall yn cytuno. Ni ellir cyfrif pleidleisiau sy’n dod wedyn.',
  'sealing.end.act.extend': 'Gadael i bobl bleidleisio am fwy o amser',
  'sealing.end.act.extend-hint': 'Caiff pawb ar y rhestr o bleidleiswyr wybod.',
  'sealing.end.act.again': 'Cynnal y bleidlais eto',
  'sealing.end.act.again-hint':
    'Dim ond pan na ellir agor y pleidleisiau. Teflir pob pleidlais dan sêl, a gofynnir i bawb bleidleisio unwaith eto.',
  'sealing.end.act.as-it-is': 'Cyfrif y pleidleisiau sydd yno',
  'sealing.end.act.as-it-is-hint':
    'Pan fydd pobl wedi cael amser i bleidleisio unwaith eto, neu os na phleidleisiodd neb ar ôl gwneud y copi.',
  'sealing.end.act.end-paper': 'Cyfrif, er nad yw’r niferoedd ar bapur yn cytuno',
  'sealing.end.act.end-paper-hint': 'Ni ellir ychwanegu papur wedyn. Cyhoeddir y niferoedd a’r rheswm.',
  'sealing.end.act.call-off': 'Canslo’r rownd gyfan',
  'sealing.end.act.call-off-hint':
    'Am byth. Ni chaiff unrhyw bleidlais yn y rownd ei chyfrif na’i defnyddio, ac mae’r arian yn mynd yn ôl. Caiff pawb ar y rhestr o bleidleiswyr wybod.',
  'sealing.end.call-off-two':
    'Mae pobl wedi pleidleisio yn y rownd hon, felly mae angen dau swyddog a rheswm i’w chanslo. Ni chaiff yr un ohonynt fod â budd mewn syniad ar y papur pleidleisio.',
  'sealing.end.out.interest': 'Rhaid i swyddog arall wneud hyn',
  'sealing.end.out.interest-body':
    'Mae gennych fudd mewn syniad ar y papur pleidleisio hwn, felly gallwch ddarllen yr hyn a ofynnir yma, ond nid gofyn na chytuno.',
  'sealing.end.out.challenged': 'Rhaid i swyddog arall wneud hyn',
  'sealing.end.out.challenged-body':
    'Mae cwestiwn am y bleidlais hon yn ymwneud â’r hyn a wnaethoch chi, ac nid oes ateb iddo eto. Tan hynny gallwch ddarllen hyn, ond nid gofyn na chytuno.',
  'sealing.end.out.stand-in':
    'Mae llai na dau swyddog yn rhydd i weithredu yma. Gall y rhai sy’n gofalu am y wefan hon ofyn a chytuno yn eu lle.',
  'sealing.end.out.officers-are-free': 'Mater i’r swyddogion yma yw hwn',
  'sealing.end.out.officers-are-free-body':
    'Rydych yn gofalu am y wefan hon. Gallwch gamu i mewn dim ond lle mae llai na dau swyddog heb fudd mewn syniad ar y papur pleidleisio.',
  'sealing.end.restored':
    'Gofynnwyd i bawb ar y rhestr o bleidleiswyr edrych a yw eu pleidlais yno. Ni chyfrifir dim nes i ddau ohonoch setlo hyn. Gadewch i bobl bleidleisio’n hirach, cynhaliwch y bleidlais eto ar ôl iddi gau, neu cyfrifwch y pleidleisiau sydd yno.',
  'sealing.end.lapses': 'Os na fydd neb yn ateb, caiff hyn ei ollwng {lapsesAt}.',
  'sealing.end.again-lead':
    'Mae’r pleidleisio wedi cau ac nid yw’r pleidleisiau wedi’u cyfrif eto. Os yw dau rifwr wedi colli eu hallweddi, rhaid cynnal y bleidlais eto.',
  'sealing.end.until': 'Mae’r pleidleisio’n cau wedyn',
  'sealing.end.until-hint':
    'Dim ond i adael i bobl bleidleisio am fwy o amser, neu eto. Dim hwyrach na’r cyfarfod: {decidesAt}.',
  'sealing.end.because': 'Pam?',
  'sealing.end.because-hint': 'Gall pawb ddarllen hyn, ac mae pleidleiswyr yn ei gael mewn llythyr.',
  'sealing.end.ask-do': 'Gofyn i swyddog arall gytuno',
  'sealing.end.asked.close': 'Cau’r pleidleisio nawr',
  'sealing.end.asked.extend': 'Mae’r pleidleisio’n cau {untilAt} yn lle hynny',
  'sealing.end.asked.again': 'Cynnal y bleidlais eto, tan {untilAt}',
  'sealing.end.asked.as-it-is': 'Cyfrif y pleidleisiau sydd yno',
  'sealing.end.asked.end-paper': 'Cyfrif, er nad yw’r niferoedd ar bapur yn cytuno',
  'sealing.end.asked.call-off': 'Canslo’r rownd gyfan',
  'sealing.end.asked-by': 'Gofynnodd {name} am hyn {askedAt}.',
  'sealing.end.agree': 'Rwy’n cytuno',
  'sealing.end.refuse': 'Nid wyf yn cytuno',
  'sealing.end.take-back': 'Ei dynnu’n ôl',
  'sealing.end.waits': 'Mae’n aros am swyddog arall. Tan hynny nid oes dim yn newid.',
  'sealing.end.before': 'Yr hyn a ofynnwyd o’r blaen',
  'sealing.end.answer.agreed': 'Cytunwyd',
  'sealing.end.answer.refused': 'Gwrthodwyd',
  'sealing.end.answer.taken-back': 'Tynnwyd yn ôl',
  'sealing.end.answer.lapsed': 'Gollyngwyd: nid atebodd neb mewn pryd',
  'sealing.news.voting-extended': 'Mae’r pleidleisio’n parhau tan {untilAt}',
  'sealing.news.voting-closed': 'Caewyd y pleidleisio’n gynnar',
  'sealing.news.voting-again': 'Cynhelir y bleidlais eto, tan {untilAt}',
  'sealing.news.vote-restored': 'Gall rhai pleidleisiau fod ar goll',
  'sealing.news.vote-restored-body':
    'Daethpwyd â’r wefan hon yn ôl o gopi, ac nid yw pleidleisiau a fwriwyd wedyn ynddi. Os pleidleisioch chi, edrychwch a yw eich pleidlais yno. Os nad yw, pleidleisiwch eto.',
  'sealing.news.restored-accepted': 'Caiff y pleidleisiau sydd yno eu cyfrif',
  'sealing.letter.subject.close': '{round}: mae’r pleidleisio wedi cau',
  'sealing.letter.subject.extend': '{round}: gallwch bleidleisio am fwy o amser',
  'sealing.letter.subject.again': '{round}: pleidleisiwch eto, os gwelwch yn dda',
  'sealing.letter.subject.as-it-is': '{round}: caiff y pleidleisiau sydd yno eu cyfrif',
  'sealing.letter.subject.end-paper': '{round}: mae’r pleidleisiau’n cael eu cyfrif',
  'sealing.letter.subject.call-off': 'Mae {round} wedi’i chanslo',
  'sealing.letter.body.close': 'Mae dau swyddog wedi cau’r bleidlais yn gynnar.',
  'sealing.letter.body.extend': 'Gallwch bleidleisio, neu newid eich pleidlais, tan {untilAt}.',
  'sealing.letter.body.as-it-is':
    'Ar ôl dod â’r wefan yn ôl o gopi, mae dau swyddog wedi penderfynu cyfrif y pleidleisiau sydd yno.',
  'sealing.letter.body.end-paper':
    'Nid oedd niferoedd y pleidleisiau ar bapur yn cytuno. Mae dau swyddog wedi penderfynu cyfrif serch hynny. Gall pawb ddarllen y niferoedd gyda’r canlyniadau.',
  'sealing.letter.body.call-off':
    'Mae dau swyddog wedi canslo’r rownd hon. Ni ddefnyddir y pleidleisiau ynddi, ac nid oes angen i chi wneud dim.',
  'sealing.letter.body.again':
    'Nid oedd modd agor y pleidleisiau, felly cawsant eu taflu heb eu darllen. P’un a oeddech wedi pleidleisio ai peidio: pleidleisiwch unwaith eto, tan {untilAt}.',
  'sealing.letter.because': 'Y rheswm: {because}',
  'sealing.letter.button.close': 'Gweld y rownd',
  'sealing.letter.button.as-it-is': 'Gweld y rownd',
  'sealing.letter.button.end-paper': 'Gweld y rownd',
  'sealing.letter.button.call-off': 'Gweld y rownd',
  'sealing.letter.button.extend': 'Mynd i’r bleidlais',
  'sealing.letter.button.again': 'Pleidleisio eto',
  'sealing.letter.restored.subject': '{round}: edrychwch a yw eich pleidlais yno, os gwelwch yn dda',
  'sealing.letter.restored.body':
    'Bu’n rhaid dod â’r wefan yn ôl o gopi. Gall pleidleisiau a fwriwyd ychydig cyn {seenAt} fod ar goll, ac ni all neb ddweud pleidleisiau pwy.',
  'sealing.letter.restored.then':
    'Os pleidleisioch chi, edrychwch ar dudalen y bleidlais. Os nad yw’n dweud eich bod wedi pleidleisio, pleidleisiwch eto. Os oeddech wedi newid eich pleidlais, gwnewch hynny unwaith eto.',
  'sealing.letter.restored.button': 'Edrych ar fy mhleidlais',
  'sealing.letter.teller-out.subject': '{round}: nid ydych yn rhifwr mwyach',
  'sealing.letter.teller-out.body':
    'Mae {by} wedi newid pwy sy’n agor y pleidleisiau, ac nid ydych yn un o’r tri mwyach. Os oes gennych allwedd, nid yw’n agor dim bellach.',
  'sealing.letter.teller-out.then':
    'Os nad oeddech yn disgwyl hyn, gofynnwch i {by} neu i swyddog arall cyn i’r pleidleisio agor. Mae’r weithred ar gofnod gyda’i dyddiad.',
  'sealing.letter.teller-out.button': 'Mynd i’r rownd',
  'sealing.letter.gone.subject': '{round}: mae syniad wedi’i dynnu oddi ar y papur pleidleisio',
  'sealing.letter.gone.body':
    'Mae “{idea}” wedi’i dynnu’n ôl gan y rhai a’i cynigiodd. Nid yw pleidleisiau drosto’n cyfrif. Mae popeth arall ar bleidlais yn aros fel y’i bwriwyd.',
  'sealing.letter.gone.then':
    'Ni allwn weld pwy a’i dewisodd, felly mae hyn yn mynd at bawb a all bleidleisio ar-lein o hyd. Os dewisoch chi ef, neu os nad ydych wedi pleidleisio, gallwch ddewis o’r newydd tan {closesAt}. Nid oes rhaid i chi.',
  'sealing.letter.gone.button': 'Mynd i’r bleidlais',

  'sealing.days.label': 'Y dyddiau y gall pobl ofyn am y cyfrif',
  'sealing.days.hint':
    'Cedwir y pleidleisiau dan sêl cyhyd â hynny ar ôl y cyfrif, yna cânt eu dinistrio. O {least} i {most}.',
}
