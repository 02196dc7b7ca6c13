import type { parts as english } from '../en/parts'
import type { Translation } from '../translation'

export const parts: Translation<typeof english> = {
  'parts.title': 'Ym mha rannau y telir ef',
  'parts.link': 'Newid ym mha rannau y telir ef',
  'parts.lead':
    'Yr hyn sydd i’w dalu o hyd o “{title}” yw {openPence}. Rhannwch ef yn rhannau sy’n dod i’r swm hwnnw. Gall pob un aros am ddiwrnod, i rywbeth ddigwydd yn gyntaf, neu’r ddau.',
  'parts.agree': 'Dywedir wrth y derbynnydd, ac mae’n rhaid derbyn y cytundeb eto cyn talu dim mwy.',
  'parts.part': 'Rhan {number, number}',
  'parts.part.more': 'Un rhan arall (os oes ei hangen)',
  'parts.amount': 'Faint',
  'parts.due': 'Ddim cyn y diwrnod hwn (gellir ei adael yn wag)',
  'parts.after': 'Beth sy’n rhaid iddo ddigwydd yn gyntaf (gellir ei adael yn wag)',
  'parts.after.hint': 'Er enghraifft: mae’r sied wedi’i chodi',
  'parts.reason': 'Pam y telir ef fel hyn?',
  'parts.button': 'Gosod y rhannau hyn',
  'parts.none-open': 'Mae’r cyfan wedi’i dalu, neu’n cael ei dalu, felly nid oes rhannau i’w gosod.',
  'parts.when': 'Pryd',
  'parts.when.now': 'Nawr',
  'parts.when.on': 'O {day} ymlaen',
  'parts.when.after': 'Unwaith y bydd hyn wedi digwydd: {after}',
  'parts.reached': 'Mae wedi digwydd',
  'parts.waits': 'Nid yw wedi digwydd eto',
  'parts.event.reached': 'Rhan {number, number}: mae wedi digwydd, meddai {name}, {moment}: {because}',
  'parts.event.not-reached':
    'Rhan {number, number}: nid yw wedi digwydd wedi’r cyfan, meddai {name}, {moment}: {because}',
  'parts.not-due': 'Ddim yn ddyledus eto',
  'parts.mark.which': 'Pa ran?',
  'parts.mark.hint': 'Mae’n aros yn y cofnod, gyda’ch enw.',
  'parts.mark.reached': 'Nodi bod rhywbeth wedi digwydd',
  'parts.mark.reached.because': 'Beth ydych chi wedi’i weld?',
  'parts.mark.reached.button': 'Mae wedi digwydd',
  'parts.mark.not-reached': 'Nid yw rhywbeth wedi digwydd wedi’r cyfan',
  'parts.mark.not-reached.because': 'Beth ydych chi wedi’i weld?',
  'parts.mark.not-reached.button': 'Nid yw wedi digwydd',
  'parts.own': 'Sut y telir ef',

  'parts.letter.subject': 'Mae’r arian ar gyfer “{title}” wedi newid',
  'parts.letter.instalments-set':
    'Telir yr arian ar gyfer eich syniad “{title}” mewn rhannau eraill o hyn ymlaen. Mae’n aros yn {amountPence}.',
  'parts.letter.reduced': 'Mae’r arian ar gyfer eich syniad “{title}” {byPence} yn llai. Mae’n {amountPence} nawr.',
  'parts.letter.topped-up': 'Mae’r arian ar gyfer eich syniad “{title}” {byPence} yn fwy. Mae’n {amountPence} nawr.',
  'parts.letter.extended': 'Mae diwrnod arall i’ch syniad “{title}” gael ei wneud erbyn: {day}.',
  'parts.letter.why': 'Pam: {reason}',
  'parts.letter.next': 'Darllenwch y cytundeb fel y mae nawr, a’i dderbyn. Ni thelir dim mwy cyn hynny.',
  'parts.letter.go': 'Darllen y cytundeb',
}
