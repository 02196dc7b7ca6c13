import type { booklet as english } from '../en/booklet'
import type { Translation } from '../translation'

export const booklet: Translation<typeof english> = {
  'booklet.title': 'Eich syniad ar gyfer {round}',
  'booklet.how':
    'Ysgrifennwch yn y bylchau, cymaint neu gyn lleied ag sydd ei angen. Nid oes neb yn cael ei farcio ar sillafu.',
  'booklet.give': 'Pan fyddwch yn barod, rhowch ef i {names}, a fydd yn ei deipio gyda chi ac yn ei ddarllen yn ôl.',
  'booklet.give-anyone':
    'Pan fyddwch yn barod, rhowch ef i unrhyw un o’r bartneriaeth, a fydd yn ei deipio gyda chi ac yn ei ddarllen yn ôl.',
  'booklet.until': 'Gellir anfon syniadau tan {closesOn}.',
  'booklet.code': 'Ei god yw {reference}. Gyda hwnnw, bydd pwy bynnag sy’n eich helpu yn dod o hyd iddo eto.',
  'booklet.foot': '{named} · {sheet, number}',
  'booklet.picture': 'Llun i gamera ffôn: mae’n agor {reference} i’r un a’i hysgrifennodd, ac i’r un sy’n ei helpu.',
  'booklet.pounds-between': 'O {smallestPence} i {largestPence}: £',
  'booklet.number': 'Mewn ffigurau:',
  'booklet.date': 'Diwrnod, mis, blwyddyn:',
  'booklet.dates': 'O – tan:',
  'booklet.photo': 'Rhowch lun i mewn gyda’r tudalennau hyn.',
  'booklet.document': 'Rhowch gopi i mewn gyda’r tudalennau hyn.',
  'booklet.only-from': 'Dim ond os ydych yn gofyn am {fromPence} neu fwy.',
  'booklet.only-below': 'Dim ond os ydych yn gofyn am lai na {fromPence}.',
  'booklet.budget':
    '“Gan bwy” yw’r gronfa hon, eich arian eich hun, rhodd gan rywun arall, neu rywbeth ar fenthyg neu’n rhodd.',
  'booklet.if-you-like': 'Os hoffech chi.',
  'booklet.print': 'Ei argraffu i ysgrifennu ar bapur',
  'booklet.print-large': 'Mewn print bras',
  'booklet.another-place': 'Lle arall. Ysgrifennwch pa un: ____________________',
  'booklet.strengths': 'Beth all cymdogion ei wneud, grwpiau, lleoedd, pethau i’w benthyg. Un ar bob llinell.',
  'booklet.help': 'Er enghraifft: {kinds}.',
}
