import type { desk as english } from '../en/desk'
import type { Translation } from '../translation'

/** The voting desk at an event. */
export const desk: Translation<typeof english> = {
  'desk.page': 'Desg bleidleisio: {round}',
  'desk.title': 'Desg bleidleisio',
  'desk.lead':
    'Mewn digwyddiad, mae dau gynorthwyydd yn chwilio am bobl ar y rhestr o bleidleiswyr. Maen nhw’n rhoi papur iddyn nhw, neu gallan nhw bleidleisio yno.',
  'desk.go': 'Mynd i’r ddesg bleidleisio',
  'desk.open': 'Desgiau sydd ar agor',
  'desk.close-this': 'Cau: {place}',
  'desk.need': 'Beth sydd ei angen arnoch',
  'desk.need.two': 'Dau gynorthwyydd, un ohonoch wrth y sgrin hon.',
  'desk.need.paper': 'Papurau pleidleisio wedi’u cymysgu, ac amlenni gyda slip ar bob un.',
  'desk.need.box': 'Blwch sy’n aros ar gau nes i’r pleidleisio orffen.',
  'desk.need.own-tablet': 'Tabled â chlo arni: mae’n dal yr enwau ar y rhestr tra bydd y ddesg ar agor.',
  'desk.place': 'Ble mae hi?',
  'desk.place.hint': 'Er enghraifft: y llyfrgell, y llawr gwaelod',
  'desk.beside': 'Pwy yw’r ail gynorthwyydd?',
  'desk.beside.hint': 'Rhywun sydd â rhan yn y bartneriaeth.',
  'desk.beside.choose': 'Dewiswch rywun',
  'desk.begin': 'Agor y ddesg',
  'desk.no-script': 'Dim ond gyda chysylltiad y mae’r ddesg hon yn gweithio',
  'desk.no-script.body':
    'Mae sgriptiau wedi’u diffodd yn y porwr hwn. Mae popeth yn gweithio tra byddwch wedi’ch cysylltu. Os bydd y cysylltiad yn torri, arhoswch nes iddo ddod yn ôl cyn rhoi papur i neb.',
  'desk.find': 'Pwy sydd yno?',
  'desk.find.label': 'Enw',
  'desk.find.hint': 'Mae rhan ohono’n ddigon.',
  'desk.find.nobody': 'Does neb o’r enw {name} ar y rhestr o bleidleiswyr.',
  'desk.find.more': 'Mae gan fwy o bobl yr enw hwnnw nag a ddangosir. Teipiwch fwy ohono.',
  'desk.find.nobody-here': 'Does neb o’r enw hwnnw ar y rhestr o bleidleiswyr.',
  'desk.stands.free': 'heb bleidleisio',
  'desk.stands.out': 'â phapur',
  'desk.stands.voted': 'wedi pleidleisio ar-lein',
  'desk.stands.over': 'wedi pleidleisio ar-lein; bydd amlen yn cymryd ei lle',
  'desk.stands.paper': 'mae’r amlen yn y blwch',
  'desk.slip-for': 'Y cod ar y slip<unseen> i {name}</unseen>',
  'desk.hand-out': 'Rhoi papur',
  'desk.vote-here': 'Pleidleisio yma, ar y sgrin hon',
  'desk.vote-here.how':
    'Os bydd rhywun yn pleidleisio ar y sgrin hon: rhowch hi iddyn nhw a throwch draw. Pan fyddan nhw’n pwyso “Rwyf wedi gorffen”, caiff y sgrin ei chlirio a byddwch yn ôl yma.',
  'desk.vote-here.online': 'Mae angen cysylltiad ar gyfer hyn, a phopeth wedi’i anfon yn gyntaf.',
  'desk.in': 'Daw amlen i mewn',
  'desk.in.lead': 'Teipiwch neu sganiwch y cod ar ei slip, wedyn gadewch iddyn nhw ei rhoi yn y blwch.',
  'desk.in.button': 'Cadw',
  'desk.code.hint': 'Deg arwydd, mewn dau grŵp.',
  'desk.kind': 'Sut daeth hi?',
  'desk.kind.take-in': 'Nhw eu hunain ddaeth â hi',
  'desk.kind.take-in-post': 'Drwy’r post, neu daeth rhywun arall â hi',
  'desk.kind.lost': 'Mae’r slip ar goll neu wedi’i ddifetha: nid yw’n cyfrif mwyach',
  'desk.log': 'Wedi’i wneud yma',
  'desk.log.lead': 'Y diweddaraf yn gyntaf. Rhowch o’r neilltu yr hyn sydd mewn coch.',
  'desk.act.hand-out': 'Papur allan',
  'desk.act.take-in': 'Amlen',
  'desk.act.take-in-post': 'Amlen drwy’r post',
  'desk.act.lost': 'Slip ar goll neu wedi’i ddifetha',
  'desk.close': 'Cau’r ddesg',
  'desk.close.lead': 'Pan fyddwch yn pacio. Mae’r enwau’n mynd oddi ar y dabled hon.',
  'desk.close.wait':
    'Ddim eto: nid yw popeth ar y dabled hon wedi’i anfon ({acts} ar ôl). Ewch i gael cysylltiad yn gyntaf, wedyn caewch y ddesg.',
  'desk.closed': 'Mae’r ddesg ar gau',
  'desk.sent': 'Mae popeth wedi’i anfon.',
  'desk.sending': 'Yn anfon …',
  'desk.away':
    'Dim cysylltiad. Ewch ymlaen: mae’r hyn a wnewch yn cael ei gadw ar y dabled hon ({acts} hyd yma), a’i anfon pan ddaw yn ôl.',
  'desk.sign-in':
    'Rydych wedi cael eich allgofnodi. Mae’r hyn a wnaethoch wedi’i gadw ar y dabled hon ({acts}). Mewngofnodwch eto yn y porwr hwn, a bydd yn cael ei anfon.',
  'desk.not-yours':
    'Chewch chi ddim cadw desg mwyach. Mae’r hyn a wnaed wedi’i gadw ar y dabled hon ({acts}), a does dim wedi’i golli. Gofynnwch i’r cadeirydd neu’r adeiladwr cymunedol fewngofnodi arni ac agor y dudalen hon. Wedyn bydd yn cael ei anfon.',
  'desk.left.away':
    'Mae’r dabled hon wedi cadw rhywbeth o ddesg gynharach sydd heb ei anfon ({acts}). Bydd yn cael ei anfon cyn gynted ag y bydd cysylltiad.',
  'desk.left.sent':
    'Mae’r hyn roedd y dabled hon wedi’i gadw o ddesg gynharach wedi’i anfon nawr. Mae’r cyfan yn cyfrif fel y dylai.',
  'desk.left.aside':
    'Mae’r hyn roedd y dabled hon wedi’i gadw o ddesg gynharach wedi’i anfon nawr. Chwiliwch am yr amlenni â’r slipiau hyn:',
  'desk.kept': 'Wedi’i gadw ar y dabled hon, heb ei anfon eto. Rhowch yr amlen yn y blwch.',
  'desk.fact': 'Wedi’i gadw ar y dabled hon, heb ei anfon eto. Gallwch roi’r papur.',
  'desk.mistyped': 'Nid cod slip y rownd hon yw hwnna. Edrychwch eto: deg arwydd, mewn dau grŵp.',
  'desk.not-read': 'Allen ni ddim darllen hynny. Teipiwch y cod eto.',
  'desk.said.out': 'Wedi’i nodi. Rhowch y papur a’r amlen gyda’r slip hwnnw iddyn nhw.',
  'desk.said.out-voted': 'Roedden nhw wedi pleidleisio ar-lein yn barod. Bydd eu hamlen yn cael ei rhoi o’r neilltu.',
  'desk.said.out-paper': 'Mae amlen ganddyn nhw yn y blwch yn barod. Bydd hon yn cael ei rhoi o’r neilltu.',
  'desk.said.out-not-on-roll':
    'Dydyn nhw ddim yn cael pleidleisio ar bapur yma. Bydd eu hamlen yn cael ei rhoi o’r neilltu.',
  'desk.said.in-box': 'Mae’n cyfrif. Mae’n perthyn yn y blwch.',
  'desk.said.voted-already': 'Rhowch yr amlen hon o’r neilltu heb ei hagor: roedden nhw wedi pleidleisio ar-lein.',
  'desk.said.paper-already': 'Rhowch yr amlen hon o’r neilltu heb ei hagor: mae un arall ganddyn nhw yn y blwch.',
  'desk.said.not-on-roll':
    'Rhowch yr amlen hon o’r neilltu heb ei hagor: nid yw’r slip gan neb sy’n cael pleidleisio ar bapur.',
  'desk.said.too-late': 'Rhowch yr amlen hon o’r neilltu heb ei hagor: roedd y pleidleisio ar ben.',
  'desk.said.nobody-yet':
    'Cadwch yr amlen hon ar wahân heb ei hagor: does neb wedi’i nodi ar gyfer y slip hwn eto. Chwiliwch am yr enw sydd arni, a nodwch y slip ar ei gyfer. Neu teipiwch e eto pan fydd y tabledi eraill wedi anfon popeth.',
  'desk.said.nobody-yet-post':
    'Cadwch yr amlen hon ar wahân heb ei hagor: does neb wedi’i nodi ar gyfer y slip hwn eto. Chwiliwch am yr enw sydd arni, a nodwch y slip ar ei gyfer.',
  'desk.said.named-once':
    'Cadwch yr amlen hon ar wahân heb ei hagor. Mae’r enw a roddoch wedi’i nodi. Bydd yn cyfrif pan fydd rhywun arall sy’n cael agor y blwch yn rhoi’r un enw ar gyfer y slip hwn.',
  'desk.said.named-otherwise':
    'Cadwch yr amlen hon ar wahân heb ei hagor: rhoddodd rhywun arall enw gwahanol ar gyfer y slip hwn. Edrychwch arni eto gyda’ch gilydd, a rhowch eich dau yr enw sydd arni.',
  'desk.said.taken-out': 'Rhowch yr amlen hon o’r neilltu heb ei hagor: cafodd ei thynnu o’r blwch.',
  'desk.said.paper-slip-void':
    'Rhowch yr amlen hon o’r neilltu heb ei hagor: collwyd neu disodlwyd ei slip, ac nid yw’n cyfrif mwyach.',
  'desk.said.lost': 'Nid yw’r slip hwn yn cyfrif mwyach.',
  'desk.said.paper-slip-with-another': 'Rhowch hi o’r neilltu: mae’r slip hwn gan rywun arall.',
  'desk.said.paper-slip-over':
    'Rhowch hi o’r neilltu: daeth y slip hwn i mewn eisoes. Os mai ei deipio ddwywaith a wnaethoch, mae popeth yn iawn.',
  'desk.said.paper-slip-unknown': 'Rhowch hi o’r neilltu: nid ni argraffodd y slip hwn.',
  'desk.said.paper-finished': 'Rhowch hi o’r neilltu: mae’r pleidleisiau ar bapur ar ben.',
  'desk.two': '{first} a {second}',
  'desk.two.waits': '{first}. Nid yw {second} wedi mewngofnodi eto: ni roddir papur i neb.',
  'desk.second': '{name} yn mewngofnodi wrth y ddesg',
  'desk.second.lead':
    'Ni roddir papur wrth y ddesg hon nes bod y ddau ohonoch yma. Mae {name} yn mewngofnodi drosto’i hun neu drosti’i hun: felly mae’r cofnod yn dweud yn wir pa ddau roddodd y papur.',
  'desk.second.send': 'Anfon cod at {name}',
  'desk.second.send-again': 'Anfon cod arall',
  'desk.second.sent': 'Mae cod ar ei ffordd at {name}',
  'desk.second.sent-body':
    'Mae yn yr e-bost. Rhowch y sgrin hon i {name} i’w deipio. Mae’n gweithio am ddeg munud, ar y sgrin hon yn unig.',
  'desk.second.code': 'Y cod o’r e-bost at {name}',
  'desk.second.button': 'Mewngofnodi wrth y ddesg hon',
  'desk.second.phone':
    'Neu mae {name} yn mewngofnodi ar ffôn ei hun, yn agor <a>y dudalen hon</a> ac yn mewngofnodi wrth y ddesg yno. Yna edrychwch eto yma.',
  'desk.second.again': 'Edrych eto',
  'desk.second.you': 'Rydych wedi mewngofnodi fel {name}, yr ail gynorthwyydd.',
  'desk.second.signed-on': 'Mae {name} wedi mewngofnodi. Gallwch roi papur.',
  'desk.second.is-on':
    'Mae {name} wedi mewngofnodi wrth eich ochr. Cofnodir yr hyn a roddir o dan enwau’r ddau ohonoch.',
  'desk.second.title': 'Mewngofnodi wrth ddesg bleidleisio',
  'desk.second.at': 'Mae {first} wedi agor desg gyda chi: {place}',
  'desk.second.none':
    'Nid oes desg ar agor gyda chi’n ail gynorthwyydd. Gofynnwch i bwy bynnag sydd â’r dabled agor un a dewis eich enw.',
  'desk.second.done': 'Rydych wedi mewngofnodi. Gall pwy bynnag sydd â’r dabled roi papur nawr.',
  'desk.letter.subject': 'Eich cod ar gyfer y ddesg bleidleisio: {round}',
  'desk.letter.how': 'Teipiwch ef ar y dabled wrth y ddesg. Mae’n gweithio am ddeg munud, yno ac yn unman arall.',
  'desk.letter.phone': 'Gallwch fewngofnodi wrth y ddesg gyda’ch ffôn eich hun hefyd.',
  'desk.letter.button': 'Mewngofnodi wrth y ddesg',
  'desk.letter.not-you':
    'Onid ydych chi wrth ddesg bleidleisio? Yna peidiwch â dweud y cod hwn wrth neb, a dywedwch wrth y cadeirydd: mae rhywun wedi rhoi eich enw.',
}
