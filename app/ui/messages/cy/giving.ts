import type { giving as english } from '../en/giving'
import type { Translation } from '../translation'

export const giving: Translation<typeof english> = {
  'giving.not-a-package': 'Nid ffeil 360Giving yw hon: dylai fod yn un gwrthrych â rhestr o’r enw “grants”.',
  'giving.no-grants': 'Nid oes grantiau yn y ffeil. Cyhoeddwch hi pan fydd o leiaf un.',
  'giving.same-id': 'Mae gan grant cynharach yr id {found} hefyd. Rhowch ei id ei hun i bob un.',
  'giving.missing': 'Mae hwn ar goll, ac mae ei angen ar bob ffeil grantiau.',
  'giving.not-text': 'Dylai hwn fod yn destun mewn dyfynodau, a’r hyn sydd yma yw {found}.',
  'giving.not-number': 'Dylai hwn fod yn rhif ar ei ben ei hun, heb £, coma na dyfynodau. Yr hyn sydd yma yw {found}.',
  'giving.not-list': 'Dylai hwn fod yn rhestr, mewn bachau sgwâr.',
  'giving.not-thing': 'Dylai hwn fod yn wrthrych â meysydd ag enwau, mewn bachau cyrliog.',
  'giving.empty-list': 'Mae’r rhestr hon yn wag. Mae angen o leiaf un eitem.',
  'giving.same-twice': 'Mae’r un eitem ddwywaith yn y rhestr hon.',
  'giving.wrong-version': 'Dylai’r fersiwn fod yn ddau rif â phwynt rhyngddynt, megis 1.4. Yr hyn sydd yma yw {found}.',
  'giving.not-date': 'Dylai hwn fod yn ddyddiad â’r flwyddyn yn gyntaf, megis 2026-03-12. Yr hyn sydd yma yw {found}.',
  'giving.not-day-or-month':
    'Dylai hwn fod yn ddyddiad, mis neu flwyddyn, â’r flwyddyn yn gyntaf, megis 2026-03. Yr hyn sydd yma yw {found}.',
  'giving.not-moment':
    'Dylai hwn fod yn ddyddiad ac amser â’i gylchfa, megis 2026-03-12T09:00:00Z. Yr hyn sydd yma yw {found}.',
  'giving.not-link':
    'Dylai hwn fod yn gyfeiriad gwe cyfan, megis https://example.org/grants. Yr hyn sydd yma yw {found}.',
  'giving.below-nothing': 'Ni all hwn fod yn llai na dim. Yr hyn sydd yma yw {found}.',
  'giving.not-yes-or-no': 'Dylai hwn fod yn Yes neu No. Yr hyn sydd yma yw {found}.',
  'giving.not-on-list': 'Nid yw’r cod {found} ar restr y safon ar gyfer y maes hwn.',
  'giving.no-recipient': 'Nid yw’r grant hwn yn dweud i bwy yr aeth: i sefydliad neu i unigolyn.',
  'giving.two-recipients': 'Mae’r grant hwn yn enwi sefydliad ac unigolyn. Dim ond un ohonynt y gall ei gael.',
  'giving.no-such-day': 'Nid oes diwrnod o’r fath â {found}.',
  'giving.too-early': 'Mae’r dyddiad {found} yn rhy bell yn ôl. Chwiliwch am lithriad yn y flwyddyn.',
  'giving.in-future': 'Mae’r dyddiad {found} eto i ddod, a dylai hwn fod wedi digwydd eisoes.',
  'giving.ends-before-start': 'Mae’n gorffen cyn iddo ddechrau.',
  'giving.money-below-nothing': 'Ni all swm fod yn llai na dim. Yr hyn sydd yma yw {found}.',
  'giving.part-of-penny': 'Mae rhan o geiniog yn y swm {found}.',
  'giving.beyond-belief': 'Mae’r swm {found} yn fwy nag unrhyw grant erioed. Chwiliwch am lithriad ar y bysellfwrdd.',
  'giving.paid-above-awarded': 'Talwyd mwy ({found}) nag a ddyfarnwyd.',
  'giving.individual-named': 'Gallai hwn enwi rhywun. Galwch hwy yn “Individual Recipient”.',
  'giving.individual-more':
    'Dim ond id ac “Individual Recipient” y ceir eu cyhoeddi am unigolyn. Tynnwch y maes hwn allan.',
  'giving.individual-id':
    'Mae’r id hwn yn cynnwys yr hyn sy’n edrych fel enw rhywun. Defnyddiwch rif, megis 360G-Ni-IND-0001.',
  'giving.individual-as-group': 'Id unigolyn yw hwn, ac mae o dan sefydliadau. Symudwch ef i recipientIndividual.',
  'giving.group-named-as-person':
    'Mae hwn yn edrych fel enw rhywun, nid enw grŵp. Cyhoeddwch grant i berson fel un i unigolyn.',
  'giving.individual-postcode': 'Mae cod post yma, mewn grant i unigolyn. Defnyddiwch y ward yn ei le.',
  'giving.individual-address': 'Mae cyfeiriad yma, mewn grant i unigolyn. Tynnwch ef allan.',
  'giving.individual-small-area':
    'Mae’r ardal hon yn rhy fach i grant i unigolyn: gellid dod o hyd iddynt. Defnyddiwch y ward yn ei lle.',
  'giving.individual-point': 'Gallai pwynt ar y map ddangos ble mae unigolyn yn byw. Tynnwch ef allan.',
  'giving.individual-email': 'Mae cyfeiriad ebost yma, mewn grant i unigolyn. Tynnwch ef allan.',
  'giving.individual-telephone': 'Mae rhif ffôn yma, mewn grant i unigolyn. Tynnwch ef allan.',
  'giving.individual-name-in-words': 'Gallai’r geiriau hyn enwi rhywun a gafodd grant. Gwnewch hwy’n gyffredinol.',
  'giving.awarded-nothing': 'Dim yw’r dyfarniad. Dywedwch pam yn ei ddisgrifiad, neu gadewch ef allan.',
  'giving.no-prefix': 'Mae id grant fel arfer yn dechrau â 360G a llythrennau’r cyhoeddwr ei hun.',
  'giving.no-reason-code': 'Byddai codau am reswm a diben grant i unigolyn yn help i’r rhai sy’n ei ddarllen.',
  'giving.contact-of-group': 'Mae hwn yn dweud sut i gael gafael ar rywun. Cyhoeddwch ef dim ond os cytunasant.',
  'giving.home-of-group': 'Gallai cyfeiriad grŵp bach fod yn gartref i rywun. Cyhoeddwch ef dim ond os cytunasant.',
  'giving.sums-apart': 'Nid y swm hwn ({found}) yw cyfanswm ei drafodion.',
  'giving.other-version': 'Mae’r ffeil yn dweud ei bod yn fersiwn {found}. Edrychwyd arni fel fersiwn 1.4.',
  'giving.too-deep':
    'Mae rhestrau o fewn rhestrau yma ymhellach nag sydd ei angen ar unrhyw grant, felly nid edrychwyd ar hyn. Allforiwch ef eto o’r lle y’i cedwir.',
  'giving.made-in-future': 'Mae’r ffeil yn dweud iddi gael ei gwneud ar {found}, sydd eto i ddod.',
  'giving.page.title': 'Grantiau fel data agored',
  'giving.page.lead':
    'Pob grant y penderfynodd trigolion arno, yn y safon y mae cyllidwyr ledled y wlad yn ei defnyddio (360Giving 1.4).',
  'giving.page.organisations':
    '{count, plural, zero {Dim grant i grwpiau} one {Un grant i grŵp} two {Dau grant i grwpiau} few {{count, number} grant i grwpiau} many {{count, number} grant i grwpiau} other {{count, number} grant i grwpiau}}',
  'giving.page.individuals':
    '{count, plural, zero {Dim grant i drigolion} one {Un grant i breswylydd} two {Dau grant i drigolion} few {{count, number} grant i drigolion} many {{count, number} grant i drigolion} other {{count, number} grant i drigolion}}',
  'giving.page.individuals-how':
    'Am breswylydd, cyhoeddwn y swm, y rownd, y dyddiad a’r ward: dim sy’n dweud pwy ydyw.',
  'giving.page.organisations-many': 'Grantiau i grwpiau',
  'giving.page.individuals-many': 'Grantiau i drigolion',
  'giving.page.json': 'I raglenni (JSON)',
  'giving.page.csv': 'I daenlen (CSV)',
  'giving.page.none': 'Nid oes grant i’w gyhoeddi eto.',
  'giving.page.none-yet': 'Bydd yma wedi i rownd gael ei phenderfynu.',
  'giving.page.licence': 'Ei ddefnyddio',
  'giving.page.licence-how': 'Cewch ei ddefnyddio at unrhyw beth, dim ond i chi ddweud o ble y daw.',
  'giving.page.more': 'Pa ddata arall sy’n agored, a sut i’w wirio',
  'giving.page.settle': 'Dywedwch sut y’ch enwir mewn data agored',
  'giving.page.left-out':
    '{count, plural, zero {Ni adewir grantiau allan} one {Gadewir un grant allan nes y caiff hyn ei gywiro} two {Gadewir {count, number} grant allan nes y caiff hyn ei gywiro} few {Gadewir {count, number} grant allan nes y caiff hyn ei gywiro} many {Gadewir {count, number} grant allan nes y caiff hyn ei gywiro} other {Gadewir {count, number} grant allan nes y caiff hyn ei gywiro}}',
}
