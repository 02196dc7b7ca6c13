import type { connected as english } from '../en/connected'
import type { Translation } from '../translation'

export const connected: Translation<typeof english> = {
  'connected.choose.title': 'Neu trwy Stripe',
  'connected.choose.text':
    'Rydych yn agor cyfrif yn Stripe, gyda’ch cyfrif banc eich hun y tu ôl iddo, ac yn dweud wrth Stripe pwy ydych. Rydym ni’n talu iddo, ac mae Stripe yn talu eich banc. Nid ydym byth yn gweld rhif eich cyfrif.',
  'connected.choose.button': 'Dewis Stripe',
  'connected.title': 'Rydych yn cael eich talu trwy Stripe',
  'connected.waits':
    'Roeddem yn talu i gyfrif arall o’r blaen. Rydym wedi ysgrifennu i’r cyfeiriad oedd gennym, ac ni thelir dim nes bod y newid wedi’i gadarnhau a deuddydd wedi mynd heibio. Gallwch ddweud y gweddill wrth Stripe yn y cyfamser.',
  'connected.making':
    'Nid yw Stripe wedi ateb eto. Rydym yn gofyn eto ohonom ein hunain. Dewch yn ôl i’r dudalen hon mewn ychydig funudau.',
  'connected.refused':
    'Ni all Stripe wneud cyfrif i chi ar hyn o bryd (mae’n dweud: {trouble}). Gallwch gael eich talu i gyfrif banc yn lle hynny.',
  'connected.next':
    'Rhaid i Stripe wybod pwy ydych a pha gyfrif banc yw eich un chi. Rydych yn dweud wrth Stripe, nid wrthym ni.',
  'connected.get-way': 'Mynd ymlaen i Stripe',
  'connected.way': 'Agor tudalen Stripe',
  'connected.way.hint':
    'Mae’r ffordd hon i mewn yn dda unwaith, ac am ychydig funudau. Os yw wedi dod i ben, gofynnwch am un arall yma.',
  'connected.not-yet':
    'Nid yw Stripe yn dweud eto y gall arian fynd i’ch cyfrif. Efallai fod arno angen rhywbeth arall gennych.',
  'connected.ready': 'Mae Stripe yn dweud bod eich cyfrif yn barod. Nid oes dim mwy i’w wneud.',
  'connected.away': 'Nid yw Stripe yn ateb ar hyn o bryd. Rhowch gynnig arall arni mewn ychydig funudau.',
  'connected.payout-back':
    'Ni dderbyniodd eich banc yr hyn a anfonodd Stripe ymlaen (mae Stripe yn dweud: {trouble}). Mae’r arian yn ddiogel yn eich cyfrif yn Stripe. Cywirwch eich cyfrif banc yno, a bydd Stripe yn ei anfon eto.',
  'connected.off': 'Nid yw talu trwy Stripe wedi’i osod yma.',
  'connected.desk.made': 'Cyfrif yn Stripe',
  'connected.desk.ready': 'Yn barod: mae Stripe yn dweud y gall arian fynd iddo',
  'connected.desk.waits': 'Ddim yn barod: mae ganddynt rywbeth i’w ddweud wrth Stripe o hyd',
  'connected.desk.asking': 'Nid yw Stripe wedi’i wneud eto. Gofynnir iddo eto ohono’i hun.',
  'connected.desk.refused': 'Ni wnaeth Stripe un: {trouble}',
  'connected.desk.payout-back':
    'Ni dderbyniodd eu banc yr hyn a anfonodd Stripe ymlaen ({trouble}). Ysgrifennwyd atynt.',
  'connected.authorise':
    'Rydych yn awdurdodi {amountPence} i {payee}, trwy Stripe, i’r cyfrif sydd ganddynt yno. Mae {heldPence} o’r gronfa gyda Stripe.',
  'connected.send.explained':
    'Mae Stripe yn ei gymryd o’r hyn y mae’n ei ddal i ni, ac yn ei roi yn eu cyfrif ar unwaith.',
  'connected.send': 'Ei anfon trwy Stripe',
  'connected.sent': 'Anfonwyd trwy Stripe',
  'connected.asking': 'Gofynnir i Stripe. Bydd yr hyn a ddaeth ohono yma cyn gynted ag y bydd Stripe yn dweud.',
  'connected.doubt':
    'Ni atebodd Stripe. Edrychir amdano yno cyn gofyn eto, felly nid yw byth yn cael ei anfon ddwywaith. Ni thelir dim arall am y rhan hon yn y cyfamser.',
  'connected.payment.payout-back':
    'Mae’r arian yn eu cyfrif yn Stripe, ac ni dderbyniodd eu banc ef oddi yno (mae Stripe yn dweud: {trouble}). Ysgrifennwyd atynt. Nid oes angen talu dim eto.',
  'connected.why.balance_insufficient': 'Nid oedd digon gyda Stripe, neu nid yw’n rhydd i’w ddefnyddio eto.',
  'connected.why.no-answer': 'Ni atebodd Stripe.',
  'connected.why.reversed': 'Cymerwyd ef yn ôl yn Stripe, y cyfan ohono.',
  'connected.why.reversed-in-part': 'Cymerwyd peth ohono yn ôl yn Stripe.',
  'connected.why.account-changed': 'Mae’r cyfrif yn Stripe yn un arall erbyn hyn, neu wedi’i ollwng.',
  'connected.why.insufficient_capabilities_for_transfer': 'Nid yw Stripe yn gadael arian i’w cyfrif ar hyn o bryd.',
  'connected.why.other': 'Dywedodd Stripe na: {why}.',
  'connected.letter.subject': 'Ni dderbyniodd eich banc yr arian a anfonodd Stripe atoch',
  'connected.letter.text':
    'Ceisiodd Stripe dalu i’ch banc yr hyn y mae {partnership} wedi’i dalu i chi, ac ni dderbyniodd eich banc ef. Mae’r arian yn ddiogel yn eich cyfrif yn Stripe.',
  'connected.letter.next':
    'Mewngofnodwch yn Stripe a chywirwch eich cyfrif banc. Yna bydd Stripe yn ei anfon eto. Os na allwch, siaradwch â ni.',
  'connected.letter.button': 'Sut i gysylltu â ni',
}
