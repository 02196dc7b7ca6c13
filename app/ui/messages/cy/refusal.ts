import type { refusal as english } from '../en/refusal'
import type { Translation } from '../translation'

export const refusal: Translation<typeof english> = {
  'refusal.unexplained': 'Ni allwch wneud hynny ar hyn o bryd. Gofynnwch i’r cadeirydd am help.',
  'refusal.gift-too-small': 'Y rhodd leiaf â cherdyn yw {leastPence}.',
  'refusal.gift-too-large':
    'Y rhodd fwyaf â cherdyn yw {mostPence}. Am fwy, siaradwch â’r sawl sy’n gofalu am yr arian.',
  'refusal.gift-fund-closed': 'Nid yw’r gronfa hon yn derbyn rhoddion nawr. Dewiswch un arall, neu dewch yn ôl wedyn.',
  'refusal.gift-not-set-up': 'Nid yw rhoddion â cherdyn wedi’u gosod yma.',
  'refusal.no-such-gift': 'Nid oes rhodd o’r fath.',
  'refusal.gift-not-paid': 'Ni thalwyd y rhodd hon erioed, felly nid oes dim i’w roi’n ôl.',
  'refusal.refund-too-much': 'Mae {leftPence} ar y mwyaf ar ôl o’r rhodd hon.',
  'refusal.refund-own': 'Chi a baratôdd hyn, felly rhaid i swyddog arall ei awdurdodi.',
  'refusal.refund-passed': 'Mae hyn wedi symud ymlaen ers hynny. Edrychwch ble mae nawr.',
  'refusal.refund-disputed': 'Mae banc y rhoddwr yn gofyn amdani’n ôl eisoes. Atebwch yn Stripe.',
  'refusal.claim-changed':
    'Mae rhoddion wedi dod neu fynd yn ôl ers i chi agor y dudalen hon. Edrychwch ar y rhestr eto.',
  'refusal.claim-empty': 'Nid oes dim i hawlio arno.',
  'refusal.form-too-long': 'Caiff ffurflen fod â {most} o gwestiynau ar y mwyaf, a {mostFit} cynddi.',
  'refusal.form-asks-twice': 'Mae’r un cwestiwn yn y ffurflen ddwywaith.',
  'refusal.form-lacks': 'Rhaid i ffurflen ofyn am enw’r syniad, un frawddeg, faint, a phwy sy’n cael ei dalu.',
  'refusal.form-known-changed': 'Mae angen y cwestiwn hwn gan bawb, fel y math o gwestiwn ydyw.',
  'refusal.form-words-missing': 'Ysgrifennwch y cwestiwn ei hun.',
  'refusal.form-options-few': 'Rhowch o leiaf ddau beth i ddewis ohonynt.',
  'refusal.form-no-such-page':
    'Gadawodd rhywun y dudalen honno allan tra oeddech yn ysgrifennu. Dewiswch dudalen arall i’r cwestiwn hwn.',
  'refusal.form-needs-it':
    'Ni ellir gadael y cwestiwn hwn allan: hebddo ni ellid rhestru syniad, pleidleisio drosto na’i dalu.',
  'refusal.form-changed-meanwhile':
    'Newidiodd rhywun arall y ffurflen tra oedd y dudalen hon ar agor. Nid oes dim o’ch gwaith wedi’i golli: edrychwch beth a ofynnir nawr, yna cadwch eto.',
  'refusal.asked-before':
    'Yn y gronfa hon mae pob person yn gofyn unwaith mewn cyfnod: mae {reference} yn {round} i mewn yn barod.',
  'refusal.form-file-alone': 'Mae cwestiwn sy’n gofyn am lun neu ddogfen yn sefyll ar ei dudalen ei hun.',
  'refusal.not-asked': 'Ni ofynnir y cwestiwn hwn i chi mwyach. Ewch yn ôl at y rhestr gwestiynau.',
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
    'Mae pobl yn byw yn {name}, neu mae ganddynt syniadau ar ei gyfer, neu mae rhywbeth o’r rhestr o gryfderau yno. Felly mae’n aros. Gallwch newid ei enw.',
  'refusal.theme-in-use':
    'Mae arian neu syniadau’n perthyn i {name}, felly mae’n aros ar y rhestr. Gallwch newid ei enw.',
  'refusal.year-has-books': 'Mae cyllidebau fesul blwyddyn eisoes, felly mae’r flwyddyn yn cadw ei mis cyntaf.',
  'refusal.partnership-not-ready': 'Mae rhywbeth ar goll o hyd. Edrychwch ar y rhestr, yna agorwch hi.',
  'refusal.programme-taken': 'Mae rhaglen eisoes yn {slug}. Dewiswch gyfeiriad arall.',
  'refusal.no-such-programme': 'Nid oes rhaglen o’r fath yma.',
  'refusal.too-many-choices': 'Rydych wedi dewis {chosen} syniad. Gallwch ddewis hyd at {limit}.',
  'refusal.too-few-choices':
    'Rydych wedi dewis {chosen, plural, one {# syniad} other {# syniad}}. Dewiswch {least, number} neu fwy, neu ddim un.',
  'refusal.one-choice-only': 'Rydych wedi dewis {chosen, number} syniad. Dewiswch un.',
  'refusal.choices-too-dear':
    'Mae eich dewisiadau’n costio mwy na’r gronfa o {potPence}. Gadewch werth {overPence} neu fwy allan.',
  'refusal.points-not-whole': 'Rhowch bwyntiau fel rhif cyfan, megis 3. Gadewch y blwch yn wag i beidio â rhoi dim.',
  'refusal.too-many-points': 'Rydych wedi rhoi {given} pwynt, ac mae gennych {points}. Tynnwch {over} yn ôl.',
  'refusal.points-left-over': 'Rydych wedi rhoi {given} pwynt o {points}. Rhowch y {left} arall hefyd.',
  'refusal.score-unclear': 'Dewiswch sgôr o 0 i {most, number}.',
  'refusal.place-unclear': 'Rhowch safle fel rhif, gydag 1 ar gyfer eich dewis 1af.',
  'refusal.place-twice':
    'Mae dau syniad yn ddewis {place, selectordinal, zero {#fed} one {#af} two {#il} few {#ydd} many {#ed} other {#fed}} i chi. Rhowch safle ei hun i bob un.',
  'refusal.place-left-out':
    'Hwn yw eich dewis {has, selectordinal, zero {#fed} one {#af} two {#il} few {#ydd} many {#ed} other {#fed}}, ac nid oes gennych {place, selectordinal, zero {#fed} one {#af} two {#il} few {#ydd} many {#ed} other {#fed}}. Dewiswch un, neu symudwch hwn i fyny.',
  'refusal.no-such-proposal':
    'Nid yw syniad a ddewisoch ({reference}) ar y rhestr mwyach. Dewiswch eto, yna bwriwch eich pleidlais.',
  'refusal.not-on-the-roll':
    'Nid ydych ar y rhestr o bleidleiswyr ar gyfer y rownd hon. Gofynnwch i’r cadeirydd os credwch y dylech fod.',
  'refusal.voting-not-open-yet': 'Nid yw’r pleidleisio wedi agor eto. Mae’n agor {opensAt}.',
  'refusal.voting-closed': 'Caeodd y pleidleisio {closedAt}. Ni ellir cyfrif pleidleisiau sy’n dod wedyn.',
  'refusal.sign-in-first': 'Mewngofnodwch yn gyntaf.',
  'refusal.not-yours-to-do':
    'Gwaith i eraill yw hwn. Gofynnwch i’r cadeirydd os ydych yn meddwl mai chi ddylai ei wneud.',
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
  'refusal.recover-first':
    'Cafodd eich cyfrinallwedd ei chopïo, felly mae wedi dod i ben. Cyn i chi wneud un arall, rhaid i ddau swyddog arall ddweud mai chi sydd yno.',
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
  'refusal.address-same': 'Dyna’r cyfeiriad sydd gennym yn barod. Does dim i’w newid.',
  'refusal.address-somebodys':
    'Mae rhywun wedi dechrau mewngofnodi gyda’r cyfeiriad hwnnw ers i chi ofyn. Defnyddiwch un arall, neu mewngofnodwch gydag ef.',
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
  'refusal.budget-differs':
    'Rydych yn gofyn am {askedPence}, ac mae’ch llinellau o’r gronfa hon yn dod i {linesPence}. Gwnewch nhw yr un fath, yna anfonwch eich syniad.',
  'refusal.smallest-above-ask':
    'Rydych yn gofyn am {askedPence}, ac ni fyddai llai na {smallestPence} o ddefnydd. Newidiwch un ohonynt, yna anfonwch eich syniad.',
  'refusal.ask-fits-already':
    'Mae’r hyn rydych yn gofyn amdano a’ch llinellau yn cytuno nawr, neu nid yw’r rownd yn rhoi’r swm hwnnw.',
  'refusal.not-sent-in': 'Cafodd y syniad hwn ei gymryd yn ôl, felly does dim i’w wirio.',
  'refusal.reason-missing': 'Dywedwch pam nad yw’n ffitio. Mae gan y person a ofynnodd hawl i wybod.',
  'refusal.changes-awaited':
    'Mae’r syniad hwn yn cael ei newid, tan {untilAt}. Gallwch ei wirio wedi hynny, neu wedi iddo ddod eto.',
  'refusal.changes-time-over': 'Daeth yr amser i’w newid i ben ar {untilAt}. Yr hyn a anfonoch ddiwethaf sy’n cyfrif.',
  'refusal.pictures-stay': 'Gallwch newid eich atebion nawr. Mae lluniau a phapurau’n aros fel yr anfonoch nhw.',
  'refusal.until-in-the-past': 'Mae’r diwrnod hwnnw ar ben. Dewiswch un diweddarach.',
  'refusal.until-too-late':
    'Mae hynny’n rhy hwyr: mae cam nesaf y rownd yn gorffen neu’n dechrau ar {latestAt}. Dewiswch ddiwrnod cynt.',
  'refusal.nobody-to-ask': 'Ni ellir gofyn i neb yma am y syniad hwn.',
  'refusal.nothing-asked': 'Does neb wedi gofyn dim i chi am y syniad hwn.',
  'refusal.enough-said': 'Mae {most} neges am y syniad hwn, a does dim lle i fwy. Siaradwch â’ch gilydd.',
  'refusal.comments-off': 'Mae sylwadau wedi cau yma.',
  'refusal.merge-with-itself': 'Dewiswch syniad arall o’r un rownd.',
  'refusal.merge-same-person': 'Yr un person piau’r ddau syniad. Gofynnwch i’r person dynnu un allan.',
  'refusal.merge-waits': 'Mae un o’r syniadau hyn yn aros am ateb yn barod.',
  'refusal.merge-not-asked': 'Does dim i’w ateb mwyach.',
  'refusal.merge-answered': 'Rydych wedi ateb yn barod.',
  'refusal.joined-already': 'Mae’r syniad hwn wedi ymuno ag un arall. Yno mae’n mynd ymlaen.',
  'refusal.still-in-its-round': 'Mae’r syniad hwn ar waith o hyd yn ei rownd.',
  'refusal.got-money': 'Cafodd y syniad hwn arian. Gall y person piau’r syniad ei ddefnyddio eto.',
  'refusal.nothing-to-carry': 'Does dim yma a all fynd ymlaen.',
  'refusal.carried-already': 'Mae’r syniad hwn ar waith mewn rownd arall yn barod.',
  'refusal.round-takes-none': 'Nid yw’r rownd hon yn derbyn syniadau o rai eraill. Dewiswch un arall.',
  'refusal.not-carried': 'Ni chariodd neb y syniad hwn yma.',
  'refusal.split-often': 'Rydych wedi gwneud {most} syniad o’r un hwn yn barod.',
  'refusal.used-often': 'Rydych wedi dechrau’r syniad hwn {most} gwaith yn y rownd hon. Gofynnwch i ni eich helpu.',
  'refusal.support-off': 'Ni ellir cefnogi syniadau yma.',
  'refusal.not-public': 'Ni all pawb ddarllen y syniad hwn nawr.',
  'refusal.too-many-comments':
    'Rydych wedi dweud llawer mewn amser byr. Gallwch ddweud mwy o {againAt}. Mae’r hyn a ysgrifennoch islaw o hyd.',
  'refusal.too-many-reports': 'Rydych wedi adrodd am lawer o sylwadau heddiw. Gallwch adrodd am fwy o {againAt}.',
  'refusal.no-such-comment': 'Nid yw’r sylw hwn yno.',
  'refusal.comment-gone': 'Nid yw’r sylw hwn yn cael ei ddangos mwyach.',
  'refusal.own-comment': 'Chi a ddywedodd hyn. Rhaid i rywun arall edrych arno.',
  'refusal.support-own-idea': 'Eich syniad chi ydyw: pobl eraill sy’n dweud a ydynt yn ei gefnogi.',
  'refusal.panel-does-not-support':
    'Rydych ar y panel sy’n sgorio ac yn penderfynu, felly nid ydych yn cefnogi syniadau.',
  'refusal.not-all-checked': 'Mae {left, plural, other {# syniad}} heb eu gwirio eto. Wedyn gallwch orffen.',
  'refusal.scoring-would-be-over':
    'Roedd y sgorio i fod i gau ar {closedAt}, felly ni allai neb ar y panel sgorio. Gosodwch y dyddiadau o’r newydd yn gyntaf; wedyn gallwch orffen.',
  'refusal.not-funded': 'Gellir dweud stori unwaith y bydd y syniad wedi’i ariannu.',

  'refusal.story-link-over':
    'Nid yw’r ddolen hon yn gweithio mwyach. Mewngofnodwch, neu gofynnwch i adeiladwr cymunedol ei hysgrifennu gyda chi.',
  'refusal.story-empty': 'Dywedwch yn gyntaf beth ddigwyddodd. Mae un frawddeg yn ddigon.',
  'refusal.story-not-whole': 'Mae cwestiynau ar y rhestr y mae angen ychydig eiriau arnynt o hyd.',
  'refusal.story-yes-missing': 'Nid yw rhywun y mae’r geiriau’n sôn amdano wedi dweud ie, neu mae wedi’i dynnu’n ôl.',
  'refusal.story-picture-who-missing': 'Dywedwch am bob llun a ellir adnabod rhywun ynddo, a phwy.',
  'refusal.story-picture-yes-missing': 'Nid yw rhywun mewn llun wedi dweud ie, neu mae wedi’i dynnu’n ôl.',
  'refusal.story-picture-words-missing': 'Dywedwch mewn ychydig eiriau beth mae pob llun yn ei ddangos.',
  'refusal.story-picture-not-ready': 'Mae llun yn dal i gael ei baratoi. Rhowch gynnig arall arni ymhen munud.',
  'refusal.story-child-named':
    'Mae plentyn wedi’i enwi. Tynnwch enw’r plentyn o’r geiriau. Bydd “fy merch” neu “un o’r plant” yn gwneud y tro.',
  'refusal.story-look-again': 'Edrychwch unwaith eto ar yr hyn a allai ddweud gormod, a thiciwch eich bod wedi gwneud.',
  'refusal.story-end-too-far': 'Mae hynny fwy na dwy flynedd i ffwrdd. Dewiswch ddiwrnod agosach.',
  'refusal.story-too-many-people': 'Gall stori enwi {most} o bobl ar y mwyaf.',
  'refusal.story-no-such-person': 'Nid yw’r person hwn yn y stori mwyach.',
  'refusal.story-parent-missing': 'Dywedwch pa riant ddywedodd ie. Heb ie gan riant ni ddangosir plentyn.',
  'refusal.story-yes-was-withdrawn':
    'Maent wedi tynnu eu ie yn ôl. Dim ond nhw all ei roi eto, trwy eu dolen eu hunain.',
  'refusal.story-gone': 'Nid yw’r stori hon yma.',
  'refusal.story-own': 'Chi a ddywedodd y stori hon neu a’i hysgrifennodd, felly rhaid i rywun arall edrych arni.',
  'refusal.story-changed-meanwhile': 'Mae’r stori wedi’i newid neu’i thynnu’n ôl yn y cyfamser. Dyma hi fel y mae.',
  'refusal.story-people-stay':
    'Anfonwyd y llun hwn gyda’r stori, felly ni ellir tynnu neb oddi arno. Tynnwch ef allan a’i ychwanegu eto.',
  'refusal.interest-needs-note':
    'Ychwanegwch nodyn sy’n dweud pam. Bydd yn y cofnod wrth ochr yr hyn a ddatganwyd o’r blaen.',
  'refusal.not-on-the-panel': 'Mae hyn ar gyfer aelodau’r panel.',
  'refusal.no-vote-on-the-panel': 'Rydych ar y panel heb bleidlais, felly nid ydych yn sgorio nac yn penderfynu.',
  'refusal.declare-first': 'Dywedwch yn gyntaf a oes gennych fuddiant yn y syniad hwn. Yna gallwch fynd ymlaen.',
  'refusal.your-score-first': 'Cyflwynwch eich sgôr eich hun yn gyntaf. Yna gallwch weld beth roddodd eraill.',
  'refusal.score-is-in':
    'Mae eich sgôr i mewn, ac efallai eich bod wedi gweld beth roddodd y lleill. Gallwch ei newid, ond nid ei dynnu’n ôl.',
  'refusal.you-abstained':
    'Dywedoch y byddai’n well gennych beidio â sgorio hwn. Cyflwynwch eich sgôr i roi un wedi’r cwbl.',
  'refusal.score-unfinished':
    '{missing, plural, one {Mae # cwestiwn heb bwyntiau.} other {Mae # cwestiwn heb bwyntiau.}} Rhowch 0 i 5 i bob un.',
  'refusal.left-the-panel':
    'Nid oes gennych bleidlais ar y panel mwyach, felly ni allwch bleidleisio na newid eich pleidlais. Os pleidleisioch cyn gadael, mae’r bleidlais honno’n cyfrif.',
  'refusal.ballot-declare-first':
    'Dywedwch yn gyntaf a oes gennych fuddiant ym mhob syniad ar y papur pleidleisio. Mae gennych {count, plural, zero {# syniad} one {# syniad} two {# syniad} few {# syniad} many {# syniad} other {# syniad}} ar ôl.',
  'refusal.choice-with-interest':
    'Mae gennych fuddiant yn {reference}, felly fel aelod o’r panel nid ydych yn pleidleisio arno. Dewiswch eto hebddo.',
  'refusal.not-in-the-room':
    'Nid ydych wedi’ch nodi fel un sydd yma. Y sawl sy’n cadw’r cofnodion sy’n gwneud hynny; yna gallwch bleidleisio.',
  'refusal.no-panel-vote': 'Nid yw’r bleidlais ar y syniad hwn wedi’i hagor.',
  'refusal.no-vote-to-open':
    'Nid oes dim ar ôl i’w agor: pleidleisiwyd ar bob syniad ar y rhestr, neu mae’r bleidlais ar agor.',
  'refusal.panel-voted-already':
    'Mae’r panel wedi pleidleisio ar y syniad hwn. Ni chynhelir pleidlais eto pan fydd iddi ganlyniad.',
  'refusal.panel-vote-closed': 'Caewyd y bleidlais hon {closedAt}, felly ni all dim mwy fynd i mewn iddi.',
  'refusal.panel-vote-secret':
    'Mae’r bleidlais hon yn gyfrinachol: rhowch slipiau papur i mewn, heb enw neb wrth ochr ie na na.',
  'refusal.panel-ballot-whole':
    'Mae’r syniad hwn ar bapur pleidleisio’r panel, a lenwir ar gyfer yr holl syniadau gyda’i gilydd.',
  'refusal.panel-ballot-opens-whole':
    'Mae’r panel yn pleidleisio ar yr holl syniadau ag un papur. Agorwch ef ar dudalen holl bleidleisiau’r panel.',
  'refusal.panel-ballot-closes-whole':
    'Mae’r syniad hwn ar bapur pleidleisio’r panel. Caewch ef ar gyfer pob syniad ar unwaith, ar dudalen holl bleidleisiau’r panel.',
  'refusal.panel-vote-by-name': 'Pleidlais wrth enw yw hon, felly nid yw’n derbyn slipiau papur.',
  'refusal.panel-vote-open':
    'Mae pleidlais yn dal ar agor. Caewch hi, neu rhowch ben arni heb ganlyniad, cyn mabwysiadu’r rhestr.',
  'refusal.voted-herself': 'Mae’r aelod hwn wedi pleidleisio ar ei sgrin ei hun, ac ni all neb arall newid hynny.',
  'refusal.slip-in-already': 'Mae gan un o’r bobl hyn slip yn y blwch yn barod. Un yr un sydd i bob aelod.',
  'refusal.slips-unequal':
    'Rydych wedi cyfrif {slips, plural, one {# slip} other {# slip}} ac wedi ticio {people, plural, one {# person} other {# person}}. Rhaid cael un slip i bob un.',
  'refusal.slips-too-few':
    'Rhowch o leiaf {least, number} slip i mewn ar y tro. Gyda llai byddech yn gwybod pwy ddywedodd beth: gadewch i’r aelodau hynny fenthyg ffôn, a phleidleisio arno eu hunain.',
  'refusal.too-few-voices':
    'Ni ellir cau’r bleidlais hon gyda chanlyniad: {voices, plural, =0 {nid oes neb yn yr ystafell wedi pleidleisio} one {mae # person yn yr ystafell wedi pleidleisio} other {mae # person yn yr ystafell wedi pleidleisio}}, ac mae angen {quorum}.',
  'refusal.voices-not-resident-led':
    'Ni ellir cau’r bleidlais hon gyda chanlyniad: o’r {voting} person yn yr ystafell sydd wedi pleidleisio, mae {residents, plural, =0 {neb} one {#} other {#}} yn byw yma. Rhaid i fwy na hanner fyw yma.',
  'refusal.no-casting-vote':
    'Nid yw rheolau’r rownd hon yn rhoi pleidlais fwrw, felly nid yw pleidlais gyfartal yn cario.',
  'refusal.no-tie': 'Nid oes pleidlais gyfartal i’w thorri yma.',
  'refusal.out-of-this-vote':
    'Roeddech y tu allan i’r bleidlais hon oherwydd buddiant. Nid yw tynnu’r buddiant yn ôl ar ôl i’r bleidlais gau yn dod â chi’n ôl iddi.',
  'refusal.panel-votes-first':
    'Mae rheol y rownd yn gofyn am ie gan y panel, ac nid yw’r panel wedi pleidleisio eto ar {count, plural, zero {# syniad} one {# syniad} two {# syniad} few {# syniad} many {# syniad} other {# syniad}}. Pleidleisiwch yn gyntaf, neu setlwch bob un gyda’ch rheswm eich hun.',
  'refusal.casting-vote-given': 'Mae’r bleidlais fwrw wedi’i rhoi, ac mae’n sefyll.',
  'refusal.member-has-no-vote': 'Nid oes gan y person hwnnw bleidlais ar y panel hwn.',
  'refusal.member-declares-first':
    'Nid yw’r aelod hwnnw wedi dweud eto a oes ganddo fuddiant yn y syniad hwn. Gofynnwch yn gyntaf.',
  'refusal.member-has-interest': 'Mae gan yr aelod hwnnw fuddiant yn y syniad hwn, ac mae wedi camu o’r neilltu.',
  'refusal.member-not-in-the-room': 'Nid yw’r aelod hwnnw wedi’i nodi fel un sydd yma.',
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
  'refusal.no-quorum-until-declared':
    'Mae rhy ychydig yn gallu penderfynu ar un o’r syniadau eto. {undeclared, plural, one {Nid yw # person yma} other {Nid yw # person yma}} wedi dweud a oes ganddynt fuddiant. Hebddynt, {present} sy’n gallu penderfynu, ac mae angen {quorum}.',
  'refusal.not-resident-led-until-declared':
    'Mae rhy ychydig o breswylwyr yn gallu penderfynu ar un o’r syniadau eto. {undeclared, plural, one {Nid yw # person yma} other {Nid yw # person yma}} wedi dweud a oes ganddynt fuddiant, gan adael {residents} o breswylwyr ymhlith {voting}.',
  'refusal.meeting-adjourned': 'Torrodd y cyfarfod i fyny {adjournedAt}. Ewch ymlaen ag ef yn gyntaf.',
  'refusal.meeting-not-adjourned': 'Nid yw’r cyfarfod wedi torri i fyny.',
  'refusal.adjourning-needs-words': 'Dywedwch pam rydych yn torri i fyny, a phryd ewch chi ymlaen.',
  'refusal.outcome-needs-reason': 'Dywedwch pam, er mwyn y bobl a ofynnodd. Gallwch ddechrau o reswm parod.',
  'refusal.rule-says-otherwise-since':
    'Mae rheol y rownd yn dweud rhywbeth arall am {count, plural, zero {# syniad} one {# syniad} two {# syniad} few {# syniad} many {# syniad} other {# syniad}} ers i’r cyfarfod setlo’r mater. Agorwch bob un, a’i setlo eto.',
  'refusal.decision-not-settled':
    'Mae {left, plural, zero {# syniad} one {# syniad} two {# syniad} few {# syniad} many {# syniad} other {# syniad}} i’w setlo gan y cyfarfod o hyd. Wedyn gellir mabwysiadu’r rhestr.',
  'refusal.change-needs-why': 'Dywedwch pam mae’n cael ei newid. Gall unrhyw un ei ddarllen.',
  'refusal.change-names-nothing': 'Ticiwch o leiaf un syniad.',
  'refusal.change-not-on-a-list': 'Ni phenderfynwyd erioed ar un o’r syniadau hyn, felly nid oes dim i’w newid.',
  'refusal.change-under-way': 'Mae newid arall ar y gweill eisoes. Gorffennwch hwnnw’n gyntaf.',
  'refusal.first-decision-stays':
    'Penderfyniad y rownd ei hun yw hwn, felly ni ellir ei ollwng. Gallwch dorri i fyny, a mynd ymlaen ar ddiwrnod arall.',
  'refusal.dropping-needs-words': 'Dywedwch pam mae’n cael ei ollwng. Gall unrhyw un ei ddarllen.',
  'refusal.change-award-paid': 'Mae peth o’r arian hwn wedi’i dalu, neu’n cael ei dalu. Gall gael mwy, ond nid llai.',
  'refusal.change-award-gone':
    'Rhoddwyd y dyfarniad hwn yn ôl, neu fe’i cymerwyd yn ôl, felly ni ellir ei roi eto yma. Gall ddod i rownd arall.',
  'refusal.decision-empty': 'Nid oes dim ar y rhestr i benderfynu arno.',
  'refusal.decision-over-pot':
    'Cyfanswm y rhestr yw {totalPence}, a {potPence} sydd yn y gronfa. Tynnwch {shortByPence} cyn ei mabwysiadu.',
  'refusal.departure-needs-reason':
    'Lle rydych yn penderfynu’n wahanol i’r rheol, dywedwch pam. Bydd y sawl a ofynnodd yn ei ddarllen.',
  'refusal.amount-does-not-fit':
    'Nid yw’r swm yn cyd-fynd â’r penderfyniad. Gofynnwyd am {askedPence}: mae “ariannu” yn rhoi’r cyfan, “ariannu’n rhannol” yn rhoi llai, ac nid yw dim arall yn rhoi arian.',
  'refusal.pot-has-changed':
    '{potPence} sydd yn y gronfa yn awr, a {wasPence} oedd hi. Felly gofynnwyd i’r rheol eto ac mae’r rhestr wedi newid. Darllenwch hi, yna ewch ymlaen.',
  'refusal.decision-adopted':
    'Mabwysiadwyd hwn {adoptedAt}, felly nid yw’n newid mwyach. Penderfyniad newydd yw newid meddwl.',
  'refusal.decision-changed':
    'Mae’r rhestr wedi newid ers i chi ei hagor: fersiwn {yourVersion, number} a ddarllenoch, a fersiwn {version, number} yw hi nawr. Darllenwch hi eto, yna’i mabwysiadu.',
  'refusal.adopted-by-you-already': 'Rydych wedi dweud ie i’r rhestr hon. Nawr mae angen ie gan eraill.',
  'refusal.adopter-has-interest':
    'Mae gennych fuddiant ym mhob syniad ar y rhestr hon, felly rhaid i eraill ei mabwysiadu. Gofynnwch i aelod arall.',
  'refusal.adopter-not-needed':
    'Mae dau wedi dweud ie i bob syniad y mae eich ie yn cyfrif ar ei gyfer. Mae {left, plural, zero {# syniad} one {# syniad} two {# syniad} few {# syniad} many {# syniad} other {# syniad}} yn aros am eraill, am fod gennych fuddiant yno.',

  'refusal.adopter-declares-first':
    'Dywedwch yn gyntaf a oes gennych fuddiant mewn {count, plural, zero {# syniad} one {# syniad} two {# syniad} few {# syniad} many {# syniad} other {# syniad}} ar y rhestr hon. Mae eu henwau ar y dudalen hon. Wedyn gallwch ddweud ie.',

  'refusal.fund-name-taken': 'Mae cronfa o’r enw hwnnw eisoes.',
  'refusal.line-name-taken': 'Mae gan y flwyddyn hon linell o’r enw hwnnw o’r un gronfa eisoes.',
  'refusal.no-such-theme': 'Dewiswch un o’r themâu ar y rhestr.',
  'refusal.period-closed':
    'Mae’r llyfrau ar gau hyd at {closedOn}. Caiff yr hyn sy’n perthyn i’r amser cyn hynny ei gywiro â chofnod heddiw.',
  'refusal.year-closed': 'Mae llyfrau {year} ar gau. Nid yw’r gyllideb yn newid mwyach.',
  'refusal.closing-not-a-month-end': 'Caiff llyfrau eu cau hyd at ddiwrnod olaf mis.',
  'refusal.closing-not-over': 'Nid yw’r diwrnod hwnnw ar ben eto.',
  'refusal.closing-closed-already': 'Mae’r llyfrau eisoes ar gau hyd at y diwrnod hwnnw.',
  'refusal.closing-nothing': 'Does dim yn y llyfrau hyd at y diwrnod hwnnw.',
  'refusal.closing-not-ready': 'Mae {count} peth ar goll. Setlwch yr hyn sydd ar y rhestr yn gyntaf.',
  'refusal.closing-asked-already': 'Mae rhywun eisoes wedi gofyn am gau’r llyfrau. Atebwch hynny yn gyntaf.',
  'refusal.closing-takes-two': 'Mae angen swyddog arall na’r un a ofynnodd.',
  'refusal.no-such-closing': 'Atebwyd hwn eisoes, neu nid yw yno.',
  'refusal.role-examiner-needs-end': 'Dywedwch ar ba ddiwrnod y daw’r rôl i ben. Am gyfnod y daw archwilydd.',
  'refusal.role-examiner-apart':
    'Nid oes gan bwy bynnag sy’n archwilio’r llyfrau ran arall yma: dim swydd, dim sedd ar y panel, dim gwaith adeiladu.',
  'refusal.examination-words-missing': 'Ysgrifennwch ef mewn geiriau.',
  'refusal.no-such-question': 'Nid yw’r cwestiwn hwnnw yno.',
  'refusal.year-not-closed': 'Nid yw llyfrau’r flwyddyn honno ar gau eto.',
  'refusal.signed-off-already': 'Mae’r flwyddyn honno eisoes wedi’i llofnodi.',
  'refusal.carry-year-not-over': 'Nid yw’r flwyddyn hon ar ben eto. Caiff yr hyn sydd ar ôl ei gario pan fydd.',
  'refusal.carry-nothing': 'Dywedwch ar gyfer o leiaf un llinell faint sy’n cael ei gario.',
  'refusal.carry-too-much': 'Mae gan {name} {freePence} ar ôl, sy’n llai na {wantedPence}.',
  'refusal.carry-asked-already': 'Mae rhywun wedi gofyn am gario’r flwyddyn hon drosodd. Atebwch hynny yn gyntaf.',
  'refusal.no-such-carrying': 'Mae hwn wedi’i ateb eisoes.',
  'refusal.cost-same-authoriser': 'Rydych wedi awdurdodi’r gost hon. Mae angen ail berson.',
  'refusal.cost-needs-second':
    'Rhaid i gost o’r maint hwn gael ei hawdurdodi gan ddau berson. Rhaid i un arall gytuno.',
  'refusal.float-amount': 'Mae swm o arian parod yn fwy na dim ac yn ddim mwy na {mostPence}.',
  'refusal.float-not-now':
    'Mae’r arian parod hwn wedi symud ymlaen ers i chi agor y dudalen. Edrychwch ble mae’n sefyll nawr.',
  'refusal.float-own': 'Chi a ofynnodd am yr arian parod hwn. Rhaid i swyddog arall gytuno.',
  'refusal.float-holder-agrees': 'Chi fyddai’n dal yr arian parod hwn. Rhaid i swyddog arall gytuno.',
  'refusal.float-count-first':
    'Mae gan y llyfrau {heldPence} ynddo, ac nid yw dau wedi cyfrif hynny’n union eto. Cyfrifwch ef yn gyntaf.',
  'refusal.float-paid-back':
    'Daeth yr hyn a dalwyd o arian parod sydd wedi’i dalu’n ôl i mewn. Ysgrifennwch yr hyn a ddaeth yn ôl lle mae’r banc yn ei ddangos.',
  'refusal.no-such-float': 'Ni ellir talu o’r arian parod hwnnw. Dewiswch un arall, neu’r banc.',
  'refusal.count-day': 'Rhaid i’r diwrnod cyfrif fod wedi bod.',
  'refusal.count-needs-reason':
    'Mae’r cyfrif yn wahanol i’r llyfrau o {differencePence}. Dywedwch pam, gystal ag y gallwch.',
  'refusal.count-needs-line':
    'Mae’r cyfrif yn wahanol i’r llyfrau o {differencePence}. Dewiswch y llinell gyllideb sy’n ei ysgwyddo.',
  'refusal.count-waits': 'Mae cyfrif yn aros am y llall a gyfrifodd. Atebir hwnnw yn gyntaf.',
  'refusal.count-own': 'Chi a ysgrifennodd y cyfrif hwn. Rhaid i’r llall a gyfrifodd ddweud mai felly y mae.',
  'refusal.count-passed': 'Talwyd rhywbeth ohono ers ei gyfrif: mae gan y llyfrau {heldPence} nawr. Cyfrifwch ef eto.',
  'refusal.paper-nothing-signed': 'Ni lofnodwyd dim o hynny â llaw. Ysgrifennwch yn gyntaf iddo gael ei lofnodi.',
  'refusal.papers-full': 'Mae lle i {most} llun gydag un dyfarniad. Tynnwch un allan yn gyntaf.',
  'refusal.paper-gone': 'Nid yw’r llun hwnnw yma mwyach.',
  'refusal.cost-needs-reason': 'Dywedwch beth ddigwyddodd.',
  'refusal.cost-in-bank':
    'Mae’r banc yn dangos bod hwn wedi’i dalu. Os cafodd y llinell anghywir ei setlo ag ef, dadwnewch hynny yn gyntaf. Os daeth yn ôl, dewch â llinell y banc sy’n dangos hynny i mewn, yna dywedwch hynny.',
  'refusal.no-such-cost': 'Nid oes cost o’r fath.',
  'refusal.no-such-payee': 'Dewiswch rywun ar y rhestr, neu neb ohonom.',
  'refusal.contribution-not-due': 'Telir cyfraniad unwaith, fel y cytunwyd, pan fydd arian ei gais wedi dod i mewn.',
  'refusal.draw-down-nothing': 'Nid oes dim i ofyn amdano.',
  'refusal.draw-down-changed':
    'Mae’r swm wedi newid gyda’ch dewis, neu ers i chi agor y dudalen hon. Edrychwch eto, ac anfonwch unwaith yn rhagor.',
  'refusal.draw-down-not-now': 'Mae’r cais hwn wedi symud ymlaen ers hynny. Agorwch ef eto i weld.',
  'refusal.no-such-draw-down': 'Nid oes cais o’r fath.',
  'refusal.code-unclear': 'Nid cod yw “{code}”. Defnyddiwch hyd at 16 llythyren a ffigur.',
  'refusal.code-twice': 'Mae gan ddau gyfrif y cod {code}. Mae angen ei un ei hun ar bob un.',
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
  'refusal.agreement-changed':
    'Nid y cytundeb a ddarllenwyd yw hwn: mae rhywbeth am y dyfarniad wedi newid ers hynny. Darllenwch ef fel y mae nawr.',
  'refusal.agreement-waits': 'Nid yw’r derbynnydd wedi derbyn y cytundeb fel y mae nawr, felly ni thelir dim eto.',
  'refusal.award-changed': 'Mae rhywun wedi newid y dyfarniad hwn ers gwneud y dudalen. Edrychwch arno eto.',
  'refusal.award-same-day': 'Dyna’r diwrnod y mae i’w wneud erbyn yn barod.',
  'refusal.payment-not-due': 'Nid yw rhan {instalment} o’r dyfarniad hwn yn ddyledus cyn {dueOn}.',
  'refusal.payment-milestone-waits':
    'Mae rhan {instalment} o’r dyfarniad hwn yn aros i rywbeth ddigwydd yn gyntaf: {after}. Mae swyddog yn nodi pan fydd wedi digwydd.',
  'refusal.no-such-milestone': 'Nid yw’r rhan hon o’r dyfarniad yn aros am ddim. Edrychwch ar y dudalen eto.',
  'refusal.milestone-needs-words': 'Dywedwch beth rydych wedi’i weld, mewn ychydig eiriau.',
  'refusal.award-change-waits': 'Mae rhywun wedi gofyn am newid y dyfarniad hwn yn barod. Atebwch hwnnw yn gyntaf.',
  'refusal.no-such-change':
    'Atebwyd y newid hwn yn barod, neu nid yw’n perthyn i’r dyfarniad hwn. Edrychwch ar y dudalen eto.',
  'refusal.change-needs-another': 'Chi a ofynnodd am y newid hwn, felly mae’n rhaid i rywun arall gytuno iddo.',
  'refusal.receipt-not-yet': 'Gellir anfon derbynebau unwaith y derbynnir y dyfarniad.',
  'refusal.receipt-gone': 'Nid yw’r dderbynneb honno yno mwyach.',
  'refusal.receipt-nothing': 'Mae derbynneb am fwy na dim.',
  'refusal.receipt-to-come': 'Nid yw’r diwrnod hwnnw wedi dod eto. Rhowch y diwrnod sydd ar y dderbynneb.',
  'refusal.receipts-full': 'Mae lle i {most} o dderbynebau. Rhowch y rhai lleiaf gyda’i gilydd mewn un llun.',
  'refusal.award-missing': 'Nid un o’ch rhai chi yw’r dyfarniad hwnnw.',
  'refusal.returned-given-again':
    'Mae’r hyn a ddaeth yn ôl wedi’i roi i rywun arall ers hynny: dim ond {leftPence} ohono sydd yno o hyd. Felly ni ellir dadwneud hyn.',
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
  'refusal.conditions-open':
    '{count, plural, zero {Nid yw # amod} one {Nid yw un amod} two {Nid yw # amod} few {Nid yw # amod} many {Nid yw # amod} other {Nid yw # amod}} o’r dyfarniad hwn wedi’u bodloni eto: {words}. Wedyn gellir ei dalu.',
  'refusal.condition-let-go': 'Nid yw penderfyniad diweddarach yn gofyn am hyn mwyach, felly nid oes dim i’w nodi.',
  'refusal.condition-needs-words': 'Dywedwch beth ddangosodd hynny, mewn ychydig eiriau.',
  'refusal.no-such-condition': 'Nid yw’r amod hwn yn un o amodau’r dyfarniad hwn. Edrychwch ar y dudalen eto.',
  'refusal.payment-needs-reason': 'Dywedwch beth ddigwyddodd i’r taliad.',
  'refusal.payment-in-bank':
    'Mae’r banc yn dangos bod y taliad hwn wedi mynd. Os cafodd y llinell anghywir ei setlo ag ef, dadwnewch hynny yn gyntaf. Os aeth a dod yn ôl, dywedwch “Daeth yn ôl”.',
  'refusal.payment-given-back':
    'Rhoddodd pobl {givenBackPence} o’r arian hwn yn ôl, felly fe gyrhaeddodd. Ni all ddod yn ôl o’r banc hefyd.',
  'refusal.amount-needed': 'Rhowch swm sy’n fwy na dim.',
  'refusal.no-such-fund': 'Dewiswch un o’r cronfeydd ar y rhestr.',
  'refusal.no-such-line': 'Dewiswch un o’r llinellau cyllideb ar y rhestr.',
  'refusal.same-line': 'Dewiswch ddwy linell gyllideb wahanol.',
  'refusal.no-such-move': 'Mae rhywun wedi ateb hwn eisoes. Edrychwch ar y rhestr eto.',

  'refusal.transfer-reference-needed': 'Rhowch y cyfeirnod y mae’r banc yn adnabod y taliad hwn wrtho.',
  'refusal.transfer-reference-of-runs':
    'Rhoddir cyfeirnodau sy’n dechrau â SPARKS-R i daliadau mewn rhediad. Rhowch gyfeirnod arall.',
  'refusal.cleared-before-sent':
    'Fe’i hanfonwyd ar {sentOn}, felly ni all fod wedi cyrraedd cyn hynny. Rhowch y diwrnod hwnnw neu un hwyrach. Unwaith y bydd llinell y banc ei hun wedi’i setlo a’i llofnodi, ei diwrnod hi sy’n cyfrif.',
  'refusal.no-such-date': 'Rhowch ddiwrnod sydd yn y calendr, a heb fod yn hwyrach na heddiw.',
  'refusal.step-up-first': 'Dangoswch unwaith eto mai chi sydd yno, yna rhowch gynnig arall arni.',

  'refusal.decision-not-started': 'Nid yw’r cyfarfod wedi’i agor eto. Y cadeirydd sy’n ei agor.',
  'refusal.time-out-of-range': 'Ysgrifennwch oriau rhwng 0 a 100.',
  'refusal.time-being-paid':
    'Mae taliad am yr amser hwn ar ei ffordd, felly mae’n aros fel y mae. Siaradwch â’r trysorydd os yw’n anghywir.',
  'refusal.thanks-amount-missing': 'Dywedwch faint yw, fel 12 neu 12.50.',
  'refusal.nothing-owed': 'Nid oes dim yn ddyledus am yr amser hwn nawr. Edrychwch ar y rhestr eto.',
  'refusal.nothing-decided-yet': 'Nid yw’r panel wedi penderfynu eto, felly nid oes dim i’w ddweud.',
  'refusal.not-told-yet':
    'Nid yw pobl wedi cael gwybod eto. Anfonwch y llythyrau’n gyntaf, fel nad oes neb yn clywed o flaen y lleill.',
  'refusal.nobody-to-tell': 'Nid oes dim i’w ddweud wrth y person hwn.',
  'refusal.say-what-was-tried': 'Dywedwch beth a geisioch, fel y gall rhywun arall geisio eto.',
  'refusal.feedback-sent': 'Mae’r llythyr wedi mynd, felly nid yw ei eiriau’n newid mwyach.',
  'refusal.feedback-changed':
    'Newidiodd rhywun arall y geiriau hyn tra oedd y dudalen hon ar agor. Mae’r hyn a ysgrifennoch yma o hyd: cymharwch, yna cadwch eto.',
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
    'Mae swyddog wedi nodi nad ydych yn byw yma mwyach. Os yw hynny’n anghywir, neu os ydych yn ôl, gofynnwch i’r cadeirydd.',
  'refusal.outside-the-area': 'Nid yw’r cod post {postcode} yn ein hardal.',
  'refusal.scoring-closed': 'Mae’r sgoriau wedi’u cloi, felly ni all dim ynddynt newid mwyach.',
  'refusal.too-early-to-declare':
    'Caiff buddiannau eu datgan pan fydd y syniadau wedi’u gwirio. Mae’r syniadau’n cau ar {closesAt}.',
  'refusal.scored-by-others': 'Aelodau eraill sy’n sgorio hwn. Mae’r syniadau sydd i chi eu sgorio ar eich rhestr.',
  'refusal.everyone-scores': 'Yn y rownd hon mae pawb yn sgorio popeth, felly does dim i’w rannu.',
  'refusal.nothing-reassigned': 'Dewiswch ddau berson gwahanol, neu gadewch un o’r ddau yn neb.',
  'refusal.their-score-is-in': 'Mae eu sgôr o’r syniad hwn i mewn yn barod, ac mae’n aros.',
  'refusal.not-a-scorer': 'Nid ydynt yn sgorio’r syniad hwn ar hyn o bryd. Edrychwch ar y rhestr eto.',
  'refusal.scorer-steps-out': 'Mae ganddynt fuddiant yn y syniad hwn, felly ni allant ei sgorio. Dewiswch rywun arall.',
  'refusal.scores-it-already': 'Maent yn sgorio’r syniad hwn yn barod.',
  'refusal.reminded-lately':
    'Cafodd yr aelodau eu hatgoffa ar {remindedAt}. Mae unwaith y dydd yn ddigon: rhowch gynnig arall yfory.',
  'refusal.interest-by-officer':
    'Swyddog a nododd y buddiant hwn drosoch. Os nad yw’n iawn, gofynnwch i swyddog ei dynnu’n ôl, gyda rheswm.',
  'refusal.reassign-needs-reason': 'Dywedwch pam, mewn ychydig eiriau.',
  'refusal.decided-already':
    'Mae’r rownd hon wedi’i phenderfynu, ac mae’r hyn a benderfynwyd yn aros fel y mae. Os yw buddiant o bwys, dywedwch wrth y cadeirydd: gall y panel wneud penderfyniad newydd.',
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
  'refusal.invitation-let-go':
    'Gollyngwyd yr enw a’r cyfeiriad, gan na ddaeth neb am amser hir. Gwahoddwch nhw o’r newydd.',
  'refusal.invitation-sent-often': 'Mae wedi mynd {most} o weithiau, ac mae hynny’n ddigon. Beth am guro ar y drws?',
  'refusal.invitation-of-another': 'Anfonwyd y gwahoddiad hwn i gyfeiriad arall.',
  'refusal.no-such-destination': 'Dewiswch i ble mae’r gwahoddiad yn arwain.',
  'refusal.no-such-place': 'Dewiswch un o’r cymdogaethau yma.',
  'refusal.list-empty': 'Does neb ar y rhestr hon. Dewiswch ffeil, neu gludwch y rhestr.',
  'refusal.list-too-long': 'Mae {count, number} o bobl ar y rhestr hon. Dewch â {most, number} ar y mwyaf ar y tro.',
  'refusal.list-no-email': 'Ni welsom golofn â chyfeiriadau e-bost. Rhowch y pennawd “e-bost” iddi.',
  'refusal.ideas-table-empty': 'Nid oes syniadau yn y tabl hwn. Dewiswch ffeil, neu gludwch y tabl, gyda’i benawdau.',
  'refusal.ideas-table-long':
    'Mae {count, number} o syniadau yn y tabl hwn. Dewch â {most, number} ar y mwyaf ar y tro.',
  'refusal.ideas-no-title': 'Ni chawsom hyd i golofn â theitlau’r syniadau. Rhowch y pennawd “teitl” iddi.',
  'refusal.ideas-list-gone':
    'Rydym yn cadw tabl am awr, ac mae’r un hwn wedi mynd. Ni ddaeth dim ohono i mewn. Dewch ag ef eto.',
  'refusal.ideas-nothing-chosen': 'Dewiswch o leiaf un syniad sy’n gallu dod i mewn.',
  'refusal.row-title-missing': 'Mae’r teitl ar goll.',
  'refusal.row-summary-missing': 'Nid oes crynodeb na dim am y syniad.',
  'refusal.row-amount-missing': 'Mae’r swm ar goll.',
  'refusal.row-reference-unclear':
    'Ni all “{reference}” fod yn gyfeirnod. Defnyddiwch hyd at 20 o lythrennau, ffigurau, atalnodau llawn a chysylltnodau, heb fylchau.',
  'refusal.row-reference-twice': 'Mae gan linell {first} yr un cyfeirnod.',
  'refusal.row-title-twice': 'Mae gan linell {first} yr un teitl, ac nid oes cyfeirnod gan y naill na’r llall.',
  'refusal.row-currency-other': 'Mae mewn {said}. Mae’r rownd hon yn rhoi {currency}.',
  'refusal.row-theme-unknown': 'Nid oes gennym thema o’r enw “{said}”.',
  'refusal.row-option-unknown': 'Nid yw “{said}” yn un o’r atebion i ddewis ohonynt.',
  'refusal.row-date-unclear': 'Nid yw “{said}” yn ddyddiad eglur. Ysgrifennwch ef fel 2027-03-04.',
  'refusal.row-written-here': 'Cymydog a ysgrifennodd y syniad hwn yma. Nid yw tabl yn ei newid.',
  'refusal.row-changed-here': 'Mae wedi’i newid yma ers iddo ddod i mewn.',
  'refusal.row-checked-already': 'Mae wedi’i wirio eisoes, felly mae’n aros fel y mae.',
  'refusal.row-not-there':
    'Mae’r cyfeirnod yn cael ei ddefnyddio yma gan syniad na all neb ei ddarllen nawr. Rhowch un arall i hwn.',
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
  'refusal.list-many-today':
    'Mae rhestrau o {today} o bobl wedi mynd allan yn y diwrnod diwethaf, a {most} yw’r mwyaf. Anfonwch y rhestr hon yfory.',
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
  'refusal.kept-too-short':
    'Dewiswch {unit, select, months {{least, plural, two {# fis} other {# mis}}} other {{least, plural, one {# flwyddyn} two {# flynedd} other {# blynedd}}}} neu fwy.',
  'refusal.kept-too-short-by-law':
    'Mae’r gyfraith yn gofyn i ni gadw hyn am o leiaf {unit, select, months {{least, plural, two {# fis} other {# mis}}} other {{least, plural, one {# flwyddyn} two {# flynedd} other {# blynedd}}}}. Dewiswch hynny, neu fwy.',
  'refusal.kept-too-long':
    'Dewiswch {unit, select, months {{most, plural, two {# fis} other {# mis}}} other {{most, plural, one {# flwyddyn} two {# flynedd} other {# blynedd}}}} neu lai.',
  'refusal.enough-photos': 'Mae gennych {most} llun yn barod. Tynnwch un allan i ychwanegu un arall.',
  'refusal.enough-papers': 'Mae gennych {most} papur yn barod. Tynnwch un allan i ychwanegu un arall.',
  'refusal.enough-for-today':
    'Rydych wedi ychwanegu {most} o luniau a phapurau yma, gan gynnwys y rhai a dynnwyd allan. Arhoswch ddiwrnod, yna cewch ychwanegu mwy.',
  'refusal.no-such-picture': 'Nid yw’r llun hwn yno mwyach.',
  'refusal.file-went': 'Aeth rhywbeth o’i le ar ein hochr ni. Anfonwch ef eto.',
  'refusal.hide-reason-missing': 'Dywedwch pam rydych chi’n ei guddio.',
  'refusal.shared-to-comment':
    'Gallwch ddarllen y syniad hwn a gadael nodiadau. Y rhai sy’n ysgrifennu arno all ei newid.',
  'refusal.shared-to-read': 'Gallwch ddarllen y syniad hwn. Y rhai sy’n ysgrifennu arno all ei newid.',
  'refusal.sharing-full': 'Mae {most} o bobl yn rhannu’r syniad hwn neu wedi cael gwahoddiad, a dyna’r mwyaf.',
  'refusal.sharing-asked-often':
    'Rydych wedi gwahodd {most} o bobl mewn diwrnod, a dyna’r mwyaf. Gwahoddwch y lleill yfory.',
  'refusal.sharing-asked-already':
    'Mae’r cyfeiriad hwnnw wedi cael gwahoddiad yn barod. Gallwch ysgrifennu ato eto isod.',
  'refusal.no-such-share': 'Nid ydynt yn rhannu’r syniad hwn mwyach.',
  'refusal.idea-gone': 'Nid yw’r syniad hwn yno mwyach.',
  'refusal.invitation-to-answer': 'Dywedwch ie yn gyntaf, os ydych am rannu’r syniad hwn.',
  'refusal.notes-full': 'Mae {most} o nodiadau ar y syniad hwn, a dyna’r mwyaf.',
  'refusal.notes-too-fast':
    'Rydych wedi gadael {most} o nodiadau mewn ychydig funudau. Arhoswch ychydig, yna gadewch y nesaf.',
  'refusal.no-such-note': 'Nid yw’r nodyn hwn yno mwyach.',
  'refusal.strength-whose-missing': 'Mae dawn yn perthyn i rywun. Rhowch eu henw cyntaf.',
  'refusal.strength-consent-missing': 'Mae pawb a enwir ar y rhestr wedi dweud ie iddi. Gofynnwch iddynt yn gyntaf.',
  'refusal.strength-place-nowhere': 'Dewiswch y gymdogaeth y mae’r lle hwn ynddi.',
  'refusal.no-such-strength': 'Nid yw hwn ar y rhestr mwyach.',
  'refusal.no-such-pair': 'Nid yw’r pâr hwn yn aros mwyach. Edrychwch ar y rhestr eto.',
  'refusal.introduced-already': 'Mae’r ddau ohonoch wedi’ch cyflwyno eisoes.',
  'refusal.introduction-no-address': 'Nid oes gan un ohonynt gyfeiriad e-bost yma. Cyflwynwch nhw wyneb yn wyneb.',
  'refusal.introduction-your-own': 'Chi yw un o’r ddau. Gadewch i adeiladwr arall eich cyflwyno.',
  'refusal.no-such-introduction': 'Nid oes cyflwyniad o’r fath i chi yma.',
  'refusal.introduction-answer-empty': 'Dywedwch ie, neu ysgrifennwch rai geiriau.',
  'refusal.introduction-said-already': 'Rydych wedi ysgrifennu yn barod. Cedwir eich geiriau cyntaf.',
  'refusal.help-own-idea': 'Eich syniad chi yw hwn.',
  'refusal.help-offered-already': 'Rydych wedi cynnig eich cymorth yn barod. Mae gan yr adeiladwyr cymunedol ef.',
  'refusal.help-offers-enough':
    'Rydych wedi cynnig cymorth {most, plural, one {unwaith} two {ddwywaith} few {# gwaith} many {# gwaith} other {# gwaith}} heddiw. Dewch yn ôl yfory.',
  'refusal.read-back-by-another': 'Mae hyn ar gyfer rhywun sy’n ei ddarllen yn uchel i chi.',
  'refusal.scan-with-helper': 'Y cynorthwyydd sy’n teipio’r ffurflen bapur gyda chi sy’n ychwanegu sgan ohoni.',
  'refusal.read-back-changed': 'Cafodd ei newid wrth i chi ddarllen. Darllenwch ef yn uchel unwaith eto.',
  'refusal.hand-over-with-helper': 'Mae’r syniad hwn yn eich dwylo chi yn barod.',
  'refusal.share-asks-her':
    'I adael i rywun ysgrifennu ar eich syniad, gwahoddwch fel un sy’n ysgrifennu. Bydd angen dweud ie i hynny.',
  'refusal.sharing-address-often':
    'Mae llawer wedi’i anfon i’r cyfeiriad hwnnw heddiw. Rhowch gynnig arall arni yfory.',
  'refusal.asked-before-by-applicant':
    'Yn y gronfa hon mae pob person yn gofyn unwaith bob hyn a hyn, ac mae’r un sydd biau’r syniad hwn wedi gofyn yn barod.',
  'refusal.night-asks-nobody': 'Dewiswch rywbeth i’r panel, neu i’r neuadd, ei wneud.',
  'refusal.night-without-pitches': 'Dewiswch o leiaf un syniad i’w gyflwyno.',
  'refusal.night-too-many-pitches': 'Mae lle i {most} cyflwyniad ar y mwyaf mewn noson.',
  'refusal.night-opened-already': 'Mae’r drysau ar agor. Nid yw trefn y noson yn newid mwyach.',
  'refusal.night-without-criteria': 'Nid oes sgorio yn y rownd hon, felly nid oes taflenni sgorio i’w defnyddio.',
  'refusal.night-not-planned': 'Nid oes noson gyflwyno wedi’i threfnu ar gyfer y rownd hon.',
  'refusal.night-not-now': 'Ni ellir gwneud hynny nawr. Edrychwch ble mae’r noson arni.',
  'refusal.night-not-open': 'Nid yw’r drysau ar agor eto.',
  'refusal.night-over': 'Mae’r noson ar ben.',
  'refusal.night-nobody-up': 'Nid oes neb yn cyflwyno nawr.',
  'refusal.night-somebody-up': 'Caewch y cyflwyniad presennol yn gyntaf.',
  'refusal.night-not-ahead': 'Nid yw’r cyflwyniad hwnnw’n aros i gael ei alw.',
  'refusal.night-has-moved-on':
    'Mae rhywun arall wedi symud y noson ymlaen yn y cyfamser. Edrychwch eto, yna ewch ymlaen o’r fan honno.',
  'refusal.night-still-settling':
    'Gall ffonau anfon yr hyn a bwyswyd mewn pryd o hyd, tan {settlesAt}. Cyhoeddwch wedyn.',
  'refusal.night-code-wrong': 'Nid dyna’r cod ar y sgrin. Edrychwch arno eto.',
  'refusal.night-hall-full':
    'Mae {most} ffôn i mewn, a dyna gymaint ag a all ymuno. Gofynnwch i’r arweinydd am slip papur.',
  'refusal.night-asks-panel-only': 'Nid yw’r neuadd yn rhoi marciau heno.',
  'refusal.night-no-seat': 'Nid yw’r ffôn hwn yn y neuadd. Sganiwch y cod ar y sgrin i ymuno.',
  'refusal.night-panel-device':
    'Mae aelod o’r panel wedi mewngofnodi ar y ffôn hwn, felly nid yw’n cyfrif dros y neuadd.',
  'refusal.night-not-asked': 'Ni ofynnir am hynny heno.',
  'refusal.score-saved-since': 'Rydych wedi cadw eich sgôr ers i chi bwyso. Yr hyn a gadwoch sy’n sefyll.',
  'refusal.slip-by-another': 'Mae slip yn cael ei wirio gan rywun heblaw’r sawl a’i teipiodd ddiwethaf.',
  'refusal.night-pitch-your-interest':
    'Mae gennych fuddiant mewn syniad o’r noson hon. Gadewch i rywun arall deipio’r slipiau.',
  'refusal.mark-unclear': 'Dewiswch farc o 1 i 5.',
  'refusal.pitch-not-up': 'Nid yw hwnnw ar agor i farciau nawr.',
  'refusal.pitch-closed': 'Roedd wedi cau cyn i chi bwyso. Nid yw’n cyfrif.',
  'refusal.mark-came-late': 'Daeth hwnnw fwy na dwy funud ar ôl cau. Roedd yn rhy hwyr i gyfrif.',
  'refusal.favourites-not-exact': 'Rydych wedi dewis {chosen}. Dewiswch yn union {asked}.',
  'refusal.slip-typed-already':
    'Mae slip {number} wedi’i deipio’n barod. Rhowch ef o’r neilltu, neu dywedwch mai gwiriad yw hwn.',
  'refusal.criteria-fixed': 'Mae’r sgorio wedi agor, felly ni all yr hyn mae’r panel yn sgorio yn ei ôl newid mwyach.',
  'refusal.criteria-same': 'Nid oes dim yn wahanol. Newidiwch rywbeth gyntaf.',
  'refusal.voting-ends-no-later': 'Dewiswch amser hwyrach na {closesAt}.',
  'refusal.voting-ends-after-meeting':
    'Mae’r panel yn bwriadu penderfynu {decidesAt}. Symudwch y dyddiad hwnnw’n gyntaf, yna gadewch i bobl bleidleisio am fwy o amser.',
  'refusal.voting-end-missing': 'Dywedwch tan pryd y gall pobl bleidleisio.',
  'refusal.voting-change-waiting': 'Mae rhywun wedi gofyn am newid yn barod. Atebwch hwnnw’n gyntaf.',
  'refusal.voting-change-settled': 'Mae hyn wedi’i ateb yn barod. Edrychwch beth ddaeth ohono.',
  'refusal.voting-change-takes-a-second': 'Chi ofynnodd am hyn. Rhaid i swyddog arall gytuno.',
  'refusal.voting-change-lapsed':
    'Gofynnwyd hyn {askedAt}, a chafodd ei ollwng: nid atebodd neb mewn pryd, neu mae’r bleidlais wedi newid ers hynny. Gofynnwch o’r newydd os oes ei angen o hyd.',
  'refusal.voting-change-asker-out':
    'Nid yw {name}, a ofynnodd am hyn, yn swyddog mwyach, neu mae budd ganddynt, neu gwestiwn amdanynt. Rhaid i swyddog arall ofyn.',
  'refusal.vote-restored':
    'Daethpwyd â’r wefan hon yn ôl o gopi tra bu pobl yn pleidleisio. Ni chyfrifir dim nes i ddau swyddog setlo hynny.',
  'refusal.vote-not-restored': 'Nid oes pleidleisiau ar goll, felly nid oes dim i’w setlo.',
  'refusal.officers-are-free': 'Mae swyddogion yma’n rhydd i wneud hyn, felly eu lle nhw yw gwneud.',
  'refusal.call-off-takes-the-purse':
    'Mae canslo rownd yn rhoi ei harian yn ôl, felly rhaid i un o’r ddau fod yn gadeirydd neu’n drysorydd.',
  'refusal.cancel-takes-two':
    'Mae pobl wedi pleidleisio yn y rownd hon, felly mae angen dau swyddog i’w chanslo. Gofynnwch am hynny ar y dudalen “Pryd mae’r pleidleisio’n dod i ben”.',
  'refusal.voting-change-not-yours': 'Dim ond pwy bynnag a ofynnodd am hyn all ei dynnu’n ôl.',
  'refusal.no-such-voting-change': 'Nid oes dim felly i’w ateb yma.',
  'refusal.voting-closed-already': 'Mae’r pleidleisio wedi’i gau yn barod.',
  'refusal.exclusions-fixed':
    'Mae’r pleidleisio wedi agor, neu mae’r rhestr yn cael ei phenderfynu. Mae’r syniadau na ellir ariannu’r ddau wedi’u pennu.',
  'refusal.exclusions-scored':
    'Mae sgorau wedi’u rhoi, neu maent wedi’u cloi. Cafodd y syniadau na ellir ariannu’r ddau eu pennu gyda’r cyntaf ohonynt.',
  'refusal.exclusion-too-few': 'Ticiwch ddau syniad neu fwy.',
  'refusal.exclusion-too-many':
    'Ticiwch {most, number} syniad ar y mwyaf. I gyfyngu ar thema gyfan, rhowch gyfran o’r gronfa iddi.',
  'refusal.exclusion-stranger': 'Nid yw un o’r syniadau hyn ar y rhestr mwyach. Edrychwch ar y rhestr a thiciwch eto.',
  'refusal.exclusion-again': 'Mae’r syniadau hyn i lawr yn barod fel rhai na ellir ariannu’r ddau.',
  'refusal.exclusion-gone': 'Cafodd hyn ei dynnu’n ôl yn barod. Edrychwch ar y rhestr.',
  'refusal.tellers-three': 'Enwch dri pherson gwahanol, neu neb.',
  'refusal.tellers-too-late': 'Mae’r pleidleisio wedi agor, felly mae hyn yn aros fel y mae.',
  'refusal.teller-unknown': 'Nid yw un o’r rhain yn hysbys yn y bartneriaeth hon. Dewiswch o’r rhestr.',
  'refusal.not-a-teller': 'Nid ydych yn rhifwr yn y rownd hon.',
  'refusal.teller-key-other':
    'Nid dyna eich allwedd. Ni newidiwyd dim. Edrychwch ar yr hyn a ysgrifennoch, a rhowch gynnig arall arni.',
  'refusal.teller-key-given': 'Mae eich allwedd i mewn yn barod. Nid oes dim arall i’w wneud.',
  'refusal.teller-key-length': 'Mae {wanted} llythyren a rhif mewn allwedd. Mae {signs} yn hon.',
  'refusal.teller-key-mistyped': 'Mae llithriad yn llinell {line}. Edrychwch eto ar bob llythyren a rhif.',
  'refusal.receipt-length': 'Mae deuddeg llythyren a rhif mewn derbynneb. Mae {signs} yn hon.',
  'refusal.receipt-mistyped': 'Mae llithriad yn y dderbynneb hon. Edrychwch eto ar bob llythyren a rhif.',
  'refusal.no-receipt': 'Nid ydych wedi pleidleisio yn y rownd hon, felly nid oes derbynneb.',
  'refusal.no-address': 'Nid oes gennym gyfeiriad e-bost i chi. Ysgrifennwch y dderbynneb i lawr.',
  'refusal.challenge-before-count': 'Nid yw’r pleidleisiau wedi’u cyfrif eto, felly does dim i’w holi.',
  'refusal.challenge-window-over': 'Gellid gofyn cwestiynau am y bleidlais hon tan {untilAt}.',
  'refusal.challenge-not-here': 'Etholiad mewn lle arall oedd hwn. Gofynnwch i’r rhai a’i cynhaliodd.',
  'refusal.challenges-too-many':
    'Mae {limit, number} o gwestiynau’n aros am ateb yn barod. Gadewch i ni ateb y rheini’n gyntaf, yna gofynnwch eto.',
  'refusal.no-such-challenge': 'Nid oes cwestiwn o’r fath.',
  'refusal.challenge-answered': 'Mae swyddog arall wedi’i ateb yn y cyfamser. Edrychwch ar yr ateb.',
  'refusal.challenge-names-you':
    'Mae cwestiwn am y bleidlais hon yn ymwneud â’r hyn a wnaethoch chi. Felly swyddog arall sy’n ei ateb ac yn setlo’r hyn a ddaw ohono.',
  'refusal.challenge-against-whom':
    'Nid yw un o’r bobl y gwnaethoch eu ticio’n swyddog yma mwyach. Edrychwch drwy’r rhestr eto.',
  'refusal.challenge-of-ones-own': 'Chi eich hun a ofynnodd hyn. Swyddog arall sy’n ei ateb.',
  'refusal.challenge-in-the-way':
    '{count, plural, one {Mae cwestiwn} two {Mae dau gwestiwn} other {Mae # cwestiwn}} am y bleidlais yn aros am ateb. Aiff arian allan ar ôl hynny, neu unwaith mae dau swyddog wedi dweud pam mae’n mynd cyn hynny.',
  'refusal.challenge-none-open': 'Mae pob cwestiwn wedi cael ateb, felly does dim yn dal arian yn ôl.',
  'refusal.vote-set-aside': 'Mae dau swyddog wedi dweud nad yw’r bleidlais hon yn sefyll. Ni phenderfynir dim ganddi.',
  'refusal.list-adopted-already':
    'Mae’r panel wedi penderfynu’n barod. Newidir yr hyn a benderfynwyd gan benderfyniad diweddarach.',
  'refusal.measure-waiting': 'Gofynnwyd am hynny’n barod, ac mae’n aros am swyddog arall.',
  'refusal.measure-settled': 'Setlwyd hynny yn y cyfamser.',
  'refusal.measure-takes-a-second': 'Chi a ofynnodd amdano. Rhaid i swyddog arall gytuno.',
  'refusal.measure-not-yours': 'Dim ond yr un a ofynnodd gaiff ei dynnu’n ôl.',
  'refusal.no-such-measure': 'Ni ofynnwyd am hynny.',
  'refusal.voted-on-paper':
    'Rydych wedi pleidleisio ar bapur. Mae’ch amlen yn y blwch, ac all pleidlais ar-lein ddim cymryd ei lle.',
  'refusal.paper-awaited': 'Mae’r cyfrif yn aros nes bod y pleidleisiau ar bapur i gyd i mewn.',
  'refusal.roll-addition-own': 'Mae hyn amdanoch chi, felly rhaid i ddau arall ei wneud.',
  'refusal.roll-addition-answered': 'Mae swyddog arall wedi ateb yn barod.',
  'refusal.roll-addition-takes-a-second': 'Chi ofynnodd am hyn, felly rhaid i rywun arall gytuno.',
  'refusal.roll-not-fixed': 'Nid yw’r rhestr o bleidleiswyr wedi’i chau eto. Rhowch gynnig arall arni mewn munud.',
  'refusal.roll-has-her': 'Maen nhw ar y rhestr o bleidleiswyr yn barod.',
  'refusal.roll-not-by-rule':
    'Yn ôl rheol y rownd hon, dydyn nhw ddim yn cael pleidleisio. Gwnewch yn siŵr ein bod yn gwybod ble maen nhw’n byw, a’u bod yn ddigon hen os yw’r rownd yn gofyn.',
  'refusal.roll-addition-waiting': 'Mae rhywun wedi gofyn amdanyn nhw’n barod. Rhaid i swyddog arall ateb.',
  'refusal.roll-addition-unknown': 'Allwn ni ddim dod o hyd i hynny. Edrychwch ar y rhestr eto.',
  'refusal.paper-over': 'All dim mwy o bleidleisiau ar bapur ddod i mewn ar gyfer y rownd hon.',
  'refusal.paper-print-number': 'Argraffwch rhwng 1 a {most, number} ar y tro.',
  'refusal.paper-for-nobody':
    'Does neb ohonyn nhw’n cael pleidleisio ar bapur yma, neu maen nhw wedi pleidleisio, felly doedd dim llythyr i’w wneud.',
  'refusal.desk-takes-two':
    'Mae angen dau gynorthwyydd wrth ddesg. Dewiswch rywun arall sydd â rhan yn y bartneriaeth.',
  'refusal.desk-open-already': 'Rydych yn cadw desg yn barod. Caewch honno’n gyntaf.',
  'refusal.desk-unknown': 'Does dim desg o’r fath yn y rownd hon.',
  'refusal.desk-waits-for-second':
    'Ni roddir papur i neb eto: rhaid i’r ail gynorthwyydd fewngofnodi wrth y ddesg hon yn gyntaf. Neu nid oes ganddo ran yn y bartneriaeth mwyach. Cadwch y papur yma.',
  'refusal.desk-second-is-another': 'Rhywun arall yw’r ail gynorthwyydd wrth y ddesg hon.',
  'refusal.desk-second-no-email':
    'Nid oes gan yr ail gynorthwyydd e-bost yma ar gyfer cod. Gallant fewngofnodi ar eu ffôn eu hunain, ac wrth y ddesg yno.',
  'refusal.desk-closed': 'Mae’r ddesg hon wedi’i chau, ac ni nodwyd hyn. Agorwch ddesg eto, a gwnewch hyn unwaith eto.',
  'refusal.paper-mark-length': 'Mae deg arwydd mewn cod, ac mae {signs, number} yma.',
  'refusal.paper-mark-is-slip': 'Cod slip yw hwnna. Teipiwch yr un ar waelod y papur pleidleisio.',
  'refusal.paper-mark-is-ballot': 'Cod papur pleidleisio yw hwnna. Teipiwch yr un ar y slip y tu allan.',
  'refusal.paper-mark-mistyped':
    'Nid cod o’r rownd hon yw hwnna. Edrychwch eto: efallai fod arwydd yn anghywir, neu ei fod o rownd arall.',
  'refusal.paper-voted-already': 'Maen nhw wedi pleidleisio’n barod. Peidiwch â rhoi papur iddyn nhw.',
  'refusal.paper-slip-with-another': 'Mae’r slip hwn gan rywun arall. Cymerwch un arall.',
  'refusal.paper-slip-over': 'Mae’r slip hwn wedi’i ddefnyddio. Cymerwch un arall.',
  'refusal.paper-piles-begun':
    'Mae papurau mewn pentyrrau’n barod, felly all neb ddweud mwyach o ba amlen y daeth un. Rhowch y rheswm am wahaniaeth wrth orffen.',
  'refusal.paper-slip-unknown': 'Nid ni argraffodd y slip hwn. Rhowch yr amlen o’r neilltu heb ei hagor.',
  'refusal.paper-not-in-box':
    'Nid oes dim i’w dynnu allan ar gyfer y slip hwn: ni roddwyd papur i neb, ac nid oes amlen yn y blwch.',
  'refusal.paper-out-counted':
    'Mae’r pleidleisiau wedi’u cyfrif, felly ni ellir tynnu papur allan mwyach. Os oes rhywbeth o’i le ar y cyfrif, dywedwch hynny fel her.',
  'refusal.paper-out-own': 'Mae hyn am eich papur eich hun, felly rhaid i ddau arall ei wneud.',
  'refusal.paper-out-waiting': 'Gofynnwyd eisoes i hyn gael ei dynnu allan. Rhaid i swyddog arall ateb.',
  'refusal.paper-out-unknown': 'Nid oes neb wedi gofyn am hynny.',
  'refusal.paper-out-answered': 'Mae wedi’i ateb eisoes.',
  'refusal.paper-out-takes-a-second': 'Chi ofynnodd am hyn, felly rhaid i swyddog arall gytuno.',
  'refusal.paper-out-not-yours': 'Dim ond pwy bynnag ofynnodd all dynnu’r cwestiwn yn ôl.',
  'refusal.paper-out-asker-out':
    'Efallai nad oes gan bwy bynnag ofynnodd lais yn y bleidlais hon mwyach. Gwrthodwch ef, gofynnwch amdano eich hun, a gadewch i swyddog arall gytuno.',
  'refusal.paper-none': 'Ni roddwyd papur i neb yn y bleidlais hon, felly nid oes dim i’w agor.',
  'refusal.paper-before-close': 'Mae’r amlenni’n aros ar gau nes i’r pleidleisio orffen.',
  'refusal.paper-desk-open': 'Mae desg bleidleisio ar agor o hyd. Caewch hi’n gyntaf.',
  'refusal.paper-batch-there': 'Mae pentwr {number, number} wedi’i nodi’n barod. Edrychwch ar y rhestr.',
  'refusal.paper-not-reconciled':
    'Nid yw’r niferoedd yn cytuno eto ({differences, plural, one {# gwahaniaeth} other {# gwahaniaeth}}). Cywirwch hyn, neu dywedwch pam.',
  'refusal.paper-ballot-unknown': 'Nid ni argraffodd y papur hwn. Rhowch e o’r neilltu.',
  'refusal.paper-batch-unknown': 'Does dim pentwr {number, number}.',
  'refusal.paper-other-batch': 'Roedd y papur hwn mewn pentwr arall y tro cyntaf. Gwnewch yn siŵr ym mha bentwr y mae.',
  'refusal.paper-read-by-you': 'Rydych wedi darllen y papur hwn. Rhywun arall sy’n ei ddarllen nesaf.',
  'refusal.paper-settled-already': 'Mae dau berson wedi darllen y papur hwn yr un fath. Mae wedi’i wneud.',
  'refusal.voters-place-unknown': 'Nid yw un o’r cymdogaethau hynny’n perthyn i’r bartneriaeth bellach. Dewiswch eto.',
  'refusal.age-not-asked': 'Nid yw’r rownd hon yn gofyn i neb faint yw eu hoed.',
  'refusal.age-noted-by-another':
    'Mae rhywun sy’n gwirio wedi ysgrifennu faint yw eich oed. Siaradwch â nhw os yw’n anghywir.',
  'refusal.age-of-a-resident': 'Nid ydym yn gwybod eu bod yn byw yma. Ysgrifennwch ble maen nhw’n byw yn gyntaf.',
  'refusal.bank-other-account': 'Mae’r ffeil hon o gyfrif sy’n gorffen â {end}. Dewiswch ffeil y cyfrif hwn.',
  'refusal.bank-no-lines': 'Does dim llinell yn y ffeil hon.',
  'refusal.bank-lines-unread':
    '{count, plural, one {Ni ellir darllen un llinell o’r ffeil hon} other {Ni ellir darllen # llinell o’r ffeil hon}}, y gyntaf yw llinell {line, number}. Byddai rhan o gyfriflen yn anghywir, felly does dim yn dod i mewn nes y gellir darllen pob un.',
  'refusal.bank-sums-differ':
    'Mae’r ffeil yn dweud ei bod yn gorffen gyda {closingPence}, ond mae ei llinellau’n dod i {sumPence}. Lawrlwythwch hi eto o’ch banc.',
  'refusal.bank-opening-differs':
    'Mae’r ffeil yn dechrau gyda {filePence}, ond mae’r hyn sydd yma’n dod i {herePence} erbyn y diwrnod hwnnw. Oes ffeil rhyngddynt ar goll? Dewch â honno i mewn yn gyntaf.',
  'refusal.bank-before-account':
    'Mae llinell {line, number} o ddiwrnod cyn agor y cyfrif hwn yma. Gadewch y dyddiau hynny allan wrth lawrlwytho’r ffeil.',
  'refusal.bank-in-signed':
    'Mae llinell {line, number} yn newydd, ac o ddiwrnod y mae ei gyfriflen wedi’i llofnodi. Does dim yn cael ei ychwanegu at honno. Holwch eich banc.',
  'refusal.bank-other-kind':
    'Daeth llinellau’r dyddiau hyn i mewn o fath arall o ffeil ({kind}). Lawrlwythwch y dyddiau hyn fel y math hwnnw eto, fel na ddaw’r un llinell i mewn ddwywaith.',
  'refusal.bank-too-many': 'Mae gan y ffeil hon fwy na {most, number} llinell. Lawrlwythwch gyfnod byrrach.',
  'refusal.bank-not-a-table':
    'Nid ydym yn gweld diwrnod a swm yn y ffeil hon. Dewiswch yr un y mae eich banc yn ei rhoi fel CSV, OFX neu camt.053.',
  'refusal.bank-not-a-statement':
    'Ffeil banc yw hon, ond nid cyfriflen. Dewiswch yr un o’r enw cyfriflen, neu camt.053.',
  'refusal.bank-file-broken': 'Nid yw’r ffeil hon yn gyfan, neu nid yw’n dilyn rheolau ei math. Lawrlwythwch hi eto.',
  'refusal.bank-mapping-date': 'Dywedwch pa golofn sydd â’r diwrnod.',
  'refusal.bank-mapping-amount':
    'Dywedwch pa golofn sydd â’r swm, neu pa ddwy sydd ag arian i mewn ac arian allan. Nid y ddwy ffordd ar unwaith.',
  'refusal.bank-mapping-twice': 'Mae un golofn wedi’i chymryd am ddau beth. Mae pob un yn dal un.',
  'refusal.bank-account-there': 'Mae’r rhif hwn yma’n barod, fel {name}.',
  'refusal.bank-fund-elsewhere': 'Mae un o’r cronfeydd hyn mewn cyfrif arall yn barod.',
  'refusal.bank-day-to-come': 'Nid yw’r diwrnod cyntaf wedi dod eto.',
  'refusal.bank-file-gone': 'Nid yw’r ffeil hon yma mwyach. Dewiswch hi eto.',
  'refusal.bank-file-in': 'Mae’r ffeil hon i mewn yn barod, fel y’i darllenwyd bryd hynny.',
  'refusal.bank-file-not-right': 'Ni all y ffeil hon ddod i mewn fel y mae. Mae’r dudalen yn dweud pam.',
  'refusal.bank-file-not-in': 'Mae’r ffeil hon yn dal i ddod i mewn. Edrychwch eto mewn eiliad.',
  'refusal.bank-nothing-new': 'Mae pob llinell o’r ffeil hon yma’n barod.',
  'refusal.bank-nothing-chosen': 'Dewiswch o leiaf un.',
  'refusal.bank-row-gone': 'Nid yw’r llinell hon yma mwyach.',
  'refusal.bank-row-settled': 'Mae rhywun wedi setlo’r llinell hon ers i chi agor y dudalen. Edrychwch beth ydyw nawr.',
  'refusal.bank-entry-settled': 'Mae rhywun wedi setlo llinell arall gyda’r cofnod hwn ers i chi agor y dudalen.',
  'refusal.bank-many-with-many':
    'Setlir sawl llinell o’r banc ag un cofnod, neu un llinell â sawl cofnod. Setlwch y rhain fesul un, fel y gellir dweud wedyn beth sy’n perthyn i beth.',
  'refusal.bank-not-the-same':
    'Mae gan y banc {bankPence}, ac mae’r hyn a ddewisoch yn dod i {booksPence}. Rhaid iddynt fod yr un fath.',
  'refusal.reason-needed': 'Dywedwch pam, mewn ychydig eiriau.',
  'refusal.bank-maybe-there':
    'Mae gan y llyfrau {amountPence} o gwmpas y diwrnod hwn ({belongsOn}) nad yw’r banc wedi’i ddangos eto. Os hynny yw’r llinell hon, dewiswch ef o’r llyfrau. Os na, dywedwch isod mai rhywbeth arall yw hi.',
  'refusal.bank-fee-too-big':
    'Mae ffi banc yn {mostPence} ar y mwyaf. Ysgrifennwch hyn o dan Gostau, lle mae angen dau berson, ac yna ei ddewis yma.',
  'refusal.bank-wrong-way': 'Nid yw arian a ddaeth i mewn yn gost, ac nid yw arian a aeth allan yn incwm.',
  'refusal.bank-same-account': 'Dewiswch gyfrif arall yn hytrach na hwn.',
  'refusal.bank-line-elsewhere': 'Mae arian y gronfa hon mewn cyfrif arall. Dywedwch yn gyntaf ei fod wedi symud yma.',
  'refusal.bank-signed': 'Mae hyn mewn cyfriflen y mae dau swyddog wedi’i llofnodi. Mae’n aros fel y mae.',
  'refusal.bank-shown-elsewhere':
    'Mae llinell o “{account}” wedi’i setlo â’r un symudiad. Dadwnewch honno yn gyntaf, yna hon.',
  'refusal.bank-take-back-own': 'Chi a ofynnodd am hyn, felly rhaid i swyddog arall gytuno.',
  'refusal.statement-coming': 'Mae ffeil yn dal i ddod i mewn. Edrychwch eto mewn eiliad.',
  'refusal.statement-unsettled':
    'Mae {count, plural, one {un llinell} other {# llinell}} hyd at y diwrnod hwnnw i’w setlo o hyd. Gwnewch hynny’n gyntaf.',
  'refusal.statement-sums-differ':
    'Rydych yn dweud ei bod yn gorffen gyda {closingPence}. Mae’r llinellau yma’n dod i {sumPence}, sef {differencePence} o wahaniaeth. Oes ffeil ar goll, neu ffigur wedi’i gamdeipio?',
  'refusal.statement-books-differ':
    'Mae gan y banc {closingPence} ac mae’r llyfrau’n dod i {booksPence}: {differencePence} o wahaniaeth. Dywedwch wrth bwy bynnag sy’n gofalu am y safle hwn.',
  'refusal.statement-day-to-come': 'Dewiswch ddiwrnod olaf sydd wedi dod.',
  'refusal.statement-before-last': 'Mae’r diwrnod hwnnw mewn cyfriflen sydd wedi’i llofnodi’n barod.',
  'refusal.statement-gone': 'Nid yw’r gyfriflen hon yma mwyach.',
  'refusal.statement-own': 'Chi a baratôdd y gyfriflen hon, felly rhaid i swyddog arall ei llofnodi.',
  'refusal.statement-passed': 'Mae’r gyfriflen hon wedi’i llofnodi’n barod, neu un fwy newydd. Edrychwch ar y cyfrif.',
  'refusal.bank-change-under-way': 'Mae newid i’r cyfrif ar y gweill. Rhaid ei gadarnhau neu ei stopio yn gyntaf.',
  'refusal.bank-change-not-waiting': 'Nid oes newid i’r cyfrif i’w ateb mwyach.',
  'refusal.bank-link-over': 'Nid yw’r ddolen hon ar agor mwyach. Gofynnwch am un newydd.',
  'refusal.bank-award-over': 'Cafodd y dyfarniad hwn ei dynnu’n ôl, felly nid oes dim i’w dalu.',
  'refusal.bank-links-too-many':
    'Dyna {limit} dolen heddiw. Rhowch gynnig arall arni yfory, neu gofynnwch a yw’r llythyrau’n cyrraedd.',
  'refusal.bank-not-yours': 'Nhw ddylai roi eu manylion banc eu hunain. Anfonwch y ddolen atynt.',
  'refusal.bank-none-given': 'Nid oes manylion banc wedi’u rhoi eto.',
  'refusal.bank-needs-reason': 'Dywedwch sut rydych yn gwybod.',
  'refusal.payment-details-changing':
    'Mae rhywun wedi gofyn am gyfrif banc arall. Ni thelir dim nes bod hynny wedi’i gadarnhau a deuddydd wedi mynd heibio.',
  'refusal.payment-same-authoriser': 'Rydych wedi’i awdurdodi eisoes. Rhaid i ail berson wneud hynny hefyd.',
  'refusal.payment-needs-second': 'Mae angen i ddau berson awdurdodi taliad mor fawr. Mae un wedi gwneud.',
  'refusal.payment-in-run':
    'Mae’r taliad hwn yn rhediad talu {number, number}. Datgymalwch y rhediad yn gyntaf, neu anfonwch ef yno.',
  'refusal.payment-bought-unnamed': 'Dywedwch beth sy’n cael ei brynu, a gan bwy.',
  'refusal.payment-another-way': 'Nid yw’r taliad hwn yn mynd o law i law. Edrychwch sut mae’n cael ei dalu.',
  'refusal.payment-needs-receipt': 'Rhowch enw’r sawl a lofnododd amdano, a rhywun arall oedd yn bresennol.',
  'refusal.cheque-number-unclear': 'Mae gan rif siec hyd at chwe ffigur.',
  'refusal.run-empty': 'Dewiswch o leiaf un taliad.',
  'refusal.run-payment-moved': 'Mae’r taliad i {payee} wedi symud ymlaen ers hynny. Edrychwch ar y rhestr eto.',
  'refusal.run-payment-elsewhere': 'Mae’r taliad i {payee} yn rhediad {number, number} eisoes.',
  'refusal.run-needs-details': 'Ni roddwyd manylion banc ar gyfer y taliad i {payee}, felly ni all fynd mewn rhediad.',
  'refusal.run-over': 'Mae’r rhediad hwn ar ben. Edrychwch ble mae nawr.',
  'refusal.run-not-downloaded': 'Nid oes neb wedi lawrlwytho’r ffeil eto, felly ni all y banc fod wedi’i chael.',
  'refusal.run-several-accounts':
    'Mae’r taliadau hyn yn gadael {count, plural, zero {# cyfrif} one {# cyfrif} two {# gyfrif} few {# chyfrif} many {# chyfrif} other {# cyfrif}} sydd gennym. Mae ffeil yn enwi un: gwnewch rediad i bob un.',
  'refusal.paying-account-unknown':
    'Nid yw hwn yn un o’n cyfrifon dan Banc. Edrychwch ar y cod didoli a’r rhif, neu agorwch y cyfrif yno yn gyntaf. Rhaid gallu dod o hyd i’r hyn sy’n ei adael yn ei gyfriflen.',
  'refusal.run-no-account': 'Dywedwch yn gyntaf o ba gyfrif rydym yn talu. Rhaid i’r ffeil ei enwi.',
  'refusal.run-day-past': 'Dewiswch heddiw neu ddiwrnod diweddarach.',
  'refusal.run-too-large': 'Mae rhediad yn cymryd {limit} taliad ar y mwyaf.',
  'refusal.ripple-same-thing': 'Yr un peth yw’r ddau ben. Dewiswch at beth yr arweiniodd.',
  'refusal.ripple-name-without-yes': 'Mae pwy bynnag a enwir wedi cytuno i hynny. Gofynnwch iddynt yn gyntaf.',
  'refusal.ripple-still-to-come': 'Nid yw hynny wedi dod eto. Rhowch pryd y digwyddodd.',
  'refusal.ripple-when-unclear': 'Rhowch y flwyddyn y digwyddodd, fel 2026.',
  'refusal.ripple-words-missing': 'Dywedwch beth ydyw, mewn llinell.',
  'refusal.ripple-end-gone': 'Nid yw’r hyn a ddewisoch ar y dudalen mwyach. Dewiswch eto.',
  'refusal.ripple-told-already': 'Mae rhywun wedi dweud hynny eisoes. Diolch yr un fath.',
  'refusal.ripples-waiting':
    'Mae {limit} o’ch rhai chi’n aros i gael eu darllen. Dywedwch fwy pan fydd adeiladwr cymunedol wedi’u darllen.',
  'refusal.no-such-sitting': 'Nid yw’r eisteddiad hwn yno mwyach.',
  'refusal.no-such-ripple': 'Nid yw hwn yno mwyach.',
  'refusal.ripple-gone': 'Mae hwn wedi’i dynnu ymaith.',
  'refusal.ripple-published-already': 'Mae hwn wedi’i gyhoeddi eisoes.',
  'refusal.strengths-file-empty': 'Does dim ynddi o dan y penawdau.',
  'refusal.strengths-file-headings':
    'Rhaid i’r llinell gyntaf enwi’r colofnau, o leiaf “math” ac “enw”. Cymerwch ein ffeil ni i ddechrau.',
  'refusal.strengths-file-long':
    'Mae gan ffeil {limit} llinell ar y mwyaf, ac mae gan hon {count}. Dewch â hi mewn rhannau.',
  'refusal.strength-row-kind':
    'Nid yw “{said}” yn fath rydym yn ei adnabod. Ysgrifennwch dawn, grŵp, lle, busnes neu peth.',
  'refusal.strength-row-name': 'Does dim enw arno.',
  'refusal.strength-row-long': 'Mae “{said}…” yn rhy hir. Mae lle i {limit} nod.',
  'refusal.strength-row-place': 'Does dim cymdogaeth o’r enw “{said}” yma.',
  'refusal.strength-row-yes-no': 'Ysgrifennwch ie neu na o dan “cytunodd” ac “i bawb”.',
  'refusal.strength-row-twice': 'Mae’n dweud yr un peth â llinell {line}.',
  'refusal.proxy-values-many': 'Mae {limit} gwerth yno eisoes. Tynnwch un yn gyntaf.',
  'refusal.outcomes-changed-meanwhile':
    'Penderfynodd rhywun arall hyn tra oeddech wrthi. Edrychwch ar yr hyn ydyw nawr, a chadwch eich un chi eto os dylai gymryd ei le.',
  'refusal.story-thresholds-crossed':
    'Mae’r swm na chaiff yr un cwestiwn ei adael yn wag ohono yn llai na’r un y gofynnir pob cwestiwn ohono. Gwnewch ef o leiaf mor fawr.',
  'refusal.no-such-proxy-value': 'Nid yw’r gwerth hwn yno mwyach.',
  'refusal.no-such-document': 'Nid oes dogfen o’r fath yma.',
  'refusal.no-such-archive': 'Nid oes archif o’r fath yma, neu mae wedi’i hateb eisoes.',
  'refusal.archive-asked-already': 'Gofynnwyd am archif eisoes. Atebwch honno yn gyntaf, neu arhoswch nes ei gwneud.',
  'refusal.archive-takes-two': 'Mae angen swyddog arall na’r un a ofynnodd.',
  'refusal.archive-not-there': 'Nid yw’r ffeil yno: mae’n dal i gael ei gwneud, neu mae ei hwythnos ar ben.',
  'refusal.no-such-funder-report': 'Nid oes adroddiad o’r fath yma.',
  'refusal.funder-report-months': 'Mae’r mis olaf cyn y cyntaf. Dewiswch nhw’r ffordd arall.',
  'refusal.funder-report-frozen': 'Rhewyd yr adroddiad hwn, felly nid yw ei eiriau’n newid mwyach.',
  'refusal.funder-report-not-frozen':
    'Rhewch yr adroddiad yn gyntaf. Rhaid i’r hyn y mae pawb yn ei ddarllen beidio â newid.',
  'refusal.funder-report-words-changed':
    'Cadwodd rhywun arall eiriau eraill tra oeddech chi’n ysgrifennu. Darllenwch nhw isod. Mae’r hyn a ysgrifennoch yma o hyd: cadwch ef i’w roi yn eu lle.',
  'refusal.too-many-funder-reports': 'Gall fod {most, number} adroddiad ar y mwyaf.',
  'refusal.document-changed':
    'Cyhoeddodd rhywun arall fersiwn newydd tra oeddech yn ysgrifennu. Darllenwch hwnnw’n gyntaf, ac yna cyhoeddwch eich un chi ar ei ben.',
  'refusal.too-many-documents': 'Gall fod {most, number} o ddogfennau ar y mwyaf. Rhowch rai ohonynt ynghyd.',
  'refusal.payment-goes-by-stripe':
    'Maent wedi dewis cael eu talu trwy Stripe. Paratowch ef felly, neu talwch â siec neu mewn arian parod.',
  'refusal.stripe-not-chosen': 'Nid ydynt wedi dewis cael eu talu trwy Stripe.',
  'refusal.stripe-not-set-up': 'Nid yw talu trwy Stripe wedi’i osod yma. Gofynnwch iddynt am gyfrif banc yn lle hynny.',
  'refusal.stripe-account-not-ready':
    'Nid yw Stripe yn dweud eto y gall arian fynd i’w cyfrif. Mae ganddynt rywbeth i’w ddweud wrth Stripe o hyd.',
  'refusal.stripe-too-little':
    'Mae gan y gronfa {heldPence} gyda Stripe, sydd {shortByPence} yn rhy ychydig. Talwch mewn ffordd arall, neu arhoswch am ragor o roddion.',
  'refusal.payment-stripe-knows': 'Stripe sy’n dweud beth a ddaeth ohono, ac mae yma cyn gynted ag y gwna.',
  'refusal.loss-own': 'Chi eich hun a roddodd y gorau iddo. Rhaid i swyddog arall gytuno.',
  'refusal.loss-no-room':
    'Mae gan ei llinell gyllideb {leftPence} yn rhydd, sydd {shortByPence} yn rhy ychydig i ddwyn y golled. Symudwch gyllideb yno’n gyntaf.',
  'refusal.unspent-told-already': 'Dywedwyd eisoes fod arian dros ben. Nid yw {openPence} ohono wedi dod.',
  'refusal.unspent-cash-waits': 'Mae arian parod a gymerwyd yn aros am rywun a’i gwelodd. Setlwch hynny’n gyntaf.',
  'refusal.unspent-cash-own': 'Chi eich hun a’i cymerodd. Rhaid i swyddog arall ddweud iddi ei weld.',
  'refusal.unspent-cash-answered': 'Mae rhywun wedi ateb hynny eisoes.',
}
