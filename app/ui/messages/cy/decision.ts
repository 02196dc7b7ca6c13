import type { decision as english } from '../en/decision'
import type { Translation } from '../translation'

export const decision: Translation<typeof english> = {
  'decision.title': 'Y cyfarfod: {round}',
  'decision.title.minutes': 'Beth benderfynwyd: {round}',
  'decision.title.item': '{title}: y cyfarfod',
  'decision.eyebrow': 'Fersiwn {version, number} o’r rhestr',
  'decision.list': 'Rhestr y cyfarfod',
  'decision.lead.vote': 'Y bleidlais sy’n dweud beth ddaw gyntaf. Ewch drwyddi gyda’ch gilydd, a phenderfynwch.',
  'decision.lead.scores': 'Sgoriau’r panel sy’n dweud beth ddaw gyntaf. Ewch drwyddi gyda’ch gilydd, a phenderfynwch.',
  'decision.lead.meeting':
    'Ni fu pleidlais na sgorio yn y rownd hon. Ewch drwy’r syniadau gyda’ch gilydd, a phenderfynwch.',
  'decision.saved.room': 'Wedi cadw pwy sydd yma',
  'decision.saved.yes': 'Mae eich ie wedi’i gofnodi',
  'decision.saved.item': 'Wedi cadw’r hyn a benderfynoch am “{title}”',
  'decision.about': '{title}: {words}',

  'decision.pot': 'Yn y pot',
  'decision.given': 'Yn cael ei roi gan y rhestr',
  'decision.left': 'Dros ben',
  'decision.over': 'Gormod o',
  'decision.pot.meter': 'Rhoddir {givenPence} o {potPence}',

  'decision.room': 'Pwy sydd yma',
  'decision.room.can': 'Gall y cyfarfod hwn benderfynu',
  'decision.room.cannot': 'Ni all y cyfarfod hwn benderfynu eto',
  'decision.room.quorum':
    '{present, plural, zero {Nid oes aelodau â phleidlais} one {Mae # aelod â phleidlais} two {Mae # aelod â phleidlais} few {Mae # aelod â phleidlais} many {Mae # aelod â phleidlais} other {Mae # aelod â phleidlais}} yma. Mae angen {quorum, number} i benderfynu.',
  'decision.room.residents':
    'Yn yr ystafell, mae {residents, number} o’r {voting, number} aelod â phleidlais yn byw yn yr ardal.',
  'decision.room.panel':
    'Ar y panel cyfan, mae {residents, number} o’r {voting, number} aelod â phleidlais yn byw yn yr ardal.',
  'decision.room.nobody': 'Nid oes neb wedi’i nodi fel un sydd yma eto.',
  'decision.room.here': 'Yma: {names}.',
  'decision.room.change': 'Newid pwy sydd yma',
  'decision.room.who': 'Pwy sydd yn yr ystafell?',
  'decision.room.who.hint': 'Ticiwch bawb ar y panel sydd yma, neu sydd wedi ymuno dros y ffôn.',
  'decision.room.no-vote': 'Dim pleidlais',
  'decision.room.not-resident': 'Yn byw y tu allan i’r ardal',
  'decision.room.save': 'Cadw pwy sydd yma',

  'decision.ideas': 'Y syniadau',
  'decision.caption':
    '{count, plural, one {# syniad} two {# syniad} few {# syniad} many {# syniad} other {# syniad}}: beth mae’r rheol yn ei ddweud, a beth mae’r cyfarfod yn ei ddweud',
  'decision.idea': 'Syniad',
  'decision.backing': 'Cefnogaeth',
  'decision.asked': 'Gofynnwyd am',
  'decision.rule': 'Mae’r rheol yn dweud',
  'decision.meeting': 'Mae’r cyfarfod yn dweud',
  'decision.outcome': 'Penderfynwyd',
  'decision.total': 'Rhoddir, o {potPence} yn y pot',
  'decision.change': 'Newid',
  'decision.change.not-you': 'Nid chi sydd i’w newid',
  'decision.change.voids': 'Os bydd unrhyw beth yn newid, ni fydd yr ie hwnnw’n cyfrif, a bydd rhaid ei ddweud eto.',
  'decision.votes':
    '{votes, plural, zero {dim pleidleisiau} one {# bleidlais} two {# bleidlais} few {# pleidlais} many {# phleidlais} other {# pleidlais}}',
  'decision.score': '{score} o 5 gan y panel',
  'decision.outcome.funded': 'Wedi’i ariannu',
  'decision.outcome.part-funded': 'Wedi’i ariannu’n rhannol',
  'decision.outcome.reserve': 'Wrth gefn',
  'decision.outcome.deferred': 'Wedi’i ohirio',
  'decision.outcome.not-funded': 'Heb ei ariannu',
  'decision.outcome.funded.hint': 'Y cyfan y gofynnwyd amdano: {askedPence}',
  'decision.outcome.part-funded.hint': 'Llai na {askedPence}: dywedwch faint isod',
  'decision.outcome.reserve.hint': 'Nesaf yn y llinell, os daw arian yn rhydd',
  'decision.outcome.deferred.hint': 'I rownd arall, y gellir ei gario iddi',
  'decision.outcome.not-funded.hint': 'Nid y tro hwn',
  'decision.rule.funded': 'Wedi’i ariannu, {rulePence}',
  'decision.rule.part-funded': 'Wedi’i ariannu’n rhannol, {rulePence}',
  'decision.rule.reserve': 'Wrth gefn, {rulePence}',
  'decision.rule.deferred': 'Wedi’i ohirio, {rulePence}',
  'decision.rule.not-funded': 'Heb ei ariannu, {rulePence}',
  'decision.departs': 'Nid fel y mae’r rheol yn dweud: {because}',
  'decision.says': 'Pam: {because}',
  'decision.stepped-out': 'Wedi camu allan: {names}',

  'decision.item.place': 'Syniad {place, number} o {of, number}',
  'decision.item.pot': 'Y pot hyd yma',
  'decision.item.pot.note': 'Fel y’i cadwyd ddiwethaf. Cadwch y syniad hwn i weld beth mae’n ei newid.',
  'decision.item.rule.vote.funded': 'Mae’r bleidlais yn dweud: ei ariannu, {askedPence}.',
  'decision.item.rule.vote.not-funded': 'Mae’r bleidlais yn dweud: nid y tro hwn. Mae’n gofyn am {askedPence}.',
  'decision.item.rule.scores.funded': 'Mae sgoriau’r panel yn dweud: ei ariannu, {askedPence}.',
  'decision.item.rule.scores.not-funded': 'Mae sgoriau’r panel yn dweud: nid y tro hwn. Mae’n gofyn am {askedPence}.',
  'decision.item.rule.meeting.funded': 'Mae’r rheol yn dweud: ei ariannu, {askedPence}.',
  'decision.item.rule.meeting.not-funded':
    'Nid oes pleidlais na sgôr o’i blaid nac yn ei erbyn. Mae’n gofyn am {askedPence}.',
  'decision.item.backing': 'Mae ganddo {backing}.',
  'decision.item.outcome': 'Beth mae’r cyfarfod yn ei ddweud?',
  'decision.below-useful': 'Mae hwn yn llai na {smallestPence}. Dywedon nhw na fyddai llai na hynny o ddefnydd.',
  'decision.below-useful.more':
    'Gallwch benderfynu felly o hyd. Gallech hefyd siarad â nhw’n gyntaf, neu roi’r hyn maen nhw’n gofyn amdano, {askedPence}.',
  'decision.item.half': 'Gyda hanner yr arian, maen nhw’n dweud: {half}',
  'decision.item.smallest': 'Maen nhw’n dweud na fyddai llai na {smallestPence} o ddefnydd.',
  'decision.item.amount': 'Faint, os yw’n cael ei ariannu’n rhannol',
  'decision.item.amount.hint': 'Mwy na dim, a llai na {askedPence}. Gadewch yn wag fel arall.',
  'decision.item.because': 'Pam?',
  'decision.item.read': 'Darllen y syniad cyfan',
  'decision.item.back': 'Yn ôl i’r rhestr',
  'decision.item.not-you': 'Rhywun arall sy’n cofnodi hwn',
  'decision.item.not-you.more':
    'Mae gennych fuddiant yn y syniad hwn. Ewch allan, a gadewch i rywun arall gadw’r cofnodion.',

  'decision.adopt': 'Mabwysiadu fersiwn {version, number}',
  'decision.adopt.what':
    'Mae’r fersiwn hon yn rhoi arian i {funded, plural, zero {ddim syniadau} one {# syniad} two {# syniad} few {# syniad} many {# syniad} other {# syniad}}: {givenPence} i gyd, o bot o {potPence}.',
  'decision.adopt.left': 'Mae {leftPence} yn aros yn y pot.',
  'decision.adopt.all-given': 'Mae’r pot cyfan yn cael ei roi.',
  'decision.adopt.others':
    'Mae {reserve, plural, zero {dim un} one {un} two {dau} few {tri} many {chwech} other {#}} wrth gefn, a {notFunded, plural, zero {dim un} one {un} two {dau} few {tri} many {chwech} other {#}} heb ei ariannu.',
  'decision.adopt.then':
    'Mae pob syniad yn gofyn am ie dau berson heb fuddiant ynddo. Gyda’r ie olaf sydd ei angen ni all y rhestr newid byth. Yna rhoddir yr arian o’r neilltu, ac mae llythyrau’n mynd at bawb a ofynnodd.',
  'decision.adopt.not-yet': 'Ni ellir ei mabwysiadu eto',
  'decision.adopt.voided': 'Nid yw ie {name} yn cyfrif mwyach',
  'decision.adopt.voided.more':
    'I fersiwn {version, number} yr oedd yr ie hwnnw, ac mae’r rhestr wedi newid ers hynny. Darllenwch hi eto.',
  'decision.adopt.said-yes': 'Mae {name} wedi dweud ie i’r fersiwn hon',
  'decision.adopt.you-said-yes': 'Rydych chi wedi dweud ie i’r fersiwn hon',
  'decision.adopt.needed':
    'Mae angen i {needed, plural, one {# person} two {# berson} few {# pherson} many {# pherson} other {# person}} arall ddweud ie: {names}.',
  'decision.adopt.nobody':
    'Rhy ychydig ar y panel all ddweud ie: mae gan y lleill fuddiant yn hyn. Rhaid i rywun heb fuddiant ymuno.',
  'decision.adopt.nobody-for':
    'Rhy ychydig all ddweud ie i’r rhain: mae gan y lleill fuddiant ynddyn nhw. Rhaid i rywun heb fuddiant ymuno.',
  'decision.adopt.not-for': 'Nid yw’n cyfrif ar gyfer {titles}, o achos buddiant ynddo.',
  'decision.adopt.not-for-you': 'Bydd eich ie yn cyfrif ar gyfer pob syniad ond {titles}: mae gennych fuddiant yno.',
  'decision.adopt.titles-more': '{titles} a {more} arall',
  'decision.adopt.first': 'Dweud ie i fersiwn {version, number}',
  'decision.adopt.second': 'Dweud ie, a mabwysiadu fersiwn {version, number}',

  'decision.start.title': 'Agor y cyfarfod',
  'decision.start.lead.vote':
    'Mae {ideas, plural, one {# syniad} two {# syniad} few {# syniad} many {# syniad} other {# syniad}} ar y rhestr. Mae’n dechrau fel y mae’r bleidlais yn dweud, a chi sy’n penderfynu.',
  'decision.start.lead.scores':
    'Mae {ideas, plural, one {# syniad} two {# syniad} few {# syniad} many {# syniad} other {# syniad}} ar y rhestr. Mae’n dechrau fel y mae sgoriau’r panel yn dweud, a chi sy’n penderfynu.',
  'decision.start.lead.meeting':
    'Mae {ideas, plural, one {# syniad} two {# syniad} few {# syniad} many {# syniad} other {# syniad}} ar y rhestr. Nid oes dim wedi’i ariannu i ddechrau, a chi sy’n penderfynu.',
  'decision.start.how': 'Sut mae’n mynd',
  'decision.start.how.room': 'Dywedwch pwy sydd yma. Mae’n dangos ar unwaith a all cynifer benderfynu.',
  'decision.start.how.list': 'Ewch drwy’r syniadau. Lle rydych yn dweud rhywbeth gwahanol i’r rheol, dywedwch pam.',
  'decision.start.how.adopt':
    'Mae dau berson heb fuddiant yn dweud ie i bob syniad arni. Yna mae’r rhestr yn sefyll, a gall unrhyw un ei darllen.',
  'decision.start.button': 'Agor y cyfarfod',
  'decision.start.wait': 'Y cadeirydd sy’n agor y cyfarfod. Dewch yn ôl i’r dudalen hon pan fydd wedi dechrau.',
  'decision.nothing.title': 'Nid oes dim i benderfynu arno',
  'decision.nothing.lead':
    'Ni ellir ariannu unrhyw syniad yn y rownd hon, felly nid oes rhestr i’r panel fynd drwyddi.',
  'decision.nothing.chair':
    'Mae’r pot yn gyfan o hyd. Gallwch ddod â’r rownd i ben, ac agor un arall gyda’r un arian. Bydd pawb a ofynnodd yn clywed pam.',
  'decision.nothing.others':
    'Mae’r pot yn gyfan o hyd. Gall y cadeirydd ddod â’r rownd i ben, ac agor un arall gyda’r un arian.',
  'decision.nothing.end': 'Dod â’r rownd hon i ben',

  'decision.away.too-early': 'Nid yw’r panel wedi penderfynu eto',
  'decision.away.too-early.more': 'Bydd yr hyn a benderfynir ar y dudalen hon, gyda phwy oedd yno a’r rhesymau.',
  'decision.away.too-early.panel': 'Rydych chi ar y panel: bydd y rhestr yma pan ddaw’n amser penderfynu.',
  'decision.away.deciding': 'Mae’r panel yn penderfynu',
  'decision.away.deciding.more': 'Unwaith y bydd y panel wedi mabwysiadu’r rhestr, gall pawb ei darllen yma.',
  'decision.away.held-back': 'Mae’r panel wedi penderfynu',
  'decision.away.held-back.more':
    'Y rhai a ofynnodd am arian sy’n clywed gyntaf. Wedyn, gall pawb ddarllen yma beth a benderfynwyd, a pham.',
  'decision.away.cancelled': 'Cafodd y rownd hon ei chanslo',
  'decision.away.cancelled.more': 'Felly nid oes dim yn cael ei benderfynu ynddi. Mae tudalen y rownd yn dweud pam.',
  'decision.away.no-minutes': 'Nid oes cofnodion yma',
  'decision.away.no-minutes.more':
    'Penderfynwyd y rownd hon yn rhywle arall. Mae ei thudalen ei hun yn dangos sut y daeth i ben.',
  'decision.away.meets': 'Mae’r panel yn bwriadu penderfynu ar {decidesAt}.',
  'decision.away.sign-in': 'Ydych chi ar y panel? <link>Mewngofnodwch</link> i weld y rhestr.',
  'decision.away.round': 'Mynd i’r rownd',
  'decision.away.people': 'Gweld pwy sy’n penderfynu',

  'decision.minutes': 'Beth benderfynwyd',
  'decision.minutes.of': 'Cofnodion: {round}',
  'decision.minutes.lead':
    'Cafodd {funded, plural, zero {dim un} one {un} two {dau} few {tri} many {chwech} other {#}} o {count, plural, one {# syniad} two {# syniad} few {# syniad} many {# syniad} other {# syniad}} arian: {givenPence} i gyd.',
  'decision.minutes.adopted': 'Mabwysiadwyd gan {names} ar {adoptedAt}. Ni all newid mwyach.',
  'decision.minutes.done': 'Mae’r rhestr wedi’i mabwysiadu',
  'decision.minutes.done.more': 'Mae’r arian wedi’i neilltuo, ac mae llythyrau ar eu ffordd at bawb a ofynnodd.',
  'decision.minutes.caption': 'Pob syniad, beth benderfynwyd, a pham',
  'decision.minutes.total': 'Rhoddwyd i gyd',
  'decision.minutes.meeting': 'Y cyfarfod',
  'decision.minutes.opened': 'Agorwyd',
  'decision.minutes.present': 'Pwy oedd yno',
  'decision.minutes.away': 'Pwy na allai ddod',
  'decision.minutes.without-vote': '{name} (dim pleidlais)',
  'decision.minutes.quorum': 'Digon i benderfynu',
  'decision.minutes.residents': 'Dan arweiniad trigolion',
  'decision.minutes.adopted-by': 'Mabwysiadwyd gan',
  'decision.minutes.fingerprint': 'Ôl bys',
  'decision.minutes.fingerprint.note':
    'Wedi’i wneud o fersiwn {version, number} o’r rhestr. Mae ein cofnod yn dal yr un peth, felly ni all neb newid un ar ei ben ei hun.',
  'decision.why.vote.funded': 'Daeth allan ymhlith enillwyr y bleidlais.',
  'decision.why.scores.funded': 'Sgoriau’r panel a’i rhoddodd ymhlith y rhai i’w hariannu.',
  'decision.why.meeting.funded': 'Y cyfarfod a’i dewisodd.',
  'decision.departures': 'Lle dywedodd y cyfarfod rywbeth gwahanol i’r rheol',
  'decision.departures.lead': 'Caiff y panel wyro oddi wrth y rheol, a rhaid iddo ddweud pam.',
  'decision.departures.one': 'Y rheol: {rule}. Y cyfarfod: {meeting}.',
  'decision.minutes.quorum.was':
    'Roedd {present, plural, one {# aelod} two {# aelod} few {# aelod} many {# aelod} other {# aelod}} â phleidlais yno. Roedd angen {quorum, number} i benderfynu.',
  'decision.minutes.residents.room':
    'Yn yr ystafell, roedd {residents, number} o’r {voting, number} aelod â phleidlais yn byw yn yr ardal.',
  'decision.minutes.residents.panel':
    'Ar y panel cyfan, roedd {residents, number} o’r {voting, number} aelod â phleidlais.',
  'decision.adopt.you': 'chi',
  'decision.read-minutes': 'Darllen y cofnodion',
  'decision.lead.rule': 'Rheol y rownd sy’n dweud beth sy’n dod gyntaf. Ewch drwyddi gyda’ch gilydd, a phenderfynwch.',
  'decision.start.lead.rule':
    'Mae {ideas, plural, one {# syniad} other {# syniad}} ar y rhestr. Mae’n dechrau gyda’r hyn mae rheol y rownd yn ei ddweud, a chi sy’n penderfynu.',
  'decision.item.rule.rule.funded': 'Mae rheol y rownd yn dweud: ei ariannu. Mae’n gofyn am {askedPence}.',
  'decision.item.rule.rule.not-funded': 'Mae rheol y rownd yn dweud: nid y tro hwn. Mae’n gofyn am {askedPence}.',
  'decision.why.moved-up': 'Hwn oedd nesaf yn y llinell, ac mae arian wedi dod yn rhydd.',
  'decision.why.rule.funded': 'Rhoddodd rheol y rownd ef ymhlith y rhai i’w hariannu.',
}
