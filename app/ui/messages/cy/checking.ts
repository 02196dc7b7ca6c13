export const checking = {
  'checking.ground.not-for-here': 'Nid yw ar gyfer pobl sy’n byw yma',
  'checking.ground.profit': 'Mae’n gwneud elw i berson neu fusnes',
  'checking.ground.party': 'Mae ar gyfer plaid wleidyddol, neu ymgyrch dros un',
  'checking.ground.duty-of-others': 'Y cyngor, ysgol neu’r GIG sydd i dalu amdano',
  'checking.ground.already-spent': 'Mae wedi’i brynu’n barod',
  'checking.ground.amount': 'Mae’n gofyn am fwy neu lai nag y mae’r rownd hon yn ei roi',
  'checking.ground.same-as-another': 'Mae yr un fath â syniad arall yn y rownd hon',
  'checking.ground.too-little-said': 'Nid yw’n dweud digon, ac ni allem gael gwybod mwy',
  'checking.ground.other': 'Rhywbeth arall',
  'checking.ground.not-for-here.told': 'Mae arian y rownd hon ar gyfer pobl sy’n byw yma.',
  'checking.ground.profit.told': 'Ni all yr arian wneud elw i berson neu fusnes.',
  'checking.ground.party.told': 'Ni all yr arian fynd i blaid wleidyddol, nac i ymgyrch dros un.',
  'checking.ground.duty-of-others.told':
    'Ni all yr arian dalu am rywbeth y mae’n rhaid i’r cyngor, ysgol neu’r GIG dalu amdano.',
  'checking.ground.already-spent.told': 'Ni all yr arian dalu am rywbeth sydd wedi’i brynu’n barod.',
  'checking.ground.amount.told': 'Mae’n gofyn am fwy neu lai nag y mae’r rownd hon yn ei roi.',
  'checking.ground.same-as-another.told': 'Mae yr un fath â syniad arall yn y rownd hon.',
  'checking.ground.too-little-said.told': 'Nid yw’n dweud digon i ni ei wirio, ac ni allem gael gwybod mwy.',
  'checking.because-words': 'Yn eich geiriau eich hun',

  'checking.private': 'Beth dim ond y rhai sy’n gwirio sy’n gallu ei ddarllen',
  'checking.private-hint': 'Cadwch ef i chi’ch hun. Nid yw’r panel na’r pleidleiswyr yn ei weld.',

  'checking.alike': 'Tebyg iawn iddo',
  'checking.alike-hint': 'Gall y rhain fod yr un syniad, neu’n bobl a allai ei wneud gyda’i gilydd.',
  'checking.alike.words': 'Yr un geiriau: {words}',
  'checking.alike.applicant': 'Yr un person sy’n gofyn',
  'checking.alike.payee': 'Yr un grŵp, siop neu berson fyddai’n cael ei dalu',

  'checking.talk.heading': 'Gofyn i’r person sydd biau’r syniad',
  'checking.talk.offer': 'Oes rhywbeth heb fod yn glir? Gofynnwch yn gyntaf, neu anfonwch y syniad yn ôl i’w newid.',
  'checking.talk.private': 'Dim ond y rhai sydd biau’r syniad a’r rhai sy’n gwirio sy’n gallu darllen hwn.',
  'checking.talk.question': 'Gofynnodd {name}',
  'checking.talk.changes': 'Gofynnodd {name} am newidiadau',
  'checking.talk.applicant': 'Eu hateb nhw',
  'checking.talk.you': 'Eich ateb chi',
  'checking.talk.helper': 'gyda chymorth {helper}',
  'checking.talk.until': 'Tan {untilAt}.',
  'checking.talk.gone': 'Cafodd y geiriau hyn eu dileu.',
  'checking.talk.read': 'Cwestiynau ac atebion am eich syniad',
  'checking.talk.waiting': 'Mae gennym gwestiwn am eich syniad',
  'checking.talk.waiting-body': 'Mae eich ateb yn ein helpu i’w wirio. Dim ond y rhai sy’n gwirio fydd yn ei ddarllen.',
  'checking.talk.answer-it': 'Ei ddarllen ac ateb',
  'checking.talk.title': 'Cwestiynau am eich syniad',
  'checking.talk.lead':
    'Dim ond chi, y rhai sy’n ysgrifennu’r syniad gyda chi a’r rhai sy’n gwirio sy’n gallu darllen hwn. Nid yw’n cael ei ddangos i’r panel nac i bleidleiswyr.',
  'checking.talk.none': 'Does neb wedi gofyn dim i chi',
  'checking.talk.answer': 'Eich ateb',
  'checking.talk.add': 'Ychwanegu rhywbeth',
  'checking.talk.answer-hint': 'Ysgrifennwch fel y byddech yn siarad. Bydd ychydig eiriau’n gwneud y tro.',
  'checking.talk.send': 'Anfon fy ateb',
  'checking.talk.answered': 'Mae eich ateb gyda ni',
  'checking.talk.answered-body': 'Rydym wedi dweud wrth y person a ofynnodd.',

  'checking.question.title': 'Gofyn cwestiwn',
  'checking.question.lead':
    'Rydym yn ysgrifennu atynt fod cwestiwn yn aros. Yma y darllenir yr hyn a ofynnwch, ac yn unman arall.',
  'checking.question.words': 'Eich cwestiwn',
  'checking.question.words-hint': 'Un peth ar y tro sydd hawsaf ei ateb.',
  'checking.question.send': 'Gofyn',
  'checking.question.sent': 'Mae eich cwestiwn ar ei ffordd',
  'checking.changes.title': 'Ei anfon yn ôl i’w newid',
  'checking.changes.again': 'Rhoi mwy o amser, neu ofyn am newidiadau eraill',
  'checking.changes.lead':
    'Gallant newid y syniad a’i anfon eto, er bod syniadau wedi cau. Os na wnânt, yr hyn a anfonwyd ddiwethaf sy’n cyfrif.',
  'checking.changes.words': 'Beth ddylai newid?',
  'checking.changes.words-hint':
    'Dywedwch beth sydd ar goll neu’n aneglur. Byddwch yn gweld beth newidiwyd, ateb wrth ateb.',
  'checking.changes.until': 'Tan ddiwedd pa ddiwrnod?',
  'checking.changes.until-hint': 'Ni ellir gorffen gwirio cyn hynny, oni bai eu bod yn ei anfon yn gynt.',
  'checking.changes.send': 'Ei anfon yn ôl',
  'checking.changes.sent': 'Mae’r syniad gyda nhw i’w newid',

  'checking.no-address': 'Does ganddynt ddim cyfeiriad e-bost',
  'checking.no-address-of': 'Does gan {name} ddim cyfeiriad e-bost',
  'checking.no-address-body':
    'Ni all llythyr eu cyrraedd, felly rydym yn ysgrifennu at yr adeiladwyr cymunedol yn lle hynny. Ewch i’w gweld, a’u helpu i ateb.',

  'checking.again.title': 'Rydym yn gofyn i chi newid rhywbeth',
  'checking.again.lead':
    'Newidiwch eich atebion, yna anfonwch ef eto. Tan hynny ni all neb arall ei ddarllen. Mae lluniau a phapurau’n aros fel y maent.',
  'checking.again.until': 'Anfonwch ef eto erbyn {untilAt}. Os na wnewch, yr hyn a anfonoch ddiwethaf sy’n cyfrif.',
  'checking.again.send-body':
    'Pan bwyswch y botwm, byddwn yn cael eich syniad wedi’i newid a gall pawb ei ddarllen eto.',
  'checking.again.over': 'Mae’r amser i newid ar ben',
  'checking.again.over-body': 'Mae eich syniad yn dal yn y rownd, fel yr anfonoch ef ddiwethaf.',

  'checking.changed': 'Beth newidiwyd',
  'checking.changed.table': 'Atebion a newidiodd',
  'checking.changed.nothing': 'Cafodd ei anfon eto heb newid ateb.',
  'checking.changed.question': 'Cwestiwn',
  'checking.changed.before': 'Cynt',
  'checking.changed.after': 'Nawr',
  'checking.changed.hidden': 'Dim ond y rhai sy’n talu sy’n gallu darllen hwn',

  'checking.list.waiting': 'Yn aros am ateb',
  'checking.list.answered': 'Wedi’i ateb',
  'checking.list.until': 'tan {untilAt}',

  'checking.letter.asked.subject': '{reference}: mae cwestiwn yn aros amdanoch',
  'checking.letter.asked.opening':
    'Rydym yn gwirio “{title}” ({reference}), ac mae gennym gwestiwn amdano. Mae eich ateb yn ein helpu.',
  'checking.letter.asked.read': 'Darllenwch y cwestiwn a’i ateb yma:',
  'checking.letter.asked.go': 'Darllen ac ateb',
  'checking.letter.asked.help': 'Fyddai’n well gennych siarad? Gall unrhyw adeiladwr cymunedol eich helpu i ateb.',
  'checking.letter.sent-back.subject': '{reference}: edrychwch eto ar eich syniad',
  'checking.letter.sent-back.opening':
    'Rydym wedi gwirio “{title}” ({reference}), ac yn gofyn i chi newid rhywbeth cyn iddo fynd ymlaen.',
  'checking.letter.sent-back.until':
    'Gallwch ei newid a’i anfon eto tan {untilAt}. Os na wnewch, yr hyn a anfonoch ddiwethaf sy’n cyfrif.',
  'checking.letter.sent-back.read': 'Gwelwch beth rydym yn gofyn amdano, a’i newid yma:',
  'checking.letter.sent-back.go': 'Newid fy syniad',
  'checking.letter.go-and-see.subject': '{reference}: mae cwestiwn yn aros am gymydog heb e-bost',
  'checking.letter.go-and-see.opening':
    'Gofynnwyd rhywbeth am “{title}” ({reference}). Does gan y person sydd biau’r syniad ddim cyfeiriad e-bost.',
  'checking.letter.go-and-see.how':
    'Allech chi fynd i’w gweld? Gallant ateb gyda chi wrth y bysellfwrdd, neu gyda’u cod papur.',
  'checking.letter.go-and-see.read': 'Pwy yw, a beth a ofynnwyd, sydd yma:',
  'checking.letter.answered.subject': '{reference}: mae eich cwestiwn wedi’i ateb',
  'checking.letter.answered.opening': 'Mae ateb am “{title}” ({reference}).',
  'checking.letter.answered.read': 'Darllenwch ef yma:',
  'checking.letter.answered.go': 'Gweld y syniad',
}
