import type { access as english } from '../en/access'
import type { Translation } from '../translation'

export const access: Translation<typeof english> = {
  'access.passkey.way': 'Ydych chi wedi gwneud cyfrinallwedd? <link>Mewngofnodwch â’ch cyfrinallwedd</link>.',
  'access.passkey.title': 'Mewngofnodwch â’ch cyfrinallwedd',
  'access.passkey.lead':
    'Mae eich ffôn, eich cyfrifiadur neu’ch allwedd ddiogelwch yn dangos inni mai chi sydd yno: drwy eich bys, eich wyneb neu PIN. Fyddwn ni byth yn gweld yr un o’r rhain.',
  'access.passkey.use': 'Defnyddio fy nghyfrinallwedd',
  'access.passkey.needs': 'All y porwr hwn ddim defnyddio cyfrinallwedd',
  'access.passkey.without':
    'Mae angen JavaScript a phorwr o’r blynyddoedd diwethaf. Gallwch <link>fewngofnodi â chod drwy e-bost</link> yn lle hynny. Yna gallwch wneud popeth y gall preswylydd ei wneud. Bydd gwaith swyddogion yn aros nes ichi ddefnyddio eich cyfrinallwedd.',
  'access.passkey.lost':
    'Ydy eich cyfrinallwedd ar goll, neu heb un? <link>Mewngofnodwch â’ch e-bost</link>, ac ewch i “Eich cyfrinallweddi” o’ch tudalen eich hun.',
  'access.passkey.nothing':
    'Does dim wedi digwydd eto: ni ddefnyddiwyd cyfrinallwedd, neu cymerodd ormod o amser. Pwyswch y botwm i roi cynnig arall arni.',
  'access.passkey.known': 'Mae gan y ddyfais hon gyfrinallwedd i chi yn barod. Defnyddiwch honno, neu ddyfais arall.',
  'access.again.title': 'Dangoswch unwaith eto mai chi sydd yno',
  'access.again.lead':
    'Mae’r hyn rydych ar fin ei wneud yn cyfrif i lawer o bobl. Felly gofynnwn am eich cyfrinallwedd, oni bai ichi ei defnyddio yn y pum munud diwethaf.',
  'access.again.use': 'Defnyddio fy nghyfrinallwedd',
  'access.again.without':
    'Mae angen JavaScript a phorwr o’r blynyddoedd diwethaf. Does dim yn cael ei golli: ewch ymlaen mewn porwr sydd â’r ddau, neu gadewch i swyddog arall ei wneud.',
  'access.again.none.title': 'Does gennych chi ddim cyfrinallwedd eto',
  'access.again.none.body':
    'Gallwch ddarllen popeth y gall swyddog ei ddarllen. I gytuno i daliadau, penderfyniadau a rolau mae angen cyfrinallwedd arnoch. Mae’n cymryd munud i wneud un.',
  'access.again.none.make': 'Gwneud cyfrinallwedd',
  'access.again.demo.title': 'Yn yr arddangosiad hwn, mae camu i mewn yn ddigon',
  'access.again.demo.body':
    'Byddai swyddog yn defnyddio ei chyfrinallwedd nawr. Does gan bobl ddychmygol ddim ffôn, felly camwch i mewn unwaith eto ac ewch ymlaen.',
  'access.again.demo.step-in': 'Camu i mewn unwaith eto',
  'access.kept.signed-out': 'Roeddech wedi’ch allgofnodi',
  'access.kept.signed-out-body': 'Mae’r hyn a deipioch yma. Edrychwch drosto, yna pwyswch y botwm eto i’w gadw.',
  'access.kept.step-up': 'Diolch, chi oedd yno',
  'access.kept.step-up-body': 'Mae’r hyn roeddech wedi’i deipio yma o hyd. Nawr gallwch fynd ymlaen.',
  'access.passkeys.title': 'Eich cyfrinallweddi',
  'access.passkeys.lead':
    'Mae cyfrinallwedd yn eich mewngofnodi heb lythyr. Mae’n byw ar eich ffôn, eich cyfrifiadur neu allwedd ddiogelwch, a dim ond chi all ei defnyddio.',
  'access.passkeys.lead-officer':
    'Rydych chi’n swyddog. Mae eich cyfrinallwedd yn dangos mai chi sy’n cytuno i daliadau, penderfyniadau a rolau. Mae’n byw ar eich ffôn, eich cyfrifiadur neu allwedd ddiogelwch.',
  'access.passkeys.yours': 'Cyfrinallweddi sy’n eich mewngofnodi',
  'access.passkeys.none': 'Does gennych chi ddim un eto.',
  'access.passkeys.name': 'Cyfrinallwedd',
  'access.passkeys.made': 'Gwnaed ar',
  'access.passkeys.used': 'Defnyddiwyd ddiwethaf',
  'access.passkeys.never': 'Ddim eto',
  'access.passkeys.added': 'Mae eich cyfrinallwedd yn barod',
  'access.passkeys.changed': 'Mae eich rhestr wedi newid',
  'access.passkeys.second.title': 'Mae’n hawdd colli un',
  'access.passkeys.second.body':
    'Gwnewch ail gyfrinallwedd ar ddyfais arall. Yna niwsans yw colli ffôn, ac nid wythnos o aros.',
  'access.passkeys.add-first': 'Gwneud cyfrinallwedd',
  'access.passkeys.add': 'Gwneud cyfrinallwedd arall',
  'access.passkeys.make': 'Gwneud cyfrinallwedd',
  'access.passkeys.call-it': 'Beth i’w galw',
  'access.passkeys.call-it-hint': 'Er mwyn ichi allu dweud y gwahaniaeth rhyngddynt, fel “Fy ffôn”.',
  'access.passkeys.without':
    'Mae angen JavaScript a phorwr o’r blynyddoedd diwethaf. Nes bod gennych un, gallwch wneud popeth y gall preswylydd ei wneud. Bydd gwaith swyddogion yn aros.',
  'access.passkeys.afresh': 'Mewngofnodi â chod newydd',
  'access.passkeys.change': 'Newid cyfrinallwedd',
  'access.passkeys.rename': 'Cadw’r enw',
  'access.passkeys.remove-title': 'Ei thynnu oddi ar y rhestr',
  'access.passkeys.remove-body':
    'Gwnewch hyn pan fydd y ddyfais wedi’i cholli, ei gwerthu neu ei rhoi i rywun. Ni fydd yn eich mewngofnodi mwyach, a chewch eich allgofnodi ym mhobman ond yma. Gallwch wneud un newydd unrhyw bryd.',
  'access.passkeys.remove': 'Tynnu “{name}” oddi ar y rhestr',
  'access.sessions.title': 'Ble rydych wedi mewngofnodi',
  'access.sessions.lead': 'Ddim yn adnabod un o’r rhain? Allgofnodwch yno, ac yna ym mhobman.',
  'access.sessions.here': 'Yr un hon',
  'access.sessions.on': 'Dyfais',
  'access.sessions.since': 'Mewngofnodwyd',
  'access.sessions.used': 'Defnyddiwyd ddiwethaf',
  'access.sessions.end': 'Allgofnodi yno',
  'access.sessions.end-which': 'Allgofnodi yno<unseen>: {device}, {beganAt}</unseen>',
  'access.sessions.ended': 'Rydych wedi allgofnodi yno',
  'access.means.email-code': 'â chod drwy e-bost',
  'access.means.passkey': 'â chyfrinallwedd',
  'access.means.paper-code': 'â chod ar bapur',
  'access.means.demo': 'drwy gamu i mewn',
  'access.device.iphone': 'iPhone',
  'access.device.ipad': 'iPad',
  'access.device.android-phone': 'Ffôn Android',
  'access.device.android-tablet': 'Llechen Android',
  'access.device.windows': 'Cyfrifiadur Windows',
  'access.device.mac': 'Mac',
  'access.device.chromebook': 'Chromebook',
  'access.device.linux': 'Cyfrifiadur Linux',
  'access.device.other': 'Dyfais arall',
  'access.recovery.title': 'Cyfrinallwedd ar goll',
  'access.recovery.waits': 'Mae {name} wedi colli pob cyfrinallwedd: ai {name} sydd yno mewn gwirionedd?',
  'access.recovery.own': 'Rydych wedi colli eich cyfrinallweddi',
  'access.recovery.theirs': 'Mae {name} wedi colli ei chyfrinallweddi',
  'access.recovery.lead':
    'Gofynnodd {name} am gael dod yn ôl {askedAt}. Mae dau arall yn dweud mai hi yw hi. Yna rhaid i ddiwrnod fynd heibio, pan all unrhyw un ei atal.',
  'access.recovery.state.asked': 'Rhaid i ddau arall ddweud mai hi yw hi',
  'access.recovery.state.waiting': 'Mae dau wedi dweud hynny. Nawr rhaid i ddiwrnod fynd heibio',
  'access.recovery.state.ready': 'Gall wneud cyfrinallwedd newydd nawr',
  'access.recovery.state.stopped': 'Cafodd ei atal',
  'access.recovery.state.used': 'Mae wedi gwneud cyfrinallwedd newydd',
  'access.recovery.state.over': 'Ni chafodd ei orffen mewn pythefnos, felly mae ar ben',
  'access.recovery.from': 'Gall {name} wneud cyfrinallwedd newydd o {readyAt}.',
  'access.recovery.needs':
    'Mae gan bob swyddog arall lythyr am hyn. Lle nad oes digon, gall y gweinyddwyr siarad drosti.',
  'access.recovery.agreed': 'Pwy sy’n dweud mai hi yw hi',
  'access.recovery.make': 'Mewngofnodi â chod newydd, a gwneud cyfrinallwedd',
  'access.recovery.not-you': 'Wedi dod o hyd iddi, neu nid chi oedd yno?',
  'access.recovery.not-you-body': 'Yna ataliwch ef. Gallwch ofyn eto unrhyw bryd.',
  'access.recovery.is-it': 'Ai {name} yw hi go iawn?',
  'access.recovery.speak':
    'Siaradwch â {name} yn gyntaf, wyneb yn wyneb neu dros y ffôn. Dyw e-bost ddim yn ddigon: gall rhywun arall fod yn ei ysgrifennu.',
  'access.recovery.agree': 'Rwyf wedi siarad â {name}, a hi yw hi',
  'access.recovery.stop': 'Ei atal',
  'access.recovery.under-way': 'Rydych wedi gofyn am gael dod yn ôl',
  'access.recovery.see': 'Gweld sut mae’n sefyll, neu ei atal',
  'access.recovery.lost': 'Rwyf wedi colli fy holl gyfrinallweddi',
  'access.recovery.lost-body':
    'Rhaid i ddau swyddog arall ddweud mai chi sydd yno. Yna rhaid i ddiwrnod fynd heibio, a gallwch wneud un newydd. Bydd pob un ohonoch yn cael llythyr. Bydd cyfrinallweddi a oedd gennych o’r blaen yn peidio â gweithio.',
  'access.recovery.ask': 'Gofyn i’r swyddogion eraill',
  'access.letter.recovery.asked.subject': 'Mae {name} wedi colli ei chyfrinallweddi',
  'access.letter.recovery.asked.what':
    'Mae {name} o {partnership} yn dweud bod ei chyfrinallweddi ar goll, ac yn gofyn am gael dod yn ôl.',
  'access.letter.recovery.asked.do':
    'Rhaid i ddau arall ddweud mai hi yw hi. Siaradwch â {name} yn gyntaf, wyneb yn wyneb neu dros y ffôn. Os nad hi yw hi, ataliwch ef yma:',
  'access.letter.recovery.stopped.subject': 'Dyw {name} ddim yn cael dod yn ôl',
  'access.letter.recovery.stopped.what': 'Mae rhywun wedi atal yr hyn y gofynnodd {name} o {partnership} amdano.',
  'access.letter.recovery.stopped.do': 'Does dim wedi newid. Gall {name} ofyn eto.',
  'access.letter.recovery.used.subject': 'Mae gan {name} gyfrinallwedd newydd',
  'access.letter.recovery.used.what':
    'Mae {name} o {partnership} wedi gwneud cyfrinallwedd newydd, ddiwrnod ar ôl i ddau arall ddweud mai hi oedd hi.',
  'access.letter.recovery.used.do':
    'Mae ei hen gyfrinallweddi wedi peidio â gweithio. Os yw hyn yn syndod ichi, siaradwch â {name} heddiw.',
  'access.letter.first.subject': 'Mae {name} wedi gwneud cyfrinallwedd',
  'access.letter.first.what':
    'Mae {name} wedi gwneud cyfrinallwedd gyntaf ar gyfer {partnership}. Gyda hi, gall {name} nawr wneud gwaith swyddogion yno.',
  'access.letter.first.check':
    'Os yw hyn yn syndod ichi, siaradwch â {name} heddiw, wyneb yn wyneb neu dros y ffôn. Dywedwch wrth y swyddogion eraill hefyd.',
}
