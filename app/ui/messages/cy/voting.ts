import type { voting as english } from '../en/voting'
import type { Translation } from '../translation'

export const voting: Translation<typeof english> = {
  'voting.total.title': 'Eich dewisiadau',
  'voting.total.chosen': '{chosen} wedi’u dewis',
  'voting.total.chosen-of': '{chosen} o {most} wedi’u dewis',
  'voting.total.cost': 'Wedi’u dewis',
  'voting.total.pot': 'Yn y gronfa',
  'voting.total.meter': '{cost} o {pot}',
  'voting.total.announce': '{chosen}, {cost} o {pot}.',
  'voting.total.too-many': 'Rydych wedi dewis {chosen}. Gallwch ddewis hyd at {most}.',
  'voting.total.too-dear': 'Cyfanswm eich dewisiadau yw {cost}. Mae {pot} yn y gronfa.',
  'voting.total.update': 'Diweddaru’r cyfanswm',
  'voting.vote-title': 'Eich pleidlais',
  'voting.title': 'Pleidleisio: {round}',
  'voting.done-title': 'Mae eich pleidlais wedi cyrraedd: {round}',
  'voting.closes': 'Mae’r pleidleisio’n cau {closesAt}',
  'voting.lead': 'Mae {count, number} syniad gan eich cymdogion, a {potPence} i’w rannu.',
  'voting.question': 'Pa syniadau ddylai gael yr arian?',
  'voting.question.hint':
    '{most, plural, one {Dewiswch # syniad.} other {Dewiswch hyd at # syniad. Mae llai yn iawn.}} Gallwch newid eich pleidlais nes i’r pleidleisio gau.',
  'voting.order':
    'Mae’r syniadau mewn trefn a dynnwyd o’r het i chi’n unig, fel nad oes yr un bob amser ar y brig. Bydd yr un drefn yma pan ddewch yn ôl.',
  'voting.check-button': 'Gwirio eich pleidlais',
  'voting.voted-already': 'Rydych wedi pleidleisio’n barod',
  'voting.voted-already.body':
    'Os pleidleisiwch eto, dim ond eich pleidlais olaf sy’n cyfrif. Tan hynny, mae eich pleidlais gynharach yn sefyll. Nid ydym yn dangos beth ddewisoch, fel na all neb eich gorfodi i’w ddangos.',
  'voting.stepped-out': 'Rydych wedi camu o’r neilltu ar gyfer: {titles}',
  'voting.stepped-out.more':
    'Mae gennych fuddiant ynddo. Yn y rownd hon rydych yn pleidleisio fel aelod o’r panel, felly nid ydych yn pleidleisio arno.',
  'voting.gone':
    '{count, plural, one {Nid yw un syniad a ddewisoch ar y rhestr mwyach.} other {Nid yw # syniad a ddewisoch ar y rhestr mwyach.}}',
  'voting.filter.title': 'Dangos rhai o’r syniadau’n unig',
  'voting.filter.theme': 'Am',
  'voting.filter.all-themes': 'Unrhyw beth',
  'voting.filter.place': 'Yn',
  'voting.filter.all-places': 'Pob cymdogaeth',
  'voting.filter.show': 'Dangos y rhain',
  'voting.filter.showing': 'Yn dangos {shown} o {total} syniad. Mae’r rhai rydych wedi’u dewis bob amser yn y golwg.',
  'voting.idea': 'Syniad',
  'voting.cost': 'Cost',
  'voting.check.title': 'Gwirio eich pleidlais',
  'voting.check.lead': 'Nid oes dim wedi’i anfon eto. Edrychwch drosti, yna bwriwch eich pleidlais.',
  'voting.check.caption': '{count, plural, one {Y syniad a ddewisoch} other {Y # syniad a ddewisoch}}',
  'voting.check.total': 'Gyda’i gilydd',
  'voting.cast': 'Bwrw fy mhleidlais',
  'voting.change-choices': 'Newid fy newisiadau',
  'voting.blank.title': 'Nid ydych wedi dewis unrhyw syniad',
  'voting.blank.lead':
    'Ydych chi am fwrw pleidlais wag? Mae’n cyfrif fel cymryd rhan, ac nid yw’n rhoi pleidlais i unrhyw syniad.',
  'voting.blank.cast': 'Bwrw pleidlais wag',
  'voting.blank.choose': 'Mynd yn ôl a dewis',
  'voting.done': 'Mae eich pleidlais wedi cyrraedd',
  'voting.done.thanks': 'Diolch. Gofynnodd eich cymdogion, ac fe wnaethoch ateb.',
  'voting.done.next': 'Beth sy’n digwydd nesaf',
  'voting.done.change':
    'Gallwch <link>newid eich pleidlais</link> nes i’r pleidleisio gau {closesAt}. Dim ond eich pleidlais olaf sy’n cyfrif.',
  'voting.done.count':
    'Wedyn byddwn yn cyfrif y pleidleisiau. Tan hynny nid oes yr un dudalen yn dangos sut mae pethau’n sefyll, nid i ninnau chwaith.',
  'voting.done.results': 'Bydd y canlyniadau a’r rhesymau <link>ar y dudalen ganlyniadau</link>.',
  'voting.done.decides': 'Mae’r panel yn bwriadu penderfynu ar {decidesOn}.',
  'voting.done.back': 'Yn ôl i’r rownd',
  'voting.secret.title': 'Pa mor gyfrinachol yw fy mhleidlais?',
  'voting.secret.apart':
    'Caiff eich pleidlais ei selio’r eiliad y daw i mewn. Ni all neb ddarllen yr hyn sydd yn ein cofnodion, a dim ond eich bod wedi pleidleisio rydym yn ei nodi.',
  'voting.secret.nobody': 'Nid oes yr un dudalen yn dangos i neb beth ddewisoch: nid y panel, nid ein swyddogion.',
  'voting.secret.helper':
    '{helper} sydd wrth y bysellfwrdd drosoch, a gall weld beth rydych yn ei ddewis nes i chi bleidleisio.',
  'voting.secret.not-shown':
    'Ni allwch chi hyd yn oed ei weld wedyn. Felly ni all neb eich gorfodi i brofi sut y pleidleisioch.',
  'voting.secret.published':
    'Ar ôl i’r pleidleisio gau, caiff y pleidleisiau eu hagor gyda’i gilydd, eu cymysgu a’u cyhoeddi heb enwau. Yna gall unrhyw un eu cyfrif eto.',
  'voting.secret.key':
    'Cedwir yr allwedd sy’n agor y pleidleisiau ar wahân iddynt. Lle mae gan rownd rifwyr, mae tri chymydog yn ei dal rhyngddynt, a dim ond dau gyda’i gilydd all agor pleidlais.',
  'voting.secret.not-promised':
    'Yr hyn na allwn ei addo: gallai rhywun a gymerodd reolaeth o’n cyfrifiadur tra bo’r pleidleisio ar agor weld pleidleisiau wrth iddynt gyrraedd. Ac mae’n rhaid i chi ymddiried ein bod yn eu hagor a’u cyfrif yn gywir. Mae eich derbynneb yn dangos bod eich pleidlais i mewn, nid beth a ddarllenwyd.',
  'voting.away.too-early': 'Nid yw’r pleidleisio wedi agor eto',
  'voting.away.opens-and-closes': 'Gallwch bleidleisio o {opensAt} tan {closesAt}.',
  'voting.away.panel-votes-between': 'Yn y rownd hon y panel o drigolion sy’n pleidleisio, o {opensAt} tan {closesAt}.',
  'voting.away.meanwhile':
    'Tan hynny gallwch ddarllen y syniadau. I fod ar y rhestr o bleidleiswyr, dywedwch wrthym ble rydych yn byw cyn i’r pleidleisio agor.',
  'voting.away.closed': 'Mae’r pleidleisio wedi cau',
  'voting.away.closed-on': 'Caeodd y pleidleisio {closedAt}.',
  'voting.away.counting': 'Mae’r pleidleisiau’n cael eu cyfrif. Bydd y canlyniadau yma cyn bo hir.',
  'voting.away.counted': 'Mae’r pleidleisiau wedi’u cyfrif. Gallwch weld beth gafodd ei ddewis, a pham.',
  'voting.away.panel-only': 'Y panel sy’n pleidleisio yn y rownd hon',
  'voting.away.panel-votes': 'Y panel o drigolion sy’n pleidleisio ar y syniadau yn y rownd hon.',
  'voting.away.join-panel': 'Gallwch ddarllen pob syniad, a gweld pwy sydd ar y panel.',
  'voting.away.people': 'Pwy sy’n penderfynu',
  'voting.away.not-on-the-roll': 'Nid ydych ar y rhestr o bleidleiswyr',
  'voting.away.residents-vote':
    'Gall pobl sy’n byw yn ein hardal bleidleisio, ac nid ydym yn gwybod eto ble rydych chi’n byw.',
  'voting.away.join-now': 'Dywedwch wrthym ble rydych yn byw, yna dewch yn ôl i bleidleisio.',
  'voting.away.roll-fixed':
    'Cafodd y rhestr o bleidleiswyr ei phennu pan agorodd y pleidleisio, {fixedAt}. Roedd arni’r trigolion oedd wedi dweud wrthym ble maent yn byw.',
  'voting.away.join-next':
    'Dywedwch wrthym ble rydych yn byw, a gallwch bleidleisio yn y rownd nesaf. Os credwch y dylech fod ar y rhestr, gofynnwch i’r cadeirydd.',
  'voting.away.no-vote': 'Nid oes pleidlais yn y rownd hon',
  'voting.away.panel-decides': 'Y panel o drigolion sy’n penderfynu ar y syniadau yn y rownd hon.',
  'voting.away.cancelled': 'Cafodd y rownd hon ei chanslo',
  'voting.away.cancelled-why': 'Ni fydd pleidlais. Mae tudalen y rownd ei hun yn dweud mwy.',
  'voting.away.read-ideas': 'Darllen y syniadau',
  'voting.away.results': 'Gweld y canlyniadau',
  'voting.away.join': 'Dywedwch wrthym ble rydych yn byw',
  'voting.secret-helped': 'Unwaith y byddwch wedi pleidleisio, nid oes yr un dudalen yn dangos i neb beth ddewisoch.',
  'voting.helper-sees.title': 'Gall {helper} weld beth rydych yn ei ddewis',
  'voting.helper-sees.body':
    'Eich pleidlais chi yw hi. Os byddai’n well gennych ddewis ar eich pen eich hun, cymerwch y ddyfais, a’i rhoi’n ôl ar ôl pleidleisio.',
  'voting.secret': 'Mae eich pleidlais yn gyfrinach. Nid oes yr un dudalen yn dangos i neb beth ddewisoch.',
  'voting.votes': 'Pleidleisiau',
  'voting.points': 'Pwyntiau',
  'voting.outcome.chosen': 'Dewiswyd gan y bleidlais',
  'voting.outcome': 'Canlyniad',
  'voting.results.page-title': 'Canlyniadau: {round}',
  'voting.results.title': 'Beth gafodd ei ddewis, a pham',
  'voting.results.lead': 'Byddai {funded} o {total, plural, other {# syniad}} yn cael arian: {cost} o {pot}.',
  'voting.results.spent': '{cost} o {pot}',
  'voting.results.given': 'Wedi’i roi i syniadau',
  'voting.results.outcome': 'Pob syniad, a’r rheswm',
  'voting.results.caption': 'Y syniadau, y rhai sy’n cael arian yn gyntaf',
  'voting.results.picture': 'Sut y pleidleisiodd pobl',
  'voting.results.all-votes': 'Pleidleisiau i bob syniad. Mae’r barrau cryfach yn cael arian.',
  'voting.results.all-points': 'Pwyntiau i bob syniad. Mae’r barrau cryfach yn cael arian.',
  'voting.results.most-votes': 'Y {shown} syniad â’r nifer mwyaf o bleidleisiau. Mae’r barrau cryfach yn cael arian.',
  'voting.results.most-points': 'Y {shown} syniad â’r nifer mwyaf o bwyntiau. Mae’r barrau cryfach yn cael arian.',
  'voting.why.funded':
    'Dewiswyd fel rhif {place}, gyda {scored, select, points {{score, plural, one {# pwynt} other {# pwynt}}} other {{score, plural, one {# bleidlais} other {# pleidlais}}}}. Roedd {left} ar ôl wedyn.',
  'voting.why.funded-by-completion':
    'Dewiswyd o’r hyn oedd dros ben, gyda {scored, select, points {{score, plural, one {# pwynt} other {# pwynt}}} other {{score, plural, one {# bleidlais} other {# pleidlais}}}}. Roedd {left} ar ôl wedyn.',
  'voting.why.funded-in-round.one':
    'Dewiswyd fel rhif {place}. Rhoddodd ei un cefnogwr {price}. Roedd {left} ar ôl wedyn.',
  'voting.why.funded-in-round.all':
    'Dewiswyd fel rhif {place}. Rhoddodd pob un o’i {supporters, number} cefnogwr {price}. Roedd {left} ar ôl wedyn.',
  'voting.why.funded-in-round.some':
    'Dewiswyd fel rhif {place}. Rhoddodd ei {supporters, number} cefnogwr hyd at {price} yr un. Roedd {left} ar ôl wedyn.',
  'voting.why.funded-at-load':
    'Dewiswyd fel rhif {place}. Mae ei {supporters, plural, one {# cefnogwr yn cario} other {# cefnogwr yn rhannu}}’r gost. Roedd {left} ar ôl wedyn.',
  'voting.why.below-threshold':
    'Cafodd {scored, select, points {{score, plural, one {# pwynt} other {# pwynt}}} other {{score, plural, one {# bleidlais} other {# pleidlais}}}}. Roedd ar syniad angen {threshold} neu fwy.',
  'voting.why.unaffordable': 'Roedd {left} ar ôl pan ddaeth ei dro. Roedd {shortfall} yn brin.',
  'voting.why.after-the-stop': 'Roedd y cyfrif wedi stopio wrth “{title}”, nad oedd yn ffitio yn yr hyn oedd ar ôl.',
  'voting.why.dearer-than-pot': 'Mae’n gofyn am {over} yn fwy nag sydd yn y gronfa.',
  'voting.why.no-support': 'Ni ddewisodd neb ef.',
  'voting.why.withdrawn': 'Cafodd ei dynnu’n ôl gan y rhai a’i cynigiodd.',
  'voting.why.supporters-spent':
    'Roedd gan {supporters, plural, one {ei un cefnogwr} other {ei # cefnogwr}} {have} o’u cyfrannau ar ôl yn y diwedd. Roedd {lacking} yn brin.',
  'voting.why.funded-from-share':
    'Dewiswyd o’r hyn a neilltuwyd i {group}, gyda {scored, select, points {{score, plural, one {# pwynt} other {# pwynt}}} other {{score, plural, one {# bleidlais} other {# pleidlais}}}}. Roedd {left} o’r gronfa ar ôl wedyn.',
  'voting.why.funded-next':
    'Dewiswyd nesaf yn ôl ei bleidleisiau, gyda {scored, select, points {{score, plural, one {# pwynt} other {# pwynt}}} other {{score, plural, one {# bleidlais} other {# pleidlais}}}}: gadawodd yr hyn a ddaeth o’i flaen ddigon. Roedd {left} ar ôl wedyn.',
  'voting.why.part-funded':
    'Dewiswyd am ran. Mae’r {amount} olaf yn mynd iddo, {shortfall} yn llai nag y gofynnodd amdano. Dywedodd y byddai {smallest} o werth.',
  'voting.why.share-spent':
    'Roedd yr hyn y caiff {group} ei gael wedi’i wario: roedd {left} ohono ar ôl pan ddaeth ei dro. Roedd {shortfall} yn brin.',
  'voting.why.excluded': 'Ni ellir ei ariannu wrth ochr “{title}”, a ddaeth o’i flaen.',
  'voting.outcome.part': 'Dewiswyd, yn rhannol',
  'voting.outcome.reserve': 'Rhif {place, number} wrth gefn',
  'voting.limits.title': 'Yr hyn y cadwodd y cyfrif ato',
  'voting.limits.lead':
    'Yr hyn y mae’r cyfrif yn ei ddewis sy’n cael ei dro gyntaf, yn y drefn honno, ac yna’r syniadau eraill yn ôl eu pleidleisiau. Eir heibio i’r hyn nad yw’n ffitio.',
  'voting.limits.share.at-most.neighbourhood':
    'Mae syniadau un gymdogaeth yn cael {percent, number}% o’r gronfa ar y mwyaf.',
  'voting.limits.share.at-most.theme': 'Mae syniadau un thema yn cael {percent, number}% o’r gronfa ar y mwyaf.',
  'voting.limits.share.set-aside.neighbourhood':
    'Mae {percent, number}% o’r gronfa wedi’i neilltuo i syniadau pob cymdogaeth, ac yn mynd iddynt hwy gyntaf.',
  'voting.limits.share.set-aside.theme':
    'Mae {percent, number}% o’r gronfa wedi’i neilltuo i syniadau pob thema, ac yn mynd iddynt hwy gyntaf.',
  'voting.limits.parts':
    'Gall yr hyn sydd ar ôl fynd i syniad fel rhan, os nad yw’n llai nag y dywedodd y byddai o werth.',
  'voting.limits.apart': 'Un o’r rhain ar y mwyaf: {titles}.',
  'voting.limits.reserve': 'Wrth gefn, yn y drefn hon: {titles}.',
  'voting.exclusions': 'Ni ellir ariannu rhai o’r syniadau hyn gyda’i gilydd',
  'voting.exclusions.more':
    'Gallwch ddewis y ddau er hynny. Mae’r un sy’n dod gyntaf yn y cyfrif yn cau’r llall allan.',
  'voting.why.went-to': 'Aeth y rhan fwyaf o’u harian at {names}.',
  'voting.declare':
    'Cyn pleidleisio: dywedwch a oes gennych fuddiant mewn {count, plural, zero {# o’r syniadau} one {# o’r syniadau} two {# o’r syniadau} few {# o’r syniadau} many {# o’r syniadau} other {# o’r syniadau}}',
  'voting.declare.more':
    'Rydych yn pleidleisio drwy eich sedd ar y panel. Caiff yr hyn y mae gennych fuddiant ynddo ei dynnu oddi ar eich papur pleidleisio.',
  'voting.declare.go': 'Dywedwch nawr',
  'voting.panel-short.quorum': 'Pleidleisiodd rhy ychydig o’r panel, felly’r cyfarfod sy’n penderfynu',
  'voting.panel-short.quorum-body':
    'Pleidleisiodd {voted, plural, zero {# aelod} one {# aelod} two {# aelod} few {# aelod} many {# aelod} other {# aelod}} oedd â sedd adeg y cau, ac mae angen {quorum}. Dangosir y cyfrif, ac nid yw’n penderfynu dim ynddo’i hun.',
  'voting.panel-short.residents':
    'Mae rhy ychydig o’r aelodau a bleidleisiodd yn byw yma, felly’r cyfarfod sy’n penderfynu',
  'voting.panel-short.residents-body':
    'Mae pleidlais y panel yn cyfrif pan fydd mwy na hanner y rhai a bleidleisiodd yn byw yma. Dangosir y cyfrif, ac nid yw’n penderfynu dim ynddo’i hun.',
  'voting.turnout': 'Pwy gymerodd ran',
  'voting.turnout.cast': 'Pleidleisiau a fwriwyd',
  'voting.turnout.on-roll': 'Ar y rhestr o bleidleiswyr',
  'voting.turnout.share': 'Cyfran a bleidleisiodd',
  'voting.turnout.blank': 'Pleidleisiau gwag',
  'voting.turnout.too-few':
    'Nid ydym yn rhannu hyn fesul grŵp: gyda llai na {least} pleidlais mewn un, gallai ddangos pwy bleidleisiodd.',
  'voting.rule.greedy': 'y nifer mwyaf o bleidleisiau',
  'voting.rule.greedy-threshold': 'y nifer mwyaf o bleidleisiau',
  'voting.rule.greedy-no-skip': 'y nifer mwyaf o bleidleisiau, hyd at y cyntaf nad yw’n ffitio',
  'voting.rule.equal-shares': 'cyfrannau cyfartal',
  'voting.rule.phragmen': 'rheol Phragmén',
  'voting.rule.greedy.how':
    'Y rheol oedd y nifer mwyaf o bleidleisiau. Aethom i lawr y rhestr o’r nifer mwyaf, gan ariannu pob syniad oedd yn dal i ffitio.',
  'voting.rule.greedy-threshold.how':
    'Y rheol oedd y nifer mwyaf o bleidleisiau, gyda throthwy. Aethom i lawr y rhestr, gan ariannu pob syniad dros y trothwy oedd yn dal i ffitio.',
  'voting.rule.greedy-no-skip.how':
    'Y rheol oedd y nifer mwyaf o bleidleisiau. Aethom i lawr y rhestr a stopio wrth y syniad cyntaf nad oedd yn ffitio.',
  'voting.rule.equal-shares.how':
    'Y rheol oedd cyfrannau cyfartal. Mae pob pleidleisiwr yn cael yr un gyfran o’r gronfa, ac yn talu am syniadau gyda’r lleill a’u dewisodd.',
  'voting.rule.phragmen.how':
    'Rheol Phragmén oedd hi. Mae cost pob syniad yn cael ei rhannu gan y rhai a’i dewisodd, fel nad oes neb yn cario llawer mwy na’r lleill.',
  'voting.compare.title': 'Beth fyddai rheol arall wedi’i roi',
  'voting.compare.caption': 'Rheol y rownd hon ochr yn ochr ag eraill',
  'voting.compare.what': 'Beth',
  'voting.compare.used': 'Yn ôl {rule}, rheol y rownd hon',
  'voting.compare.other': 'Yn ôl {rule}',
  'voting.compare.funded': 'Syniadau a ariannwyd',
  'voting.compare.cost': 'Arian a roddwyd',
  'voting.compare.with-something': 'Pleidleiswyr a gafodd syniad a ddewisont',
  'voting.compare.voters': '{count} ({share})',
  'voting.compare.nothing': 'Pleidleiswyr na chafodd yr un',
  'voting.compare.mean': 'Syniadau a ddewisodd pleidleisiwr ac a gafodd, ar gyfartaledd',
  'voting.compare.spread': 'Syniadau a gafodd hanner canol y pleidleiswyr',
  'voting.compare.from-to': '{from, number} i {to, number}',
  'voting.help': 'O’i gyfrif eto, byddai wedi cael ei ariannu {ways}.',
  'voting.help.cost': 'am gost o {cost}',
  'voting.help.votes':
    'pe bai {count, plural, one {un arall} two {dau arall} other {# arall}} o’r rhai a bleidleisiodd wedi’i ddewis hefyd',
  'voting.help.voters':
    'gyda {count, plural, one {un pleidleisiwr arall a ddewisodd} two {dau bleidleisiwr arall a ddewisodd} other {# pleidleisiwr arall a ddewisodd}} hwn yn unig',
  'voting.help.working':
    'Rydym yn gweithio allan beth fyddai wedi helpu pob syniad: {done, number} o {of, number} wedi’u gwneud. Edrychwch eto mewn eiliad.',
  'voting.advises.title': 'Mae’r bleidlais hon yn cynghori, ac nid yw’n penderfynu',
  'voting.advises.body':
    'Pleidleisiodd {voters, plural, one {un person} two {dau berson} other {# o bobl}}, ac mae rheol y rownd yn gofyn am {needed, number}. Mae’r panel yn darllen yr hyn mae’r bleidlais yn ei ddweud, ac yn penderfynu yn ei gyfarfod.',
  'voting.turnout.by-channel': 'Sut y pleidleisiodd pobl',
  'voting.turnout.how': 'Ffordd o bleidleisio',
  'voting.turnout.part': 'Rhan o’r holl bleidleisiau',
  'voting.turnout.together':
    'Rydym yn rhoi ffyrdd o bleidleisio gyda’i gilydd lle defnyddiodd llai na {least} o bobl un: gallai ddweud pwy bleidleisiodd.',
  'voting.channel.web': 'Ar-lein',
  'voting.channel.paper': 'Ar bapur',
  'voting.channel.assisted': 'Gyda chynorthwyydd',
  'voting.compare.none': 'dim un',
  'voting.compare.same': 'Yn ôl {rule} byddai’r un syniadau wedi cael arian.',
  'voting.compare.gained': 'Ariannwyd yn ôl {rule} yn unig: {ideas}.',
  'voting.compare.lost': 'Heb eu hariannu yn ôl {rule}: {ideas}.',
  'voting.few.title': 'Pam nad oes rhestr o’r pleidleisiau',
  'voting.few.why':
    '{voters, plural, one {Un person a ddewisodd syniadau.} two {Dim ond # berson a ddewisodd syniadau.} other {Dim ond # o bobl a ddewisodd syniadau.}} Byddai rhestr o gyn lleied o bleidleisiau yn dangos beth ddewisodd pob un. Felly dim ond cyfanswm y pleidleisiau rydym yn ei gyhoeddi.',
  'voting.few.instead':
    'Gall swyddog ddal i gael cyfrif y pleidleisiau eto. Os ydych yn credu bod rhywbeth o’i le, gofynnwch am y cyfrif.',
  'voting.check-it.title': 'Gwiriwch ef eich hun',
  'voting.check-it.file':
    'Dyma’r holl bleidleisiau, wedi’u cymysgu a heb enwau. Gall unrhyw un eu cyfrif eto, a rhaid cael yr un canlyniad.',
  'voting.check-it.download': 'Lawrlwytho’r pleidleisiau (.pb)',
  'voting.check-it.table': 'Lawrlwytho’r pleidleisiau fel tabl (.csv)',
  'voting.check-it.script':
    'Y ffordd fyrraf: lawrlwythwch <link>sgript o 150 llinell</link> y gall unrhyw un ei darllen. Gyda Node ar eich cyfrifiadur mae’n cyfrif y ffeil ac yn dweud a ddaw’r un syniadau allan:',
  'voting.check-it.command':
    'Gyda Small Sparks ar eich cyfrifiadur, mae hwn yn dweud ble’n union mae ffeil yn wahanol i’r hyn a gyhoeddwyd. Mae’n rhoi’r rhesymau hefyd:',
  'voting.check-it.print': 'Ôl bys y ffeil (SHA-256)',
  'voting.check-it.head': 'Ein cofnod o bopeth a wnaed',
  'voting.check-it.head-number': 'Y cyfrif yw cofnod {number}:',
  'voting.check-it.others': 'Offer eraill sy’n darllen y ffeil',
  'voting.check-it.differ':
    'Gall offer o’r fath dorri canlyniadau cyfartal a rhannu’r hyn sydd ar ôl yn ôl eu rheolau eu hunain. Edrychwch ar yr hyn maen nhw’n dweud am hynny. Mae ein dau ni’n cyfrif yn ôl rheol y rownd hon, ac yn rhoi’r un peth.',
  'voting.check-it.differ-declared':
    'Gall offer o’r fath dorri canlyniadau cyfartal yn ôl eu rheolau eu hunain. Edrychwch ar yr hyn maen nhw’n dweud am hynny.',
  'voting.check-it.tools':
    'Mae’r ffeil yn fformat <pabulib>Pabulib</pabulib>, casgliad o bleidleisiau o’r fath o bedwar ban byd. Mae <pabutools>pabutools</pabutools> (Python) a’r offeryn yn <shares>equalshares.net</shares> yn ei darllen hefyd.',
  'voting.lots': 'Y coelbrennau, ar gyfer canlyniadau cyfartal',
  'voting.lots.how':
    'Pan fydd dau syniad yn gyfartal, yr un sy’n costio llai sy’n mynd gyntaf, yna’r un â mwy o bleidleisiau. Wedi hynny, y coelbrennau hyn sy’n penderfynu. Cawsant eu tynnu unwaith roedd y rhestr yn derfynol, cyn i neb sgorio na phleidleisio.',
  'voting.not-yet.title': 'Nid oes canlyniadau eto',
  'voting.not-yet.lead': 'Bydd y canlyniadau yma ar ôl i’r pleidleisio gau {closesAt}.',
  'voting.not-yet.nobody':
    'Nid oes yr un dudalen yn dangos sut mae’r bleidlais yn sefyll cyn hynny. Ni ddylai neb ddewis yn ôl dewis pobl eraill.',
  'voting.not-yet.by-itself':
    'Nid oes rhaid i chi wneud dim. Mae’r dudalen hon yn dangos y canlyniadau cyn gynted ag y byddant yno.',
  'voting.not-yet.steps': 'Mae’r cyfrif wedi gwneud {done} o {of} cam.',
  'voting.not-yet.look-again': 'Edrych eto nawr',
  'voting.not-yet.vote': 'Mynd i’r bleidlais',
  'voting.next.panel': 'Dyma mae’r bleidlais yn ei ddweud',
  'voting.next.panel.body':
    'Mae’r panel yn bwriadu penderfynu ar {decidesOn}. Mae’n dechrau o’r rhestr hon, a rhaid iddo roi ei reswm dros unrhyw newid.',
  'voting.next.decided': 'Mae’r panel wedi penderfynu',
  'voting.next.decided.body': 'Dyma ddywedodd y bleidlais. <link>Gweld beth benderfynwyd</link>.',
  'voting.from.title': 'Etholiad o le arall',
  'voting.from.body':
    'Pleidleisiau go iawn o le arall yw’r rhain: {description}. Nid oes dim o arian y bartneriaeth hon ynddo.',
  'voting.from.unrepeatable':
    'Nid yw ei bapurau’n enwi rheol y gall unrhyw un ei hailadrodd, felly caiff ei gyfrif yma yn ôl y nifer mwyaf o bleidleisiau.',
  'voting.from.same': 'Yno, dewiswyd yr un {count, plural, one {# syniad} other {# syniad}}.',
  'voting.from.differs': 'Yno, dewiswyd syniadau eraill ({count} i gyd): defnyddiodd y lle ei reol ei hun.',
}
