import type { refusal as english } from '../en/refusal'
import type { Translation } from '../translation'

export const refusal: Translation<typeof english> = {
  'refusal.unexplained': 'Ni allwch wneud hynny ar hyn o bryd. Gofynnwch i’r cydlynydd am help.',
  'refusal.accent-not-a-colour': 'Rhowch liw fel chwe llythyren neu rif ar ôl #, fel #a8361a.',
  'refusal.accent-too-pale': 'Dewiswch liw tywyllach. Mae geiriau yn hwn yn rhy olau i’w darllen ar ein tudalennau.',
  'refusal.administrator-already': 'Mae’r person hwn yn weinyddwr yn barod. Nid oes dim wedi newid.',
  'refusal.takes-two-administrators':
    'Mae {others} o weinyddwyr yn barod, felly mae angen dau ohonynt. Mae un yn cynnig ac un arall yn cytuno.',
  'refusal.last-chair': 'Dyma’r unig gadeirydd. Enwch y cadeirydd nesaf yn gyntaf, yna gorffennwch hwn.',
  'refusal.last-treasurer': 'Dyma’r unig drysorydd. Enwch y trysorydd nesaf yn gyntaf, yna gorffennwch hwn.',
  'refusal.last-administrator': 'Dyma’r unig weinyddwr. Enwch un arall yn gyntaf, yna gorffennwch hwn.',
  'refusal.role-held-already': 'Mae’r rôl hon ganddynt yn barod.',
  'refusal.role-not-held': 'Nid yw’r rôl hon ganddynt nawr. Edrychwch eto ar bwy sy’n gwneud beth.',
  'refusal.role-end-gone-by': 'Rhaid i’r diwrnod olaf fod yn hwyrach na heddiw.',
  'refusal.role-vote-as-it-was': 'Mae eu pleidlais felly yn barod.',
  'refusal.role-vote-of-nobody': 'Dim ond aelod o’r panel all gael pleidlais neu beidio.',
  'refusal.role-ends-while-last':
    'Rhaid i rywun ddal y rôl hon bob amser. Rhowch hi heb ddiwrnod olaf, neu dewch o hyd i ail berson yn gyntaf.',
  'refusal.role-of-ones-own': 'Nid oes neb yn newid ei rôl ei hun. Gofynnwch i ddau swyddog arall.',
  'refusal.role-takes-officers':
    'Dau swyddog sy’n penderfynu pwy sydd â pha rôl, ac nid ydych yn un o’r rhai sy’n gallu yma.',
  'refusal.role-takes-a-second': 'Chi a gynigiodd hyn. Rhaid i rywun arall ei ateb.',
  'refusal.role-proposer-left': 'Nid yw’r sawl a gynigiodd hyn yn swyddog mwyach. Cynigiwch ef o’r newydd.',
  'refusal.role-change-settled': 'Mae hyn wedi’i setlo yn barod. Edrychwch ar yr hyn a benderfynwyd.',
  'refusal.role-change-lapsed': 'Ni atebodd neb hyn am 14 diwrnod, felly mae wedi dod i ben. Cynigiwch ef o’r newydd.',
  'refusal.role-change-asked-already': 'Mae rhywun wedi cynnig hyn yn barod. Mae’n aros am ateb.',
  'refusal.role-not-your-proposal': 'Dim ond y sawl a gynigiodd hyn all ei dynnu yn ôl.',
  'refusal.no-such-role-change': 'Nid oes cynnig o’r fath yma.',
  'refusal.settings-changed-meanwhile':
    'Newidiodd rhywun arall y dudalen hon tra oeddech yn ysgrifennu. Edrychwch ar y ddau, yna cadwch eto neu gadewch hi.',
  'refusal.slug-unclear':
    'Defnyddiwch 3 i 40 o lythrennau bach, rhifau a chysylltnodau ar gyfer y cyfeiriad, fel netherton-west.',
  'refusal.slug-reserved': 'Mae angen y cyfeiriad {slug} arnom ar gyfer ein tudalennau ein hunain. Dewiswch un arall.',
  'refusal.slug-taken': 'Mae partneriaeth eisoes yn {slug}. Dewiswch gyfeiriad arall.',
  'refusal.slug-is-public': 'Mae pobl yn gwybod y cyfeiriad hwn erbyn hyn, felly mae’n aros fel y mae.',
  'refusal.place-in-use':
    'Mae pobl yn byw yn {name}, neu mae ganddynt syniadau ar ei gyfer, felly mae’n aros ar y rhestr. Gallwch newid ei enw.',
  'refusal.theme-in-use':
    'Mae arian neu syniadau’n perthyn i {name}, felly mae’n aros ar y rhestr. Gallwch newid ei enw.',
  'refusal.year-has-books': 'Mae cyllidebau fesul blwyddyn eisoes, felly mae’r flwyddyn yn cadw ei mis cyntaf.',
  'refusal.partnership-not-ready': 'Mae rhywbeth ar goll o hyd. Edrychwch ar y rhestr, yna agorwch hi.',
  'refusal.programme-taken': 'Mae rhaglen eisoes yn {slug}. Dewiswch gyfeiriad arall.',
  'refusal.no-such-programme': 'Nid oes rhaglen o’r fath yma.',
  'refusal.too-many-choices': 'Rydych wedi dewis {chosen} syniad. Gallwch ddewis hyd at {limit}.',
  'refusal.no-such-proposal':
    'Nid yw syniad a ddewisoch ({reference}) ar y rhestr mwyach. Dewiswch eto, yna bwriwch eich pleidlais.',
  'refusal.not-on-the-roll':
    'Nid ydych ar y rhestr o bleidleiswyr ar gyfer y rownd hon. Gofynnwch i’r cydlynydd os credwch y dylech fod.',
  'refusal.voting-not-open-yet': 'Nid yw’r pleidleisio wedi agor eto. Mae’n agor {opensAt}.',
  'refusal.voting-closed': 'Caeodd y pleidleisio {closedAt}. Ni ellir cyfrif pleidleisiau sy’n dod wedyn.',
  'refusal.sign-in-first': 'Mewngofnodwch yn gyntaf.',
  'refusal.not-yours-to-do':
    'Gwaith i eraill yw hwn. Gofynnwch i’r cydlynydd os ydych yn meddwl mai chi ddylai ei wneud.',
  'refusal.too-many-codes':
    'Rydym wedi anfon cymaint o godau ag y gallwn i’r cyfeiriad hwnnw am y tro. Defnyddiwch yr un diweddaraf, neu gofynnwch eto o {againAt} ymlaen.',
  'refusal.no-letters-from-here':
    'Allwn ni ddim anfon llythyrau oddi yma eto, felly all neb fewngofnodi. Does dim o’i le ar eich cyfeiriad.',
  'refusal.sign-in-afresh':
    'I wneud eich cyfrinallwedd gyntaf, mewngofnodwch â chod newydd o’ch blwch e-bost. Mae’n cyfrif am ddeg munud.',
  'refusal.too-many-passkeys': 'Mae gennych {most} cyfrinallwedd. Tynnwch un oddi ar y rhestr cyn gwneud un arall.',
  'refusal.last-passkey':
    'Dyma eich unig gyfrinallwedd, ac mae angen un ar swyddog. Gwnewch un arall yn gyntaf, yna tynnwch hon.',
  'refusal.passkey-unknown':
    'Dydyn ni ddim yn adnabod y gyfrinallwedd honno. Dewiswch un arall, neu mewngofnodwch â’ch e-bost.',
  'refusal.passkey-ended':
    'Mae’r gyfrinallwedd honno oddi ar y rhestr. Dewiswch un arall, neu mewngofnodwch â’ch e-bost.',
  'refusal.passkey-copied':
    'Mae’n ymddangos bod dau gopi o’r gyfrinallwedd honno, felly mae oddi ar y rhestr. Mewngofnodwch â’ch e-bost, a dywedwch wrth y swyddogion eraill.',
  'refusal.passkey-known-already': 'Mae’r gyfrinallwedd honno ar restr yn barod. Defnyddiwch ddyfais arall.',
  'refusal.passkey-asked-too-long-ago': 'Cymerodd hynny ormod o amser. Pwyswch y botwm eto: mae gennych bum munud.',
  'refusal.passkey-not-verified':
    'Ni ddangosodd eich dyfais mai chi sydd yno. Pwyswch y botwm i roi cynnig arall arni.',
  'refusal.passkeys-need-origin':
    'Ni ellir defnyddio cyfrinallweddi yma eto. Rhaid i bwy bynnag sy’n rhedeg y tudalennau hyn ddweud ar ba gyfeiriad y mae pobl yn eu cyrraedd (PUBLIC_ORIGIN).',
  'refusal.paper-code-length': 'Mae gan god ddeuddeg llythyren a rhif. Fe deipioch {signs}.',
  'refusal.paper-code-mistyped': 'Mae llithriad yn y cod. Edrychwch eto ar bob llythyren a rhif.',
  'refusal.paper-code-unknown':
    'Dydyn ni ddim yn adnabod y cod hwnnw, neu mae wedi’i ddefnyddio. Gofynnwch i’r adeiladwr cymunedol am un newydd.',
  'refusal.paper-code-over':
    'Mae’r rownd honno ar ben ar gyfer syniadau a phleidleisiau, felly mae ei chodau wedi peidio â gweithio.',
  'refusal.paper-code-for-nobody': 'Does dim llythyr i’w wneud na chod i’w dynnu’n ôl. Edrychwch ar y rhestr eto.',
  'refusal.paper-code-only-this-round':
    'Mae eich cod o’r llythyr ar gyfer syniadau a phleidlais un rownd. Ar gyfer y gweddill, mewngofnodwch â’ch e-bost.',
  'refusal.not-with-a-helper':
    'Nid gwaith i un sy’n helpu yw hyn. Gorffennwch helpu yn gyntaf, neu gadewch iddi ei wneud ei hun.',
  'refusal.help-not-oneself': 'Rydych wedi mewngofnodi fel chi’ch hun yn barod.',
  'refusal.help-nobody': 'Dewiswch rywun sy’n byw yma, a lle sydd ar y rhestr.',
  'refusal.recovery-over': 'Mae hynny ar ben. Does dim mwy i’w ddweud amdano.',
  'refusal.recovery-not-yours': 'Mae hyn ar gyfer y rhai sy’n swyddogion gyda hi.',
  'refusal.recovery-agreed-already': 'Rydych wedi dweud hynny’n barod.',
  'refusal.recovery-not-needed': 'Gallwch wneud cyfrinallwedd fel yr ydych. Does dim angen i neb siarad drosoch.',
  'refusal.recovery-under-way':
    'Rydych wedi gofyn yn barod. Edrychwch sut mae’n sefyll ar dudalen eich cyfrinallweddi.',
  'refusal.recovery-too-few':
    'Does dim dau arall a allai siarad drosoch. Gofynnwch am help gan bwy bynnag sy’n rhedeg y tudalennau hyn.',
  'refusal.code-wrong':
    'Nid dyna’r cod a anfonwyd gennym. Gwiriwch ef, a rhowch gynnig arall arni: mae gennych {left, plural, one {un cynnig} other {# cynnig}} ar ôl.',
  'refusal.code-tried-too-often':
    'Roedd hynny’n anghywir {most} gwaith, felly mae’r cod wedi peidio â gweithio. Anfonwch god arall, a defnyddiwch hwnnw.',
  'refusal.code-run-out':
    'Roedd y cod yn gweithio am 10 munud, ac maen nhw ar ben. Anfonwch god arall, a defnyddiwch hwnnw.',
  'refusal.code-replaced':
    'Mae cod mwy newydd wedi’i anfon i’r cyfeiriad hwnnw. Defnyddiwch y llythyr diweddaraf, yn y porwr a ofynnodd amdano.',
  'refusal.code-used':
    'Mae’r cod hwnnw wedi’i ddefnyddio. Unwaith y mae pob un yn gweithio: anfonwch god arall, a defnyddiwch hwnnw.',
  'refusal.code-not-asked-here': 'Ni ofynnwyd am y cod hwnnw yn y porwr hwn. Gofynnwch am un yma, a defnyddiwch hwnnw.',
  'refusal.name-too-late':
    'Cymerodd hynny ormod o amser, felly rhaid gofyn i chi fewngofnodi eto. Dechreuwch gyda’ch cyfeiriad e-bost.',
  'refusal.you-have-an-interest': 'Mae gennych fuddiant yn hwn, felly rhaid i rywun arall ei wneud.',
  'refusal.round-cancelled': 'Cafodd y rownd hon ei chanslo, felly ni all dim ynddi newid.',
  'refusal.round-not-open-yet': 'Gall syniadau ddod i mewn o {opensAt}.',
  'refusal.proposals-closed':
    'Caeodd y syniadau ar {closedAt}. Mae’r hyn a ysgrifennoch cynt wedi’i gadw, a gall fynd i’r rownd nesaf.',
  'refusal.step-not-taken': 'Does dim cam fel yna yn y rownd hon.',
  'refusal.not-at-this-stage': 'Nid dyma’r amser i wneud hynny yn y rownd hon.',
  'refusal.already-sent-in': 'Rydych wedi anfon y syniad hwn. Cymerwch ef yn ôl yn gyntaf, yna gallwch ei newid.',
  'refusal.proposal-withdrawn':
    'Cafodd y syniad hwn ei dynnu’n ôl, felly ni ellir gwneud dim mwy ag ef. Gallwch ddechrau un newydd.',
  'refusal.saved-meanwhile':
    'Cafodd yr ateb hwn ei gadw mewn ffenestr arall ar {savedAt}. Edrychwch ar y ddau, yna cadwch eto.',
  'refusal.no-such-choice': 'Dewiswch un o’r lleoedd a’r themâu ar y rhestr.',
  'refusal.proposal-not-ready': 'Mae rhai cwestiynau heb eu hateb eto. Atebwch nhw, yna anfonwch eich syniad.',
  'refusal.not-sent-in': 'Cafodd y syniad hwn ei gymryd yn ôl, felly does dim i’w wirio.',
  'refusal.reason-missing': 'Dywedwch pam nad yw’n ffitio. Mae gan y person a ofynnodd hawl i wybod.',
  'refusal.not-all-checked': 'Mae {left, plural, other {# syniad}} heb eu gwirio eto. Wedyn gallwch orffen.',
  'refusal.scoring-would-be-over':
    'Roedd y sgorio i fod i gau ar {closedAt}, felly ni allai neb ar y panel sgorio. Gosodwch y dyddiadau o’r newydd yn gyntaf; wedyn gallwch orffen.',
  'refusal.not-funded': 'Gellir dweud stori unwaith y bydd y syniad wedi’i ariannu.',

  'refusal.interest-needs-note':
    'Ychwanegwch nodyn sy’n dweud pam. Bydd yn y cofnod wrth ochr yr hyn a ddatganwyd o’r blaen.',
  'refusal.not-on-the-panel': 'Mae hyn ar gyfer aelodau’r panel.',
  'refusal.no-vote-on-the-panel': 'Rydych ar y panel heb bleidlais, felly nid ydych yn sgorio nac yn penderfynu.',
  'refusal.declare-first': 'Dywedwch yn gyntaf a oes gennych fuddiant yn y syniad hwn. Yna gallwch fynd ymlaen.',
  'refusal.your-score-first': 'Cyflwynwch eich sgôr eich hun yn gyntaf. Yna gallwch weld beth roddodd eraill.',
  'refusal.score-unfinished':
    '{missing, plural, one {Mae # cwestiwn heb bwyntiau.} other {Mae # cwestiwn heb bwyntiau.}} Rhowch 0 i 5 i bob un.',
  'refusal.panel-not-resident-led':
    'Ni all y panel benderfynu: mae {residents} o’i {voting} aelod â phleidlais yn byw yma. Rhaid i o leiaf {percent} o bob 100 fyw yma, felly mae angen {residentsToJoin, plural, one {# preswylydd arall} other {# preswylydd arall}}.',
  'refusal.no-quorum':
    'Ni all y cyfarfod benderfynu eto: mae {present, plural, one {# aelod} other {# aelod}} â phleidlais yma, ac mae angen {quorum}.',
  'refusal.meeting-not-resident-led':
    'Ni all y cyfarfod benderfynu: mae {residents} o’r {voting} aelod â phleidlais sydd yma yn byw yn yr ardal. Rhaid cael o leiaf {percent} o bob 100. Arhoswch am {residentsToJoin, plural, one {# preswylydd arall} other {# preswylydd arall}}.',
  'refusal.no-quorum-without-interested':
    'Mae rhy ychydig yn gallu penderfynu ar un o’r syniadau. Camodd {steppedOut, plural, one {# person} other {# person}} o’r neilltu, gan adael {present}, ac mae angen {quorum}.',
  'refusal.not-resident-led-without-interested':
    'Mae rhy ychydig o breswylwyr yn gallu penderfynu ar un o’r syniadau. Camodd {steppedOut, plural, one {# person} other {# person}} o’r neilltu, gan adael {residents} o breswylwyr ymhlith {voting}.',
  'refusal.decision-empty': 'Nid oes dim ar y rhestr i benderfynu arno.',
  'refusal.decision-over-pot':
    'Cyfanswm y rhestr yw {totalPence}, a {potPence} sydd yn y gronfa. Tynnwch {shortByPence} cyn ei mabwysiadu.',
  'refusal.departure-needs-reason':
    'Lle rydych yn penderfynu’n wahanol i’r rheol, dywedwch pam. Bydd y sawl a ofynnodd yn ei ddarllen.',
  'refusal.amount-does-not-fit':
    'Nid yw’r swm yn cyd-fynd â’r penderfyniad. Gofynnwyd am {askedPence}: mae “ariannu” yn rhoi’r cyfan, “ariannu’n rhannol” yn rhoi llai, ac nid yw dim arall yn rhoi arian.',
  'refusal.decision-adopted':
    'Mabwysiadwyd hwn {adoptedAt}, felly nid yw’n newid mwyach. Penderfyniad newydd yw newid meddwl.',
  'refusal.decision-changed': 'Mae’r rhestr wedi newid ers i chi ei hagor. Darllenwch hi eto, yna’i mabwysiadu.',
  'refusal.adopted-by-you-already': 'Rydych wedi mabwysiadu’r rhestr hon. Nawr mae angen un person arall.',
  'refusal.adopter-has-interest':
    'Mae gennych fuddiant mewn syniad ar y rhestr hon, felly rhaid i rywun arall ei mabwysiadu. Gofynnwch i aelod arall.',

  'refusal.line-too-small': 'Mae {leftPence} ar ôl yn y llinell gyllideb hon, sef {shortByPence} yn rhy ychydig.',
  'refusal.lines-of-different-funds':
    'Telir y ddwy linell gyllideb hyn o gronfeydd gwahanol. Mae arian a roddwyd at un diben yn aros gydag ef.',
  'refusal.move-needs-two': 'Mae angen dau berson i symud cyllideb. Gofynnwch i rywun arall gytuno.',
  'refusal.move-needs-reason': 'Dywedwch pam mae’r gyllideb yn cael ei symud.',
  'refusal.allocation-in-use':
    'Mae gweddill y gronfa hon wedi’i addo neu ei dalu. Gallwch gymryd {leftPence} yn ôl, sef {shortByPence} yn llai nag y gofynnoch.',
  'refusal.pot-too-small':
    'Mae {leftPence} ar ôl yn y gronfa, ac mae hyn yn cymryd {wantedPence}. Mae’n {shortByPence} yn ormod, felly ni chofnodwyd dim.',
  'refusal.line-share-too-small':
    'Dim ond {leftPence} sydd ar ôl yn un o’r llinellau cyllideb y tu ôl i’r gronfa hon. Cymerwch {shortByPence} o un arall.',
  'refusal.commitment-too-small': 'Dim ond {leftPence} o’r dyfarniad hwn sydd heb ei dalu. Mae’r gweddill wedi’i dalu.',
  'refusal.returned-too-much': 'Dim ond {leftPence} a dalwyd ar y dyfarniad hwn, felly ni all mwy na hynny ddod yn ôl.',
  'refusal.period-closed':
    'Mae’r llyfrau o {fromOn} i {toOn} wedi cau. Rhowch ef yn y cyfnod agored, a dywedwch yn y rheswm beth mae’n ei gywiro.',
  'refusal.award-withdrawn': 'Tynnwyd y dyfarniad hwn yn ôl, felly nid oes dim mwy yn digwydd iddo.',
  'refusal.award-accepted-already': 'Derbyniwyd y dyfarniad hwn o’r blaen. Nid oes dim mwy i’w wneud.',
  'refusal.award-needs-reason': 'Dywedwch pam mae’r dyfarniad yn newid.',
  'refusal.award-payment-under-way':
    'Mae taliad o’r dyfarniad hwn ar y gweill (rhan {instalment}). Arhoswch nes iddo gyrraedd neu fethu, neu ei ganslo’n gyntaf.',
  'refusal.award-paid-too-much':
    'Dim ond {openPence} o’r dyfarniad hwn sy’n dal ar agor, felly ni ellir ei leihau o {wantedPence}. I’w gymryd i gyd yn ôl, tynnwch ef yn ôl.',
  'refusal.award-paid-already': 'Mae’r dyfarniad hwn i gyd wedi’i dalu, felly nid oes dim ar ôl i’w gymryd yn ôl.',
  'refusal.award-instalments-differ': 'Rhaid i’r rhannau adio i’r {openPence} sy’n dal ar agor.',
  'refusal.payment-award-not-accepted': 'Ni ellir talu dim nes i’r dyfarniad gael ei dderbyn, nac ar ôl ei dynnu’n ôl.',
  'refusal.payment-no-such-instalment': 'Nid oes rhan {instalment} i’w thalu yn y dyfarniad hwn. Edrychwch arno eto.',
  'refusal.payment-by-payee': 'Chi sy’n cael y taliad hwn, felly rhaid i ddau arall ofalu amdano.',
  'refusal.payment-by-interested': 'Mae gennych fuddiant yn y syniad hwn, felly rhaid i ddau arall ofalu am ei dalu.',
  'refusal.payment-in-doubt':
    'Nid ydym yn gwybod eto a dalwyd rhan {instalment}. Holwch hynny’n gyntaf, fel na thelir neb ddwywaith.',
  'refusal.payment-instalment-paid': 'Mae rhan {instalment} o’r dyfarniad hwn wedi’i thalu.',
  'refusal.payment-instalment-taken': 'Mae taliad o ran {instalment} ar y gweill. Nid oes angen un arall.',
  'refusal.payment-over-award':
    'Mae {leftPence} o’r dyfarniad ar ôl i’w dalu. Mae’r taliad hwn {shortByPence} yn ormod.',
  'refusal.payment-not-now': 'Mae’r taliad hwn wedi symud ymlaen ers i chi ei agor. Edrychwch ble mae nawr.',
  'refusal.payment-same-person': 'Chi a baratôdd y taliad hwn, felly rhaid i rywun arall ei awdurdodi.',
  'refusal.payment-changed':
    'Mae’r dyfarniad neu’r taliad wedi newid ers i hwn gael ei baratoi. Canslwch ef, a’i baratoi eto.',
  'refusal.payment-fund-too-small':
    'Mae gan y gronfa {fundPence} yn y banc, sef {shortByPence} yn rhy ychydig ar gyfer y taliad hwn.',
  'refusal.payment-transfer-used':
    'Mae gan daliad arall y rhif trosglwyddo hwn. Mae pob trosglwyddiad yn talu un taliad.',
  'refusal.payment-needs-reason': 'Dywedwch beth ddigwyddodd i’r taliad.',
  'refusal.payment-given-back':
    'Rhoddodd pobl {givenBackPence} o’r arian hwn yn ôl, felly fe gyrhaeddodd. Ni all ddod yn ôl o’r banc hefyd.',
  'refusal.amount-needed': 'Rhowch swm sy’n fwy na dim.',
  'refusal.no-such-fund': 'Dewiswch un o’r cronfeydd ar y rhestr.',
  'refusal.no-such-line': 'Dewiswch un o’r llinellau cyllideb ar y rhestr.',
  'refusal.same-line': 'Dewiswch ddwy linell gyllideb wahanol.',
  'refusal.no-such-move': 'Mae rhywun wedi ateb hwn eisoes. Edrychwch ar y rhestr eto.',

  'refusal.transfer-reference-needed': 'Rhowch y cyfeirnod y mae’r banc yn adnabod y taliad hwn wrtho.',
  'refusal.no-such-date': 'Rhowch ddiwrnod sydd yn y calendr, a heb fod yn hwyrach na heddiw.',
  'refusal.step-up-first': 'Dangoswch unwaith eto mai chi sydd yno, yna rhowch gynnig arall arni.',

  'refusal.decision-not-started': 'Nid yw’r cyfarfod wedi’i agor eto. Y cadeirydd sy’n ei agor.',
  'refusal.list-has-moved-on':
    'Newidiodd rhywun y rhestr tra oedd y dudalen hon ar agor gennych. Edrychwch sut mae’n sefyll nawr, yna cadwch eto.',
  'refusal.not-on-the-list': 'Nid yw’r syniad hwnnw ar restr y cyfarfod hwn.',
  'refusal.plan-does-not-hold': 'Nid yw rhannau o’r cynllun yn ffitio gyda’i gilydd. Agorwch y cynllun i’w cywiro.',
  'refusal.already-published':
    'Mae’r rownd hon wedi’i chyhoeddi, felly mae ei rheolau’n sefydlog. Gallwch newid ei dyddiadau o hyd.',
  'refusal.closing-date-past': 'Byddai syniadau wedi cau {closedAt}. Newidiwch y dyddiadau cyn cyhoeddi.',
  'refusal.not-published-yet': 'Nid yw’r rownd hon wedi’i chyhoeddi. Newidiwch ei dyddiadau yn y cynllun.',
  'refusal.dates-do-not-hold':
    'Nid yw’r dyddiadau hyn yn ffitio gyda’i gilydd, neu maent wedi bod. Edrychwch ar bob un eto.',
  'refusal.nothing-changed': 'Nid oes dim wedi newid. Symudwch ddyddiad, neu gadewch nhw fel y maent.',
  'refusal.already-adopted': 'Mae’r panel wedi penderfynu’r rownd hon, felly ni ellir newid hyn mwyach.',
  'refusal.scores-locked-already': 'Mae’r sgoriau wedi’u cloi’n barod.',

  'refusal.lives-here-already': 'Rydym yn gwybod yn barod eich bod yn byw yma.',
  'refusal.residency-ended':
    'Mae swyddog wedi nodi nad ydych yn byw yma mwyach. Os yw hynny’n anghywir, neu os ydych yn ôl, gofynnwch i’r cydlynydd.',
  'refusal.outside-the-area': 'Nid yw’r cod post {postcode} yn ein hardal.',
  'refusal.scoring-closed': 'Mae’r sgoriau wedi’u cloi, felly ni all dim ynddynt newid mwyach.',
  'refusal.too-early-to-declare':
    'Caiff buddiannau eu datgan pan fydd y syniadau wedi’u gwirio. Mae’r syniadau’n cau ar {closesAt}.',
  'refusal.decided-already': 'Mae’r rownd hon wedi’i phenderfynu, felly ni ellir datgan dim mwy.',
  'refusal.proposal-off-the-list':
    'Nid yw’r syniad hwn ({reference}) ar y rhestr mwyach, felly does dim i’w wneud ar ei gyfer.',
  'refusal.points-unclear': 'Rhowch 0, 1, 2, 3, 4 neu 5 pwynt i bob cwestiwn.',
  'refusal.received-already':
    'Cofnodwyd yr un swm o’r un lle {recordedAt}. Os oes rhagor wedi dod ers hynny, dywedwch hynny isod.',
  'refusal.budget-set-already':
    'Gwnaed yr un newid i’r llinell hon {recordedAt}. Os yw i’w wneud unwaith eto, dywedwch hynny isod.',
  'refusal.move-asked-already': 'Mae rhywun eisoes wedi gofyn am yr un symudiad. Mae’n aros i rywun arall gytuno.',
  'refusal.letter-settled': 'Mae rhywun eisoes wedi delio â’r llythyr hwnnw.',
  'refusal.invitation-accepted': 'Maent wedi dod drwy’r gwahoddiad hwn yn barod.',
  'refusal.invitation-withdrawn': 'Tynnwyd y gwahoddiad hwn yn ôl.',
  'refusal.invitation-used': 'Mae’r gwahoddiad hwn wedi’i ddefnyddio yn barod. Mae pob un yn gweithio unwaith.',
  'refusal.invitation-run-out':
    'Mae’r gwahoddiad hwn wedi dod i ben. Gofynnwch i bwy bynnag a’ch gwahoddodd ei anfon eto.',
  'refusal.invitation-unknown':
    'Nid ydym yn adnabod y gwahoddiad hwn. Edrychwch a yw’r ddolen gyfan, neu bob nod o’r cod, wedi dod.',
  'refusal.invitation-sent-lately': 'Fe aeth ychydig yn ôl. Gallwch ei anfon eto o {againAt}.',
  'refusal.invitation-sent-often': 'Mae wedi mynd {most} o weithiau, ac mae hynny’n ddigon. Beth am guro ar y drws?',
  'refusal.invitation-of-another': 'Anfonwyd y gwahoddiad hwn i gyfeiriad arall.',
  'refusal.no-such-destination': 'Dewiswch i ble mae’r gwahoddiad yn arwain.',
  'refusal.no-such-place': 'Dewiswch un o’r cymdogaethau yma.',
  'refusal.list-empty': 'Does neb ar y rhestr hon. Dewiswch ffeil, neu gludwch y rhestr.',
  'refusal.list-too-long': 'Mae {count, number} o bobl ar y rhestr hon. Dewch â {most, number} ar y mwyaf ar y tro.',
  'refusal.list-no-email': 'Ni welsom golofn â chyfeiriadau e-bost. Rhowch y pennawd “e-bost” iddi.',
  'refusal.list-quote-open': 'Mae dyfynnod yn agor a byth yn cau, tua llinell {line}. Caewch ef, neu tynnwch ef allan.',
  'refusal.list-not-a-table':
    'Nid rhestr y gallwn ei darllen yw hon. Yn Excel, cadwch hi fel “CSV” a dewch â’r ffeil honno.',
  'refusal.list-gone': 'Byddwn yn cadw rhestr am awr, ac mae hon wedi mynd. Ni wahoddwyd neb arni. Dewch â hi eto.',
  'refusal.list-nobody-to-invite': 'Ni ellir gwahodd neb ar y rhestr hon eto. Cywirwch yr hyn sydd o’i le yn gyntaf.',
  'refusal.row-name-missing': 'Does dim enw.',
  'refusal.row-name-long': 'Mae’r enw’n hirach na {limit} nod.',
  'refusal.row-email-missing':
    'Does dim cyfeiriad e-bost. I rywun heb un, argraffwch lythyr: gwahoddwch ef ar ei ben ei hun.',
  'refusal.row-email-unclear': 'Nid cyfeiriad e-bost yw “{email}”.',
  'refusal.row-twice': 'Mae’r un cyfeiriad ar linell {first} yn barod.',
  'refusal.row-here-already': 'Mae’r person hwn yma yn barod.',
  'refusal.row-invited-already': 'Mae gan y cyfeiriad hwn wahoddiad yn barod.',
  'refusal.row-role-unknown': 'Nid ydym yn adnabod y rôl “{role}”.',
  'refusal.row-role-not-yours': 'Dim ond swyddog a all ddymuno rôl.',
  'refusal.row-neighbourhood-unknown': 'Nid ydym yn adnabod y gymdogaeth “{place}”.',
  'refusal.row-voting-unclear': 'O dan bleidleisio, dywedwch ie neu na, nid “{said}”.',
  'refusal.row-voting-without-panel':
    'Dim ond aelod o’r panel sy’n pleidleisio ar y panel. Rhowch y rôl honno, neu dywedwch na o dan bleidleisio.',
  'refusal.way-not-accepted': 'Nid yw’r bartneriaeth hon yn derbyn y ffordd honno. Dewiswch un arall.',
  'refusal.vouch-for-yourself': 'Ni allwch dystio drosoch eich hun. Anfonwch y ddolen at ddau gymydog.',
  'refusal.vouch-not-resident': 'Dim ond rhywun y gwyddom ei fod yn byw yma a all dystio dros gymydog.',
  'refusal.vouched-already': 'Rydych wedi tystio dros y cymydog hwn yn barod. Diolch.',
  'refusal.vouched-too-often':
    'Gall un person dystio dros {most} o gymdogion mewn blwyddyn, ac rydych wedi gwneud. Gofynnwch i gymydog arall.',
  'refusal.vouch-in-a-ring':
    'Tystiodd y cymydog hwn drosoch chi, neu dros rywun a wnaeth. Rhaid i gymydog arall dystio yma.',
  'refusal.residency-request-unknown': 'Nid ydym yn adnabod y cais hwn. Edrychwch a yw’r ddolen gyfan wedi dod.',
  'refusal.residency-request-over': 'Mae’r cais hwn ar ben: fe’i hatebwyd, neu gwnaed un mwy newydd.',
  'refusal.residency-of-ones-own': 'Mae hyn amdanoch chi eich hun. Rhaid i rywun arall ei wneud.',
  'refusal.no-such-person': 'Nid ydym yn adnabod y person hwn.',
  'refusal.lives-elsewhere': 'Nid yw’r person hwn yn hysbys fel rhywun sy’n byw yma.',
  'refusal.residency-needs-reason': 'Dywedwch pam.',
  'refusal.posted-code-wrong':
    'Nid dyna’r cod yn y llythyr. Mae gennych {left, plural, one {un cynnig} two {ddau gynnig} other {# cynnig}} ar ôl.',
  'refusal.posted-code-tried-too-often':
    'Bu’r cod yn anghywir yn rhy aml, felly nid yw’n gweithio mwyach. Gofynnwch am lythyr newydd.',
  'refusal.no-way-left': 'Dewiswch o leiaf un ffordd.',
  'refusal.erasure-officer-in-post':
    'Rydych yn dal swydd yma. Rhowch hi i lawr yn gyntaf, er mwyn i rywun arall ei chymryd; yna gellir eich dileu.',
  'refusal.erasure-money-open':
    'Mae arian ar gyfer syniad o’ch eiddo ar ei ffordd. Gellir eich dileu pan fydd wedi’i dalu neu ei gymryd yn ôl.',
  'refusal.no-such-interest': 'Nid yw’r buddiant hwn yn eich cofrestr.',
}
