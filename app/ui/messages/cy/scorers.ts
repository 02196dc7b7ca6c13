/** Buddiannau a ddaw i’r golwg, a sgorwyr: pwy sy’n sgorio beth, pa mor bell y maent, a nodiadau atgoffa caredig. */
export const scorers = {
  'scorers.recorded.subject': '{partnership}: nodwyd rhywbeth drosoch',
  'scorers.recorded.says': 'Mae swyddog wedi nodi bod gennych fuddiant mewn syniad.',
  'scorers.recorded.none-says': 'Mae swyddog wedi nodi nad oes gennych fuddiant mewn syniad wedi’r cyfan.',
  'scorers.recorded.idea': 'Y syniad',
  'scorers.recorded.kind': 'Beth a nodwyd',
  'scorers.recorded.why': 'Pam',
  'scorers.recorded.means':
    'Nid yw buddiant yn destun cywilydd. Mae’n golygu nad ydych yn sgorio’r syniad hwn, yn gweld ei sgoriau, yn ei drafod nac yn penderfynu arno.',
  'scorers.recorded.wrong':
    'Onid yw hynny’n iawn? Gofynnwch i swyddog ei dynnu’n ôl, gyda rheswm. Tan hynny rydych yn camu o’r neilltu.',
  'scorers.recorded.go': 'Gweld eich buddiannau',

  'scorers.written.title': 'Nodwyd drosoch: {title}',
  'scorers.written.what': 'Nododd swyddog hyn ar {at}:',
  'scorers.written.why': 'Pam: {note}',
  'scorers.written.read': 'Rwyf wedi darllen hwn',
  'scorers.written.thanks': 'Diolch am ei ddarllen',
  'scorers.written.waiting': 'Darllenwch yr hyn a nodwyd drosoch: {title}',

  'scorers.tell.title': 'Dywedwch wrth yr aelodau hyn eich hun',
  'scorers.tell.lead':
    '{count, plural, one {Nid oes llythyr yn cyrraedd yr aelod hwn, heb gyfeiriad e-bost yma. Mae hefyd ar eu tudalen eu hunain pan fyddant yn mewngofnodi.} other {Nid oes llythyr yn cyrraedd yr aelodau hyn, heb gyfeiriad e-bost yma. Mae hefyd ar eu tudalennau eu hunain pan fyddant yn mewngofnodi.}}',
  'scorers.tell.left':
    '{left, plural, one {Mae # syniad yn aros am eu sgôr.} other {Mae # syniad yn aros am eu sgôr.}}',
  'scorers.tell.to-declare':
    '{count, plural, one {Mae ganddynt # buddiant i’w ddatgan.} other {Mae ganddynt # buddiant i’w datgan.}}',
  'scorers.tell.interest': 'Nodwyd buddiant drostynt: {title}.',
  'scorers.tell.none': 'Tynnwyd buddiant yn ôl drostynt: {title}.',
  'scorers.tell.record': 'Nodwch eich bod wedi dweud wrth rywun am fuddiant',
  'scorers.tell.told': 'Wedi’i nodi: maent wedi cael gwybod',
  'scorers.tell.waiting':
    '{people, plural, one {Dywedwch eich hun wrth aelod nad oes llythyr yn ei gyrraedd} other {Dywedwch eich hun wrth # aelod nad oes llythyr yn eu cyrraedd}}: {title}',

  'scorers.aside.title': 'Sgoriau a roddwyd o’r neilltu ers y cloi',
  'scorers.aside.lead':
    '{members, plural, one {Ar ôl cloi’r sgoriau, daeth buddiant i’r golwg. Rhoddwyd sgoriau un aelod ar gyfer {ideas} o’r neilltu.} other {Ar ôl cloi’r sgoriau, daeth buddiannau i’r golwg. Rhoddwyd sgoriau # aelod ar gyfer {ideas} o’r neilltu.}}',
  'scorers.aside.what': 'Mae’r drefn isod hebddynt. Dyma beth oedd hi, a beth yw hi nawr:',
  'scorers.aside.caption': 'Cyn ac ar ôl',
  'scorers.aside.idea': 'Syniad',
  'scorers.aside.before': 'Wrth gloi',
  'scorers.aside.after': 'Nawr',
  'scorers.aside.place': 'Safle {rank, number}',
  'scorers.aside.no-place': 'Dim safle',
  'scorers.aside.mean': 'Safle {rank, number}, cymedr {mean}',
  'scorers.aside.no-place-mean': 'Dim safle, cymedr {mean}',
  'scorers.aside.same': 'Ni newidiodd yr un safle o’i herwydd.',
  'scorers.locked-warning': 'Mae’r sgoriau wedi’u cloi',
  'scorers.locked-warning-body':
    'Os datganwch fuddiant nawr, caiff eich sgôr o’r syniad hwnnw ei roi o’r neilltu am byth. Nid yw tynnu’r buddiant yn ôl yn dod â’r sgôr yn ôl.',

  'scorers.plan.each': 'Faint o aelodau sy’n sgorio pob syniad?',
  'scorers.plan.each.hint':
    'Gadewch ef yn wag os yw pawb yn sgorio popeth. Mae rhif yn rhannu’r syniadau’n gyfartal, drwy goelbren: mae 3 yn ddewis da.',
  'scorers.list.yours': 'Y syniadau sydd i chi eu sgorio',
  'scorers.list.others':
    '{count, plural, one {# syniad y mae eraill yn ei sgorio} other {# syniad y mae eraill yn eu sgorio}}',
  'scorers.list.shared':
    'Caiff y syniadau eu rhannu, fel nad oes gan neb ormod. Rydych yn sgorio’r rhai a roddwyd i chi; mae’r panel yn trafod pob un.',
  'scorers.list.none-yet': 'Nid oes syniad wedi’i roi i chi eto. Cânt eu rhannu o fewn munud i’r sgorio agor.',
  'scorers.list.progress': 'Gweld pa mor bell y mae pawb',

  'scorers.progress.title': 'Pa mor bell yw’r sgorio',
  'scorers.progress.lead': 'Pwy sydd wedi sgorio beth, a beth sydd i ddod. Ni ddangosir pwyntiau yma, i neb.',
  'scorers.progress.everyone': 'Mae pawb ar y panel yn sgorio pob syniad nad oes ganddynt fuddiant ynddo.',
  'scorers.progress.shared':
    '{each, plural, one {Caiff pob syniad ei sgorio gan un aelod.} other {Caiff pob syniad ei sgorio gan # aelod.}} Cânt eu rhannu’n gyfartal, drwy goelbren. Os bydd rhywun yn camu o’r neilltu, yn gadael neu’n ymuno, dim ond yr hyn sydd raid sy’n symud.',
  'scorers.progress.lacking':
    '{count, plural, one {Mae gan # syniad lai o sgorwyr nag y dylai} other {Mae gan # syniad lai o sgorwyr nag y dylent}}',
  'scorers.progress.lacks': '{title}: {has, number} o {wants, number}',
  'scorers.progress.lacking-body':
    'Rhy ychydig o aelodau all eu sgorio: mae gan y lleill fuddiant, neu cawsant eu tynnu oddi arno.',
  'scorers.progress.members': 'Fesul aelod',
  'scorers.progress.done': 'Heb ddim ar ôl i’w wneud: {count, plural, one {un aelod} other {# o aelodau}}',
  'scorers.progress.done-members': 'Aelodau heb ddim ar ôl i’w wneud',
  'scorers.progress.all-done': 'Nid oes gan yr un aelod ddim ar ôl i’w wneud.',
  'scorers.progress.nobody': 'Nid oes gan neb ar y panel bleidlais eto.',
  'scorers.progress.in': 'Sgoriau i mewn',
  'scorers.progress.to-declare': 'Buddiannau i’w datgan',
  'scorers.progress.stepped-out': 'Wedi camu o’r neilltu',
  'scorers.progress.has-left':
    'Wedi gadael y panel. Mae’r sgoriau oedd i mewn erbyn hynny’n cyfrif; gofynnwyd i eraill am y gweddill.',
  'scorers.progress.ideas': 'Fesul syniad',
  'scorers.progress.who': 'Pwy sy’n ei sgorio',
  'scorers.progress.name-in': '{name} (i mewn)',
  'scorers.progress.not-in': 'ddim i mewn eto',
  'scorers.progress.change': 'Newid pwy sy’n ei sgorio',
  'scorers.progress.remind': 'Atgoffa aelodau',
  'scorers.progress.remind-body':
    'Caiff y rhai sydd â sgoriau i’w rhoi lythyr ohono’i hun, dridiau ac un diwrnod cyn cloi’r sgoriau. Gallwch chi anfon un hefyd, unwaith y dydd ar y mwyaf.',
  'scorers.progress.remind-button': 'Eu hatgoffa nawr',
  'scorers.progress.last': 'Aeth y nodyn atgoffa diwethaf ar {remindedAt}.',
  'scorers.progress.again': 'Gallwch eu hatgoffa eto o {againAt}.',
  'scorers.progress.reminded': 'Mae’r nodyn atgoffa ar ei ffordd',
  'scorers.progress.reassigned': 'Wedi’i newid: mae ar eu rhestri nawr',

  'scorers.reassign.title': 'Pwy sy’n sgorio: {title}',
  'scorers.reassign.heading': 'Newid pwy sy’n sgorio’r syniad hwn',
  'scorers.reassign.lead':
    'Cymerwch ef oddi ar un aelod, rhowch ef i un arall, neu’r ddau. Mae sgôr sydd i mewn yn aros.',
  'scorers.reassign.now': 'Pwy sy’n ei sgorio nawr',
  'scorers.reassign.none': 'Neb eto.',
  'scorers.reassign.from': 'Pwy nad oes angen iddynt ei sgorio mwyach?',
  'scorers.reassign.from.hint': 'Dim ond aelodau nad yw eu sgôr i mewn eto sydd ar y rhestr.',
  'scorers.reassign.to': 'Pwy sy’n ei sgorio yn eu lle?',
  'scorers.reassign.to.hint': 'Nid yw aelodau a gamodd o’r neilltu ar y syniad hwn ar y rhestr.',
  'scorers.reassign.nobody': 'Neb',
  'scorers.reassign.because': 'Pam?',
  'scorers.reassign.because.hint': 'Mewn brawddeg. Mae’n sefyll yng nghofnod y panel.',
  'scorers.reassign.button': 'Ei newid',

  'scorers.reminder.subject':
    '{partnership}: {left, plural, one {mae # syniad yn aros am eich sgôr} other {mae # syniad yn aros am eich sgôr}}',
  'scorers.reminder.says':
    '{left, plural, one {Yn {round}, mae # syniad yn dal i aros am eich sgôr.} other {Yn {round}, mae # syniad yn dal i aros am eich sgôr.}}',
  'scorers.reminder.until':
    'Caiff y sgoriau eu cloi ar {closesAt}. Gadewir allan yr hyn nad yw i mewn erbyn hynny, ac nid yw byth yn cyfrif fel dim.',
  'scorers.reminder.hard':
    'A yw’n ormod ar hyn o bryd? Dywedwch wrth y cadeirydd: gall y syniadau fynd at rywun arall, ac ni fydd neb yn meindio.',
  'scorers.reminder.thanks': 'Diolch am yr amser a roddwch.',
  'scorers.reminder.go': 'Ewch at eich rhestr',
}
