import type { Translation } from '../translation'
import type { budget as english } from '../en/budget'

export const budget: Translation<typeof english> = {
  'budget.heading': 'Faint fydd y gost, fesul llinell?',
  'budget.hint':
    'Un llinell i bob peth. Os bydd rhywun arall yn talu amdano, yn ei fenthyg neu’n ei roi, dywedwch hynny: mae’n dangos beth mae cymdogion yn ei gynnig. Gadewch linellau nad oes eu hangen yn wag.',
  'budget.line': 'Llinell {number, number}',
  'budget.what': 'Beth',
  'budget.much': 'Faint',
  'budget.from': 'Gan bwy',
  'budget.remove': 'Tynnu<unseen> {what}</unseen>',
  'budget.add': 'Ychwanegu llinell',
  'budget.time': 'Amser mae pobl yn ei roi',
  'budget.time.hint':
    'Does neb yn cael tâl amdano. Rydym yn cyfrif awr fel {hourPence} ac yn ei ddangos wrth ochr yr arian, heb ei adio ato byth.',
  'budget.time.line': 'Amser, llinell {number, number}',
  'budget.time.what': 'Pwy, a beth maen nhw’n ei wneud',
  'budget.time.much': 'Oriau i gyd',
  'budget.time.add': 'Ychwanegu amser rhagor o bobl',
  'budget.source.fund': 'Y gronfa hon',
  'budget.source.own': 'Ein harian ni',
  'budget.source.gift': 'Rhodd rhywun',
  'budget.source.in-kind': 'Benthyg neu rodd',
  'budget.source.hours': 'Amser pobl',
  'budget.totals': 'Cyfanswm y llinellau',
  'budget.total.fund': 'O’r gronfa hon',
  'budget.total.own': 'Ein harian ein hunain',
  'budget.total.gift': 'Rhoddion gan eraill',
  'budget.total.money': 'Arian i gyd',
  'budget.total.in-kind': 'Ar fenthyg neu’n rhodd, gwerth',
  'budget.total.hours': 'Amser pobl, {hours, plural, one {# awr} other {# awr}}, gwerth',
  'budget.total.time': 'Amser pobl, gwerth',
  'budget.fits': 'Dyna’n union yr hyn rydych yn gofyn amdano.',
  'budget.less': 'Rydych yn gofyn am {asked}. Mae’r llinellau hyn {difference} yn llai.',
  'budget.more': 'Rydych yn gofyn am {asked}. Mae’r llinellau hyn {difference} yn fwy.',
  'budget.hours': '{hours, plural, one {# awr} other {# awr}}',
  'budget.hours-worth': '{hours, plural, one {# awr} other {# awr}}, gwerth {worthPence}',
  'budget.caption': 'Beth yw’r gost, a phwy sy’n talu',
  'budget.words': '{what}: {much}',
  'budget.words-from': '{what}: {much} ({from})',
  'budget.no-amount': 'dim swm eto',
  'budget.no-what': 'heb ei ddweud eto',

  'budget.check.title': 'Nid yw dau swm yn cytuno',
  'budget.check.differs':
    'Rydych yn gofyn am {askedPence}, ac mae’ch llinellau o’r gronfa hon yn dod i {linesPence}. Rhaid iddynt fod yr un fath. Pa un sy’n iawn?',
  'budget.check.make': 'Gofyn am {fittingPence}',
  'budget.check.change-lines': 'Newid y llinellau',
  'budget.check.change-ask': 'Newid yr hyn rydych yn gofyn amdano',
  'budget.check.cannot':
    'Mae’r rownd hon yn rhoi {smallestAskPence} i {largestAskPence}, felly ni allwch ofyn am y swm hwnnw.',
  'budget.check.smallest':
    'Rydych yn gofyn am {askedPence}, ac yn dweud nad yw llai na {smallestPence} o unrhyw ddefnydd. Gwnewch hwn yn {askedPence} neu lai.',
  'budget.check.change-smallest': 'Newid yr ateb hwnnw',

  'budget.with': 'Gyda {smallest} gallent ddechrau o hyd. Ni fyddai llai o ddefnydd.',
}
