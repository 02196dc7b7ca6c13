import type { paper as english } from '../en/paper'
import type { Translation } from '../translation'

export const paper: Translation<typeof english> = {
  'paper.way': 'Gawsoch chi lythyr â chod? <link>Defnyddiwch y cod o’ch llythyr</link>.',
  'paper.enter.title': 'Defnyddiwch y cod o’ch llythyr',
  'paper.enter.lead': 'Mae’n eich gadael i mewn heb gyfeiriad e-bost, ac yn gweithio unwaith.',
  'paper.enter.code': 'Y cod o’ch llythyr',
  'paper.enter.hint': 'Deuddeg llythyren a rhif, mewn tri grŵp. Mae llythrennau bach a bylchau’n iawn.',
  'paper.enter.go-on': 'Ymlaen',
  'paper.enter.none': 'Mae fy nghod ar goll, neu ddim yn gweithio',
  'paper.enter.none-body':
    'Gofynnwch i’r adeiladwr cymunedol am un newydd, neu gofynnwch am help wyneb yn wyneb. Mae cod newydd yn atal yr hen un rhag gweithio.',
  'paper.codes.title': 'Llythyrau â chodau',
  'paper.codes.lead':
    'Ar gyfer cymdogion heb e-bost. Mae cod ym mhob llythyr sy’n gadael un person i mewn unwaith, ar gyfer y rownd hon.',
  'paper.codes.nobody': 'Does neb angen llythyr',
  'paper.codes.nobody-body':
    'Mae gennym gyfeiriad e-bost ar gyfer pob preswylydd rydym yn ei adnabod. Pan gwrddwch â chymydog heb un, dechreuwch drwy helpu.',
  'paper.codes.once.title': 'Yn y llythyrau y mae’r codau, ac yn unman arall',
  'paper.codes.once.body':
    'Cewch ffeil i’w hargraffu. Dydyn ni ddim yn cadw’r codau, felly all neb chwilio amdanynt. Os aiff y ffeil ar goll, gwnewch y llythyrau eto: bydd yr hen godau’n peidio â gweithio.',
  'paper.codes.everyone':
    '{letters, plural, one {Gwneud # llythyr i’r sawl sydd heb god} other {Gwneud # llythyr i bawb sydd heb god}}',
  'paper.codes.some-legend': 'Neu dewiswch pwy sy’n cael llythyr',
  'paper.codes.some-hint': 'Mae rhywun sydd â chod yn cael un newydd, ac mae’r hen un yn peidio â gweithio.',
  'paper.codes.some': 'Gwneud llythyrau i’r rhain',
  'paper.codes.none': 'Dim cod eto',
  'paper.codes.made': 'Mae cod, a wnaed {madeOn}',
  'paper.codes.used': 'Wedi defnyddio’r cod',
  'paper.codes.void': 'Cafodd y cod ei dynnu’n ôl',
  'paper.codes.replaced': 'Cafodd y cod ei newid am un arall',
  'paper.codes.lost': 'Mae llythyr ar goll',
  'paper.codes.lost-body': 'Tynnwch ei god yn ôl, fel na all neb sy’n dod o hyd iddo ei ddefnyddio.',
  'paper.codes.take-back': 'Tynnu cod {name} yn ôl',
  'paper.letter.to': 'I {name}',
  'paper.letter.title': 'Eich cod ar gyfer {round}',
  'paper.letter.what':
    'Mae cymdogion {partnership} yn penderfynu gyda’i gilydd. Gallwch anfon syniadau ar gyfer {round}, a phleidleisio.',
  'paper.letter.do':
    'Ar unrhyw ffôn neu gyfrifiadur ewch i {address} a theipiwch y cod hwn. Neu anelwch ffôn at y llun.',
  'paper.letter.code': 'Eich cod:',
  'paper.letter.once': 'Mae’n gweithio unwaith, tan {untilAt}. Cadwch ef i chi’ch hun, fel papur pleidleisio.',
  'paper.letter.again': 'Mae’r cod hwn yn cymryd lle’r un a anfonwyd atoch o’r blaen. Nid yw hwnnw’n gweithio mwyach.',
  'paper.letter.help': 'Dim ffôn, dim cyfrifiadur? Gofynnwch i’r adeiladwr cymunedol: gallant eistedd gyda chi.',
  'paper.letter.lost': 'Wedi’i golli? Dywedwch wrthym. Byddwn yn atal y cod hwn ac yn rhoi un arall ichi.',
  'paper.letter.picture': 'Llun ar gyfer camera ffôn. Mae’n arwain at {address}',
}
