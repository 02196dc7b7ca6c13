import type { meeting as english } from '../en/meeting'
import type { Translation } from '../translation'

export const meeting: Translation<typeof english> = {
  'meeting.item.settle': 'Mae’r cyfarfod yn cytuno',
  'meeting.item.settle-next': 'Mae’r cyfarfod yn cytuno: ymlaen at y nesaf',
  'meeting.item.who-decides':
    '{count, plural, zero {Nid oes aelod â phleidlais} one {Mae # aelod â phleidlais} two {Mae # aelod â phleidlais} few {Mae # aelod â phleidlais} many {Mae # aelod â phleidlais} other {Mae # aelod â phleidlais}} yn penderfynu ar hwn. Mae angen {quorum, number}.',
  'meeting.item.step-out': 'Camwch allan nawr, os gwelwch yn dda: {names}',
  'meeting.item.step-out.more':
    'Maent yn gadael yr ystafell tra byddwch yn trafod y syniad hwn, ac nid ydynt yn cyfrif tuag at y nifer sydd ei angen.',
  'meeting.item.settled': 'Setlwyd: {moment}',
  'meeting.item.settled.by': 'Penderfynwyd gan {names}. Cofnodwyd gan {by}.',
  'meeting.item.again.rule':
    'Mae rheol y rownd yn dweud rhywbeth arall am y syniad hwn ers ei setlo. Darllenwch beth mae’n ei ddweud nawr, a’i setlo eto.',
  'meeting.item.again.changed': 'Mae’r rhestr wedi newid ers setlo hwn. Setlwch ef eto.',
  'meeting.item.again.interest':
    'Daeth i’r amlwg bod gan rywun a benderfynodd ar hwn fuddiant ynddo. Setlwch ef eto hebddynt.',
  'meeting.item.cannot': 'Ni ellir setlo’r syniad hwn nawr',
  'meeting.item.before': 'Y syniad blaenorol',
  'meeting.item.after': 'Y syniad nesaf',
  'meeting.item.ready': 'Rheswm i ddechrau ohono',
  'meeting.item.ready.hint': 'Daw eich geiriau eich hun isod ar ei ôl. Mae’r naill neu’r llall yn ddigon.',
  'meeting.item.ready.none': 'Dim: ein geiriau ein hunain yn unig',
  'meeting.item.because.hint':
    'Mae ei angen, oni bai eich bod yn ei ariannu’n llawn fel y dywed y rheol. Bydd y bobl a ofynnodd yn ei ddarllen, a gall unrhyw un.',
  'meeting.ready.others-first': 'Nid yw’r pot yn ddigon i bob syniad, a rhoddodd y cyfarfod eraill yn gyntaf.',
  'meeting.ready.part-of-it': 'Nid yw’r pot yn ddigon i’r cyfan, a gellir ei gychwyn gyda hyn.',
  'meeting.ready.next-in-line': 'Hwn sydd nesaf yn y llinell, os daw arian yn rhydd.',
  'meeting.ready.needs-time': 'Mae angen ychydig mwy o amser arno, a hoffem ei weld eto.',
  'meeting.ready.other-fund': 'Mae arian arall sy’n gweddu’n well iddo, a byddwn yn eich helpu i ofyn amdano.',
  'meeting.ready.other-means': 'Gall fynd yn ei flaen heb yr arian hwn, a byddwn yn helpu gyda hynny.',

  'meeting.list.to-settle': 'I’w setlo',
  'meeting.list.again': 'Setlo eto',
  'meeting.list.as-listed': 'Hyd yma: {outcome}',
  'meeting.list.settled': 'Setlwyd: {moment}',
  'meeting.list.reserve': 'Rhif {place, number} wrth gefn',
  'meeting.left':
    '{left, plural, =0 {Mae popeth ar y rhestr wedi’i setlo.} zero {Mae popeth ar y rhestr wedi’i setlo.} one {Mae # syniad i’w setlo o hyd.} two {Mae # syniad i’w setlo o hyd.} few {Mae # syniad i’w setlo o hyd.} many {Mae # syniad i’w setlo o hyd.} other {Mae # syniad i’w setlo o hyd.}}',
  'meeting.next': 'Ewch at y syniad nesaf',
  'meeting.rest': 'Setlo’r gweddill fel ar y rhestr',
  'meeting.rest.more':
    'Ar gyfer syniadau nad oes neb am eu trafod. Caiff pob un ei setlo fel y mae ar y rhestr nawr, gan y bobl yn yr ystafell. Mae syniadau na all yr ystafell hon benderfynu arnynt yn aros ar agor. Felly hefyd y rhai y mae’r panel eto i bleidleisio arnynt yn ôl rheol y rownd.',
  'meeting.rest.button': 'Setlo’r gweddill',
  'meeting.panel-first':
    'Nid yw’r panel wedi pleidleisio eto ar {count, plural, zero {# syniad} one {# syniad} two {# syniad} few {# syniad} many {# syniad} other {# syniad}}',
  'meeting.panel-first.more':
    'Mae rheol y rownd yn gofyn am ie gan y panel, felly tan hynny nid yw’n dweud dim am y rhain. Nid ydynt yn rhan o “Setlo’r gweddill”. Pleidleisiwch arnynt, neu setlwch bob un gyda’ch rheswm eich hun.',
  'meeting.panel-first.go': 'I bleidleisiau’r panel',
  'meeting.saved.rest': 'Wedi’u setlo fel ar y rhestr',

  'meeting.away': 'Ddim yma: {names}.',
  'meeting.log': 'Pwy ddaeth a phwy aeth',
  'meeting.log.arrived': '{moment}: daeth {name}',
  'meeting.log.left': '{moment}: aeth {name}',
  'meeting.log.adjourned': '{moment}: torrodd y cyfarfod i fyny. {words}',
  'meeting.log.resumed': '{moment}: aeth y cyfarfod yn ei flaen',
  'meeting.adjourn': 'Torri i fyny, a mynd ymlaen ar ddiwrnod arall',
  'meeting.adjourn.more': 'Mae’r hyn a setlwyd yn aros. Mae syniadau sydd dros ben yn aros ar y rhestr hon.',
  'meeting.adjourn.words': 'Pam, a phryd ewch chi ymlaen?',
  'meeting.adjourn.button': 'Torri’r cyfarfod i fyny',
  'meeting.adjourned': 'Mae’r cyfarfod wedi torri i fyny',
  'meeting.adjourned.since': 'Ers {adjournedAt}. {words}',
  'meeting.adjourned.more': 'Mae’r hyn a setlwyd yn aros. Ni chaiff dim mwy ei setlo nes iddo fynd yn ei flaen.',
  'meeting.resume.button': 'Mynd ymlaen â’r cyfarfod',
  'meeting.saved.adjourned': 'Mae’r cyfarfod wedi torri i fyny',
  'meeting.saved.resumed': 'Mae’r cyfarfod yn mynd yn ei flaen. Dywedwch pwy sydd yma.',
  'meeting.lost': 'Mae’r hyn a setlwyd o’r blaen yn aros. Gallwch aros am rywun, neu dorri i fyny.',
  'meeting.adopt.deferred':
    'Mae {deferred, plural, zero {dim un} one {un} two {dau} few {tri} many {chwech} other {#}} wedi’i ohirio i rownd arall.',

  'meeting.change.title': 'Newid yr hyn a benderfynwyd: {round}',
  'meeting.change.heading': 'Newid yr hyn a benderfynwyd',
  'meeting.change.lead':
    'Mae’r hyn a fabwysiadwyd yn aros fel y mae. Mae penderfyniad newydd yn ei enwi, yn dweud pam, ac yn cael ei setlo a’i fabwysiadu fel y cyntaf.',
  'meeting.change.free': 'Mae {freePence} yn rhydd yn y pot.',
  'meeting.change.next': 'Nesaf wrth gefn mae “{title}”, sy’n gofyn am {askedPence}. Mae wedi’i dicio isod.',
  'meeting.change.which': 'Pa syniadau sydd dan sylw?',
  'meeting.change.which.hint': 'Dim ond y rhain all newid. Mae popeth arall yn aros fel y penderfynwyd.',
  'meeting.change.paid': 'Wedi’i dalu, neu’n cael ei dalu: gall gael mwy, ond nid llai',
  'meeting.change.handed-back': 'Rhoddwyd yr arian yn ôl',
  'meeting.change.why': 'Pam mae’n cael ei newid?',
  'meeting.change.why.hint': 'Gall unrhyw un ei ddarllen, wrth ochr yr hyn mae’n ei newid.',
  'meeting.change.begin': 'Dechrau’r penderfyniad newydd',
  'meeting.change.go': 'Newid peth o hyn drwy benderfyniad newydd',
  'meeting.change.free-now': 'Mae {freePence} yn rhydd eto, a “{title}” sydd nesaf wrth gefn',
  'meeting.change.move-up': 'Ei symud i fyny drwy benderfyniad newydd',
  'meeting.change.notice': 'Penderfyniad {number, number}: mae’n newid peth o’r hyn a fabwysiadwyd',
  'meeting.change.notice.why': 'Pam: {why}',
  'meeting.change.until':
    'Nes iddo gael ei fabwysiadu, mae’r hyn a benderfynwyd o’r blaen yn sefyll. <link>Darllenwch hwnnw</link>.',
  'meeting.chain': 'Beth a newidiwyd wedyn',
  'meeting.chain.lead': 'Mae’r uchod fel y’i mabwysiadwyd bryd hynny. Newidiodd y penderfyniadau hyn beth ohono.',
  'meeting.chain.one': 'Penderfyniad {number, number}, {moment}',
  'meeting.chain.why': 'Oherwydd: {why}',
  'meeting.chain.change': '{title}: o {before} i {after}.',
  'meeting.chain.read': 'Darllen ei gofnodion',
  'meeting.chain.this': 'Dyma benderfyniad {number, number}. Newidiodd beth o’r un cyntaf.',
  'meeting.chain.first': 'Darllen y penderfyniad cyntaf',
  'meeting.verdict.changed': 'Newidiwyd gan benderfyniad {number, number}, {moment}, oherwydd: {why}',

  'meeting.live.moved': 'Mae’r cyfarfod wedi symud ymlaen.',
  'meeting.live.look-again': 'Edrych eto',
  'meeting.agenda': 'Yr agenda',
  'meeting.agenda.welcome': 'Croeso: pwy sydd yma',
  'meeting.agenda.welcome.hint': 'Mae’n dangos ar unwaith a all cynifer benderfynu.',
  'meeting.agenda.interests': 'Buddiannau: pwy sy’n camu allan',
  'meeting.agenda.interests.hint':
    '{out, plural, =0 {Nid oes neb yma’n camu allan ar gyfer unrhyw syniad.} zero {Nid oes neb yma’n camu allan ar gyfer unrhyw syniad.} one {Mae rhywun yn camu allan ar gyfer # syniad.} two {Mae rhywun yn camu allan ar gyfer # syniad.} few {Mae rhywun yn camu allan ar gyfer # syniad.} many {Mae rhywun yn camu allan ar gyfer # syniad.} other {Mae rhywun yn camu allan ar gyfer # syniad.}}',
  'meeting.agenda.scores': 'Sgoriau’r panel',
  'meeting.agenda.votes': 'Y bleidlais',
  'meeting.agenda.ideas':
    '{count, plural, one {Y syniad} two {Y # syniad, fesul un} few {Y # syniad, fesul un} many {Y # syniad, fesul un} other {Y # syniad, fesul un}}',
  'meeting.agenda.other': 'Unrhyw beth arall',
  'meeting.agenda.other.hint': 'Ni phenderfynir dim am arian yma: mae hynny’n mynd ar restr ei hun.',
  'meeting.agenda.adopt': 'Mabwysiadu’r rhestr',

  'meeting.item.conditions': 'Amodau, os oes rhai',
  'meeting.item.conditions.hint':
    'Beth sydd raid iddo fod yn wir cyn talu’r arian, un ar bob llinell. Dim ond lle rhoddir arian. Bydd y bobl a ofynnodd yn eu darllen, a gall unrhyw un.',
  'meeting.item.on-condition': 'Ar yr amod:',

  'meeting.saved.declared': 'Wedi’i gadw. Gallwch fynd ymlaen â’r cyfarfod.',
  'meeting.declare':
    'Dywedwch yn gyntaf a oes gennych fuddiant {count, plural, zero {yn y # syniad hyn} one {yn y syniad hwn} two {yn y # syniad hyn} few {yn y # syniad hyn} many {yn y # syniad hyn} other {yn y # syniad hyn}}',
  'meeting.declare.more':
    'Hyd nes y gwnewch, nid ydych yn cyfrif tuag at y nifer sydd ei angen, ac ni allwch ddweud ie wrth y rhestr.',
  'meeting.declare.others':
    '{count, plural, zero {# syniad arall} one {# syniad arall} two {# syniad arall} few {# syniad arall} many {# syniad arall} other {# syniad arall}}',
  'meeting.declare.go': 'Dywedwch a oes gennych fuddiant',
  'meeting.declare.change':
    'Mae penderfyniad newydd am rywfaint o’r hyn a benderfynwyd ar agor. Dyma’r syniadau sydd arno, a dim ond y rheini.',
  'meeting.undeclared': 'Nid yw pawb sydd yma’n cyfrif eto',
  'meeting.undeclared.more':
    'Nid ydynt wedi dweud a oes ganddynt fuddiant. Gall pob un wneud hynny ar ei ffôn ei hun, neu gall swyddog ei nodi ar eu rhan.',
  'meeting.undeclared.one':
    '{name}: {count, plural, zero {# syniad} one {# syniad} two {# syniad} few {# syniad} many {# syniad} other {# syniad}}',
  'meeting.undeclared.record': 'Nodwch yr hyn y mae rhywun yn ei ddweud am fuddiant',
  'meeting.item.undeclared': 'Ddim yn cyfrif eto ar hwn: {names}',
  'meeting.item.undeclared.more': 'Nid ydynt wedi dweud a oes ganddynt fuddiant ynddo. <link>Dywedwch yma</link>.',
  'meeting.item.no-part': 'Heb ran yn hyn, am nad oeddent wedi dweud a oes ganddynt fuddiant: {names}',
  'meeting.pot.less': 'Mae llai yn y gronfa: {potPence} yn awr, a {wasPence} oedd hi',
  'meeting.pot.more': 'Mae mwy yn y gronfa: {potPence} yn awr, a {wasPence} oedd hi',
  'meeting.pot.over':
    'Mae’r rhestr yn rhoi {overPence} yn fwy nag sydd ar gael. Ni ellir ei mabwysiadu fel hyn: newidiwch hi, neu gofynnwch am fwy o arian.',
  'meeting.pot.ask':
    'Mae’r rhestr o’r cyfnod cyn hynny. Gofynnwch i’r rheol eto, i weld beth mae’n ei ddweud am y gronfa hon. Mae’r hyn a setlodd y cyfarfod yn aros.',
  'meeting.pot.to-ask': 'Mae’r rhestr o’r cyfnod cyn hynny. Y sawl sy’n cadw’r rhestr sy’n gofyn i’r rheol eto.',
  'meeting.pot.ask.button': 'Gofyn i’r rheol eto',
  'meeting.pot.same': 'Gofynnwyd i’r rheol eto, ac mae’n dweud yr un peth am bob syniad.',
  'meeting.pot.asked': 'Gofynnwyd i’r rheol eto. Mae’n awr yn dweud rhywbeth arall am:',
  'meeting.pot.settled': 'Roedd y cyfarfod wedi setlo hwn, ac mae hynny’n aros nes i chi ei newid.',

  'meeting.drop': 'Gollwng y penderfyniad hwn',
  'meeting.drop.more':
    'Ar gyfer pan nad oes ei angen mwyach. Mae’r hyn a benderfynwyd o’r blaen yn sefyll, ac nid oes neb yn cael llythyr. Gallwch ddechrau un arall.',
  'meeting.drop.why': 'Pam mae’n cael ei ollwng?',
  'meeting.drop.button': 'Gollwng',
  'meeting.saved.dropped': 'Mae’r penderfyniad hwnnw wedi’i ollwng. Mae’r hyn a benderfynwyd o’r blaen yn sefyll.',
  'meeting.log.dropped': '{moment}: gollyngwyd y penderfyniad. {words}',
  'meeting.chain.dropped':
    'Dechreuwyd penderfyniad {number, number} a’i ollwng {moment}, ac ni newidiodd ddim. Oherwydd: {because}',
  'meeting.list.waits': 'Yn aros nes i {names} ddweud a oes ganddynt fuddiant.',
  'meeting.waits-for-words':
    '{count, plural, zero {Mae # syniad} one {Mae # syniad} two {Mae # syniad} few {Mae # syniad} many {Mae # syniad} other {Mae # syniad}} yn aros nes i ragor o’r rhai sydd yma ddweud a oes ganddynt fuddiant.',
  'meeting.room.waits': 'Mae rhai eto heb ddweud a oes ganddynt fuddiant',
  'meeting.agenda.interests.wait':
    '{count, plural, zero {Nid yw # person yma} one {Nid yw un person yma} two {Nid yw # berson yma} few {Nid yw # pherson yma} many {Nid yw # pherson yma} other {Nid yw # person yma}} wedi dweud eto a oes ganddynt un.',
  'meeting.drop.why.hint': 'Gall unrhyw un ei ddarllen.',
}
