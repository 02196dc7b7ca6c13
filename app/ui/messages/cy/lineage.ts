export const lineage = {
  'lineage.into': 'I ba rownd?',
  'lineage.opens': 'Yn agor {opensAt}',
  'lineage.closes': 'Ar agor tan {closesAt}',
  'lineage.no-round': 'Nid oes rownd yn derbyn syniadau nawr',
  'lineage.no-round-body': 'Dewch yn ôl pan fydd y rownd nesaf wedi’i chyhoeddi.',

  'lineage.carry.title': 'Ei gario i rownd arall',
  'lineage.carry.lead':
    'Cânt ef yno fel drafft, gyda’u holl atebion a lluniau. Rydym yn dweud wrthynt. Nhw sy’n ei anfon i mewn, neu’n dweud na. Rhaid gofyn eto i bawb a’i hysgrifennodd gyda nhw.',
  'lineage.carry.button': 'Ei gario yno a dweud wrthynt',
  'lineage.carry.link': 'Ei gario i rownd arall',
  'lineage.carry.done': 'Mae’n aros amdanynt yn y rownd arall, a dywedwyd wrthynt',
  'lineage.again.title': 'Defnyddio’r syniad hwn eto',
  'lineage.again.lead':
    'Cewch ddrafft gyda’r cyfan a ysgrifennoch. Newidiwch yr hyn a fynnwch, yna anfonwch ef i mewn. Rhaid gofyn eto i bawb a’i hysgrifennodd gyda chi.',
  'lineage.again.button': 'Ei ddefnyddio eto',
  'lineage.again.heading': 'Cynnig arall arni',
  'lineage.again.offer': 'Mae rownd arall ar agor. Nid oes angen i chi ysgrifennu’r cyfan eto.',
  'lineage.again.link': 'Defnyddio’r syniad hwn eto',

  'lineage.from.carried': 'Roedd yn {round} o’r blaen:',
  'lineage.from.again': 'Roedd yn {round} o’r blaen:',
  'lineage.from.split': 'Roedd yn rhan o syniad arall:',
  'lineage.to.carried': 'Mae’n mynd ymlaen yn {round}:',
  'lineage.to.again': 'Mae’n mynd ymlaen yn {round}:',
  'lineage.split.title': 'Gwneud dau syniad ohono',
  'lineage.split.lead':
    'Weithiau mae un syniad yn ddau mewn gwirionedd: gardd, a pharti i’w hagor. Gall cymdogion wedyn ddweud ie wrth bob un.',
  'lineage.split.copy': 'Mae ail syniad yn dechrau, gyda chopi o’ch atebion, eich lluniau a phwy sy’n rhan ohono.',
  'lineage.split.divide':
    'Wedyn rydych yn eu rhannu: tynnwch o bob un yr hyn sy’n perthyn i’r llall, a dywedwch faint mae pob un yn ei gostio.',
  'lineage.split.send': 'Rydych yn anfon y ddau, erbyn {closesAt}. Nid yw’r hyn nad ydych yn ei anfon yn cyfrif.',
  'lineage.split.button': 'Gwneud ail syniad',
  'lineage.to.split': 'Mae rhan ohono’n syniad ar ei ben ei hun:',
  'lineage.own.carried': 'Cariasom eich syniad yma o {round}',
  'lineage.own.again': 'Eich syniad o {round} yw hwn ({reference})',
  'lineage.own.split': 'Roedd hwn yn rhan o {reference}',
  'lineage.own.look':
    'Mae eich atebion yma. Edrychwch drwyddynt, ychwanegwch yr hyn sy’n newydd, ac anfonwch ef i mewn.',
  'lineage.own.opens': 'Mae eich atebion yma. Gallwch eu newid a’i anfon i mewn o {opensAt}.',
  'lineage.own.stays': 'Mae eich syniad yn aros yn {round}: <link>{reference}</link>.',
  'lineage.decline.link': 'Na, gadewch ef allan',
  'lineage.decline.title': 'Gadael eich syniad allan o’r rownd hon',
  'lineage.decline.lead':
    'Mae’r drafft hwn yn mynd. Mae eich syniad yn aros lle’r oedd o’r blaen, a gallwch ei ddefnyddio eto yn nes ymlaen.',
  'lineage.decline.button': 'Ei adael allan',
  'lineage.decline.leave': 'Cadw’r drafft',

  'lineage.letter.subject': 'Cyfle arall i “{title}”',
  'lineage.letter.opening':
    'Gall eich syniad “{title}” gael cyfle arall. Rydym wedi ei gario i {round}, lle mae’n {reference}.',
  'lineage.letter.yours':
    'Drafft ydyw, a chi piau ef. Does dim yn digwydd oni bai eich bod yn ei anfon i mewn, erbyn {closesAt}. Gallwch hefyd ddweud na.',
  'lineage.letter.yours-later':
    'Drafft yw e, a chi biau fe. Mae’r rownd yn agor {opensAt}. Does dim yn digwydd oni bai eich bod yn ei anfon i mewn bryd hynny, erbyn {closesAt}. Gallwch ddweud na yn barod.',
  'lineage.letter.look': 'Edrychwch arno, newidiwch yr hyn a fynnwch, neu dywedwch na:',
  'lineage.letter.go': 'Gweld fy syniad',
  'lineage.letter.see.subject': '{reference}: mae gan gymydog heb e-bost gyfle arall',
  'lineage.letter.see.opening':
    'Rydym wedi cario “{title}” i {round} ({reference}), fel drafft. Nid oes gan y person y mae’r syniad yn eiddo iddo gyfeiriad e-bost. Gellir ei anfon i mewn tan {closesAt}.',
  'lineage.letter.see.read': 'Mae’r syniad yma:',
}
