export const bringing = {
  'bringing.title': 'Dod â syniadau i mewn o dabl',
  'bringing.lead':
    'Ar gyfer syniadau a gasglwyd yn rhywle arall: ar bapur, mewn ffair, ar ffurflen arall. Fe welwch yn gyntaf beth fyddai’n digwydd i bob rhes. Ni ddaw dim i mewn nes i chi ddweud.',
  'bringing.start-from':
    'Y ffordd hawsaf: cymerwch <link>dabl y rownd hon ei hun</link>, llenwch ef, a dewch ag ef yn ôl.',
  'bringing.file': 'Tabl fel ffeil CSV',
  'bringing.file-hint':
    'Yn Excel neu Google Sheets: Ffeil, yna Cadw fel neu Lawrlwytho, yna CSV. 10,000 o syniadau ar y mwyaf.',
  'bringing.paste': 'Neu gludwch ef yma',
  'bringing.paste-hint': 'Y penawdau ar y llinell gyntaf, yna un syniad ar bob llinell.',
  'bringing.columns': 'Pa golofnau y gallwn eu darllen',
  'bringing.columns-body': 'Nid oes ots am y drefn. Mae cell wag yn gadael yr ateb fel y mae.',
  'bringing.column.title':
    '<b>title</b> ac <b>amount_asked</b>: mae ar bob syniad angen y ddau, a <b>summary</b> neu rywbeth am y syniad (<b>idea</b>).',
  'bringing.column.reference':
    '<b>reference</b>: yr enw y mae’r syniad yn mynd wrtho, fel SPR-07. Gydag ef gallwch ddod â’r un tabl eto, a dim ond yr hyn a newidiodd sy’n newid. Hebddo rhown yr un rhydd nesaf iddo.',
  'bringing.column.more':
    '<b>theme</b>, <b>neighbourhood</b> (neu “all”), <b>who_benefits</b>, <b>who_helps</b>, <b>spent_on</b> a <b>when</b>.',
  'bringing.column.name':
    '<b>name</b> ac <b>email</b>: syniad pwy ydyw, os cytunon nhw i chi roi hyn i ni. Yna gallant fewngofnodi â’r cyfeiriad hwnnw a’i weld. Nid oes neb arall yn ei weld.',
  'bringing.column.own': 'Yr hyn y mae’r rownd hon yn ei ofyn hefyd, dan ei geiriau ei hun: {questions}.',
  'bringing.again':
    'Mae’r hyn a wiriwyd yn aros fel y mae, a hefyd yr hyn a ysgrifennodd neu a newidiodd cymydog yma. Mae’r dudalen sy’n dilyn yn dweud hynny am bob rhes.',
  'bringing.nobody-told': 'Nid ydym yn ysgrifennu at neb. Dywedwch wrth bobl eich hun fod eu syniad yma.',
  'bringing.look': 'Gweld beth fyddai’n digwydd',
  'bringing.preview': 'Beth fyddai’n digwydd',
  'bringing.preview-lead':
    'Nid oes dim wedi dod i mewn eto. Edrychwch drwyddo, yna dywedwch beth sy’n dod i mewn. Rydym yn cadw’r tabl hwn am awr.',
  'bringing.count.new': 'Syniadau newydd',
  'bringing.count.changed': 'Syniadau sy’n newid',
  'bringing.count.same': 'Yn aros yr un fath',
  'bringing.count.cannot': 'Yn methu dod i mewn',
  'bringing.unread':
    '{count, plural, one {Mae un golofn wedi’i gadael allan} other {Mae # colofn wedi’u gadael allan}}',
  'bringing.unread-body':
    'Ni wyddom beth i’w wneud â {columns}. Nid oes dim ynddi’n dod i mewn. Yma y penderfynir ar ganlyniadau, dyfarniadau a rhesymau; ni ddônt o unrhyw dabl.',
  'bringing.coming': '{shown, number} o {all, number} sy’n gallu dod i mewn',
  'bringing.choose': 'Dewis',
  'bringing.choose-one': 'Dewis {title}',
  'bringing.reference': 'Cyfeirnod',
  'bringing.idea': 'Syniad',
  'bringing.happens': 'Beth sy’n digwydd',
  'bringing.is-new': 'Newydd',
  'bringing.is-changed': 'Newidiadau: {what}',
  'bringing.which': 'Beth ddylai ddod i mewn?',
  'bringing.which.all': '{count, plural, one {Yr un sy’n gallu} other {Pob un o’r # sy’n gallu}}',
  'bringing.which.new': '{count, plural, one {Dim ond yr un newydd} other {Dim ond y # newydd}}',
  'bringing.which.chosen': 'Dim ond y rhai a ddewisais uchod',
  'bringing.confirm': 'Dod â nhw i mewn',
  'bringing.nothing': 'Ni fyddai dim yn newid',
  'bringing.nothing-body': 'Mae pob rhes yma eisoes, neu’n methu dod i mewn fel y mae.',
  'bringing.another': 'Dod â thabl arall',
  'bringing.troubles': '{count, plural, one {Ni all un rhes ddod i mewn} other {Ni all # rhes ddod i mewn}}',
  'bringing.troubles-shown': '{shown, number} o {count, number} rhes sy’n methu dod i mewn, pob un â’r rheswm',
  'bringing.mend':
    'Cywirwch y rhain yn eich tabl a dewch ag ef eto. Mae’r hyn sydd i mewn erbyn hynny’n aros fel y mae.',
  'bringing.going': 'Mae {done, number} o {total, number} i mewn',
  'bringing.going-body': 'Gallwch adael y dudalen hon. Mae’n mynd ymlaen ar ei phen ei hun.',
  'bringing.progress': 'I mewn',
  'bringing.look-again': 'Edrych eto',
  'bringing.done':
    '{added, plural, =0 {Dim syniadau newydd} one {Mae un syniad newydd i mewn} other {Mae # syniad newydd i mewn}}{altered, plural, =0 {} one {, mae un wedi newid} other {, mae # wedi newid}}',
  'bringing.done-body': 'Maen nhw ar dudalen y rownd fel unrhyw syniad arall. Nid ydym wedi ysgrifennu at neb.',
  'bringing.left':
    '{left, plural, one {Ni ddaeth un i mewn: roedd rhywbeth wedi newid erbyn hynny.} other {Ni ddaeth # i mewn: roedd rhywbeth wedi newid erbyn hynny.}}',
  'bringing.see': 'Gweld y syniadau',
  'bringing.gone': 'Mae’r tabl hwn wedi mynd',
  'bringing.asked.title': 'teitl',
  'bringing.asked.summary': 'crynodeb',
  'bringing.asked.costPence': 'swm',
  'bringing.asked.themeId': 'thema',
  'bringing.asked.place': 'cymdogaeth',
  'bringing.asked.idea': 'y syniad',
  'bringing.asked.whoBenefits': 'pwy sy’n elwa',
  'bringing.asked.whoHelps': 'pwy sy’n helpu',
  'bringing.asked.spentOn': 'ar beth y’i gwerir',
  'bringing.asked.when': 'pryd',
  'bringing.asked.half': 'beth wnâi hanner',
  'bringing.asked.smallestPence': 'swm lleiaf defnyddiol',
  'bringing.asked.own': 'ateb i gwestiwn gan y rownd hon',
}
