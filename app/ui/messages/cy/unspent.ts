import type { Translation } from '../translation'
import type { unspent as english } from '../en/unspent'

/** Money of an award that is left, and how it comes back. */
export const unspent: Translation<typeof english> = {
  'unspent.title': 'Arian sydd dros ben',
  'unspent.lead': 'Mae’n digwydd, ac mae’n newyddion da: gall yr hyn nad oedd ei angen fynd i syniad arall.',
  'unspent.own.link': 'Oes peth dros ben?',
  'unspent.own.text': 'Os costiodd lai nag a feddylioch, dywedwch wrthym. Byddwn yn dweud sut i’w anfon yn ôl.',
  'unspent.own.go': 'Dweud bod arian dros ben',
  'unspent.own.waits': 'Dywedoch fod arian dros ben. Rydym yn aros am {openPence}.',
  'unspent.own.told': 'Diolch am ddweud wrthym. Rydym yn aros am {openPence}.',
  'unspent.own.tell': 'Dywedwch faint, a pham mewn ychydig eiriau. Mae’r trysorydd yn ei weld.',
  'unspent.desk.title': 'Arian dyfarniad sydd dros ben',
  'unspent.desk.lead': 'Daw’r hyn nad oedd ei angen yn ôl, ac mae’n rhydd i syniad arall o’r un rownd.',
  'unspent.desk.link': 'Arian sydd dros ben, neu a ddaeth yn ôl mewn arian parod',
  'unspent.desk.told': 'Mae {openPence} dros ben a heb gyrraedd. {name} a ddywedodd hynny, {moment}.',
  'unspent.desk.tell': 'Ar ran rhywun a ddywedodd wrthych. Caiff y rhai piau’r syniad lythyr sy’n dweud sut i’w anfon.',
  'unspent.waits': 'Yr hyn rydym yn aros amdano',
  'unspent.came': 'Mae {returnedPence} wedi dod yn ôl hyd yma.',
  'unspent.how.bank':
    'Anfonwch ef i’r cyfrif y daeth ein taliad ohono; mae eich banc yn ei ddangos wrth y taliad. Rhowch {reference} gydag ef, fel y gwyddom mai eich un chi ydyw.',
  'unspent.how.cash':
    'Neu dewch ag ef mewn arian parod, lle mae dau o’n swyddogion: mae un yn ei gymryd ac un arall yn ei weld. Cewch lythyr sy’n dweud hynny.',
  'unspent.take-back': 'Does dim dros ben wedi’r cyfan',
  'unspent.nothing-paid': 'Does dim wedi’i dalu a allai fod dros ben.',
  'unspent.tell': 'Mae arian dros ben',
  'unspent.amount': 'Faint sydd dros ben?',
  'unspent.amount.hint': 'O {paidPence} a dalwyd.',
  'unspent.reason': 'Pam nad oedd ei angen?',
  'unspent.reason.hint': 'Er enghraifft: costiodd y neuadd lai.',
  'unspent.tell.button': 'Dweud ei fod dros ben',
  'unspent.cash.title': 'Mewn arian parod',
  'unspent.cash.take': 'Daeth mewn arian parod',
  'unspent.cash.take.explained':
    'Ysgrifennwch yr hyn a gawsoch tra bo swyddog arall yn edrych. Mae hithau’n dweud hynny â’i chod mynediad ei hun; dim ond wedyn y mae yn y llyfrau.',
  'unspent.cash.amount': 'Faint a gawsoch?',
  'unspent.cash.button': 'Rwyf wedi’i gymryd',
  'unspent.cash.by': 'Cymerwyd gan {name}, {moment}',
  'unspent.cash.seen': 'Gwelwyd gan {name}, {moment}',
  'unspent.cash.not-so': 'Nid felly oedd hi, medd {name}, {moment}',
  'unspent.cash.to-bank': 'Talwch ef i mewn yn y banc. Yna caiff llinell y banc ei setlo ag ef.',
  'unspent.cash.waits': 'Mae’n aros am swyddog arall a’i gwelodd.',
  'unspent.cash.saw': 'Gwelais {amountPence} yn cael ei roi',
  'unspent.cash.was-not': 'Nid felly oedd hi',
  'unspent.letter.go': 'Gweld sut y mae',
  'unspent.letter.told.subject': 'Mae {amountPence} o “{title}” dros ben',
  'unspent.letter.told': 'Clywsom fod {amountPence} o’r arian ar gyfer “{title}” dros ben. Diolch.',
  'unspent.letter.not-so': 'Os nad felly y mae, dywedwch hynny ar y dudalen honno, neu atebwch eich trysorydd.',
  'unspent.letter.asked.subject': 'Rydym yn dal i aros am {amountPence} o “{title}”',
  'unspent.letter.asked':
    'Roedd {amountPence} o’r arian ar gyfer “{title}” dros ben, ac nid yw wedi dod yn ôl atom eto.',
  'unspent.letter.sent-already': 'Os anfonoch ef yn y dyddiau diwethaf, nid oes angen gwneud dim.',
  'unspent.letter.came.subject': 'Mae {amountPence} yn ôl gennym o “{title}”',
  'unspent.letter.came':
    'Rhoesoch {amountPence} o’r arian ar gyfer “{title}” yn ôl mewn arian parod. Cymerodd un swyddog ef, a gwelodd un arall hynny.',
  'unspent.letter.came.keep': 'Cadwch y llythyr hwn. Os nad yw’r swm yn gywir, dywedwch wrthym yn fuan.',
}
