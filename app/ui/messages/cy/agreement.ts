import type { agreement as english } from '../en/agreement'
import type { Translation } from '../translation'

export const agreement: Translation<typeof english> = {
  'agreement.title': 'Cytundeb ar gyfer “{title}”',
  'agreement.given': 'Mae {partnership} yn rhoi {amountPence} i’r syniad “{title}” ({reference}).',
  'agreement.given.decided': 'Penderfynodd y panel ar hyn: {day}.',
  'agreement.facts.payee': 'Pwy sy’n cael ei dalu',
  'agreement.facts.for': 'Ar gyfer beth',
  'agreement.facts.amount': 'Faint',
  'agreement.facts.done-by': 'I’w wneud erbyn',
  'agreement.when': 'Pryd y telir ef',
  'agreement.part': 'Rhan {number, number}: {amountPence}, {when}',
  'agreement.part.only': '{amountPence}, {when}',
  'agreement.part.now': 'unwaith y derbynnir y cytundeb hwn',
  'agreement.part.on': 'o {day} ymlaen',
  'agreement.part.after': 'unwaith y bydd hyn wedi digwydd: {after}',
  'agreement.part.both': 'o {day} ymlaen, unwaith y bydd hyn wedi digwydd: {after}',
  'agreement.before': 'Beth sy’n rhaid iddo fod yn wir cyn talu dim',
  'agreement.with': 'Beth sy’n dod gydag ef',
  'agreement.with.spend':
    'Caiff yr arian ei wario ar y syniad hwn. Os bydd y syniad yn newid, dywedwch wrthym yn gyntaf.',
  'agreement.with.receipts.all': 'Cedwir derbynebau, ac anfonir llun o bob un atom.',
  'agreement.with.receipts.asked':
    'Cedwir derbynebau, ac anfonir llun o bob un atom, fel ar gyfer pob grant o {fromPence} neu fwy.',
  'agreement.with.receipts.optional':
    'Cedwir derbynebau. Mae croeso i luniau ohonynt; rydym yn gofyn amdanynt ar gyfer grantiau o {fromPence} i fyny.',
  'agreement.with.return': 'Daw arian nad oes ei angen yn ôl atom, ac mae’n mynd i syniad arall.',
  'agreement.with.tell':
    'Os bydd yn cymryd mwy o amser, neu os na ellir ei wneud, dywedwch wrthym. Ni chaiff neb ei feio am hynny.',
  'agreement.after': 'Beth rydym yn ei ofyn wedyn',
  'agreement.after.receipts':
    'Derbynebau sy’n dod i’r swm a dalwyd. Rydym yn ysgrifennu bythefnos cyn y dyddiad cwblhau, ar y diwrnod hwnnw, a phedair wythnos wedyn.',
  'agreement.after.story': 'Dywedwch wrth eich cymdogion, mewn ychydig eiriau a lluniau, beth ddaeth ohono.',

  'agreement.link': 'Cytundeb',
  'agreement.read': 'Darllen y cytundeb',
  'agreement.accept.explained': 'Drwy bwyso’r botwm rydych yn derbyn yr union eiriau hyn.',
  'agreement.accept.again': 'Derbyn y cytundeb newydd',
  'agreement.changed.title': 'Mae’r cytundeb wedi newid',
  'agreement.changed.lead':
    'Mae rhywbeth am yr arian hwn wedi newid ers i chi ei dderbyn. Darllenwch ef eto: ni thelir dim mwy nes i chi ei dderbyn.',
  'agreement.changed.why': 'Pam y newidiodd: {reason}',
  'agreement.print': 'Argraffu (PDF)',
  'agreement.print.large': 'Mewn print bras (PDF)',
  'agreement.waits': 'Heb ei dderbyn eto',
  'agreement.accepted': 'Wedi’i dderbyn',
  'agreement.state.waits': 'Nid yw’r derbynnydd wedi derbyn y geiriau hyn eto. Ni thelir dim cyn hynny.',
  'agreement.state.accepted': 'Mae’r derbynnydd wedi derbyn yr union eiriau hyn.',
  'agreement.story': 'Beth sydd wedi’i dderbyn',
  'agreement.story.none': 'Nid oes dim wedi’i dderbyn eto.',
  'agreement.story.signed-in': 'Rhif {number, number}, derbyniwyd gan {name}, wedi mewngofnodi, {moment}',
  'agreement.story.paper': 'Rhif {number, number}, llofnodwyd ar bapur: {day}, gwelwyd gan {name}, {moment}',
  'agreement.story.code': 'Cod {code}',
  'agreement.story.words': 'Darllen rhif {number, number}',
  'agreement.story.gone': 'Mae’r geiriau wedi’u gollwng gydag enw’r un a dalwyd.',
  'agreement.paper': 'Cafodd ei lofnodi ar bapur',
  'agreement.paper.explained':
    'Nodwch hyn dim ond pan fydd y daflen wedi’i llofnodi o’ch blaen. Mae’r cod uwchben y llofnod: mae’n dweud pa eiriau a lofnodwyd.',
  'agreement.paper.code': 'Y cod ar y daflen',
  'agreement.paper.code.hint': 'Deg llythyren a rhif, fel 3f2a 91bc 07',
  'agreement.paper.on': 'Pa ddiwrnod sydd wedi’i ysgrifennu wrth y llofnod?',
  'agreement.paper.button': 'Rwyf wedi’i weld wedi’i lofnodi',
  'agreement.sheet.code': 'Cod y geiriau hyn: {code}',
  'agreement.sheet.sign': 'Llofnodwyd ar ran {payee}, a’r diwrnod',
  'agreement.sheet.foot': '{title}, taflen {sheet, number} o {of, number}',
}
