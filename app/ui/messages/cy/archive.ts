export const archive = {
  'archive.title': 'Mynd â phopeth sy’n eiddo i ni',
  'archive.lead':
    'Popeth sy’n eiddo i’r bartneriaeth mewn un ffeil ZIP, i’w ddarllen mewn unrhyw borwr a thaenlen, heb y wefan hon. Ar gyfer pan fydd partneriaeth yn cau neu’n symud, neu i’w gadw.',
  'archive.ask': 'Gofyn am archif',
  'archive.kind': 'Beth ddylai fod ynddi?',
  'archive.kind.whole': 'Popeth, gyda data personol',
  'archive.kind.whole.hint':
    'Mae enwau, cyfeiriadau a geiriau a ysgrifennwyd yn gyfrinachol ynddi. Y bartneriaeth sy’n atebol amdanynt: cadwch y ffeil dan glo.',
  'archive.kind.public': 'Dim ond yr hyn sy’n gyhoeddus',
  'archive.kind.public.hint':
    'Nid oes data personol neb ynddi: gadewir allan eiriau a allai ddweud pwy yw rhywun, a hefyd gofnodion, adroddiadau a lluniau.',
  'archive.two':
    'Mae angen dau swyddog: rhaid i un arall gytuno, gyda’i allwedd mynediad. Ni ddywedir wrth neb drwy lythyr; rhowch wybod iddynt.',
  'archive.list': 'Archifau hyd yma',
  'archive.none-yet': 'Nid oes neb wedi gofyn am un eto.',
  'archive.asked': 'Gofynnwyd gan {name}, {moment}',
  'archive.answered.agreed': 'Cytunwyd gan {name}, {moment}',
  'archive.answered.declined': 'Gwrthodwyd gan {name}, {moment}',
  'archive.answered.taken-back': 'Tynnwyd yn ôl gan {name}, {moment}',
  'archive.state.waits': 'Yn aros am swyddog arall',
  'archive.state.making': 'Yn cael ei gwneud',
  'archive.state.ready': 'Yn barod',
  'archive.state.gone': 'Heb ei chadw mwyach',
  'archive.state.declined': 'Gwrthodwyd',
  'archive.state.taken-back': 'Tynnwyd yn ôl',
  'archive.making': 'Mae’n cael ei gwneud. Dewch yn ôl ymhen munud a llwytho’r dudalen hon eto.',
  'archive.until': 'Yma tan {until}. Yna mae’r ffeil yn mynd; ewch â hi cyn hynny.',
  'archive.hash': 'SHA-256 y ffeil',
  'archive.take': 'Cymryd y ffeil<unseen>: {kind}, gofynnwyd {moment}</unseen> ({size})',
  'archive.agree': 'Cytuno, a’i gwneud',
  'archive.decline': 'Gwrthod',
  'archive.take-back': 'Tynnu’n ôl',
}
