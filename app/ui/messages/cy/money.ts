import type { money as english } from '../en/money'
import type { Translation } from '../translation'

export const money: Translation<typeof english> = {
  'money.figure.budget': 'Cyllideb',
  'money.figure.allocated': 'Wedi’i ddyrannu i rowndiau',
  'money.figure.committed': 'Wedi’i addo, heb ei dalu eto',
  'money.figure.paid': 'Wedi’i dalu, llai’r arian a ddaeth yn ôl',
  'money.figure.remaining': 'Ar ôl',
  'money.figures': 'Y pum ffigur',

  'money.letter.subject.funded': 'Newyddion da: mae “{title}” wedi’i ariannu',
  'money.letter.subject.part-funded': 'Newyddion da: mae “{title}” wedi’i ariannu’n rhannol',
  'money.letter.subject.reserve': 'Mae “{title}” ar y rhestr wrth gefn',
  'money.letter.subject.not-funded': 'Ni chafodd “{title}” ei ariannu y tro hwn',
  'money.letter.text.funded':
    'Mae’r panel wedi cyfarfod am {round}. Mae wedi rhoi {amountPence} i’ch syniad “{title}”.',
  'money.letter.text.part-funded':
    'Mae’r panel wedi cyfarfod am {round}. Mae wedi rhoi {amountPence} o’r {askedPence} y gofynnoch amdano i’ch syniad “{title}”.',
  'money.letter.text.reserve':
    'Mae’r panel wedi cyfarfod am {round}. Mae eich syniad “{title}” ar y rhestr wrth gefn. Os daw arian yn rhydd, bydd ymhlith y nesaf.',
  'money.letter.text.not-funded':
    'Mae’r panel wedi cyfarfod am {round}. Nid oedd arian i’ch syniad “{title}” y tro hwn. Diolch am ddod ag ef.',
  'money.letter.why.said': 'Pam: {because}',
  'money.letter.why.funded': 'Pam: roedd ymhlith yr enillwyr, yn ôl y rheol a gyhoeddwyd cyn i’r rownd agor.',
  'money.letter.why.part-funded': 'Pam: mae’r panel yn meddwl y gellir dechrau’r syniad gyda hyn.',
  'money.letter.why.reserve': 'Pam: roedd mwy o gefnogaeth i syniadau eraill, a rhannwyd y pot rhwng y rheini.',
  'money.letter.why.not-funded': 'Pam: roedd mwy o gefnogaeth i syniadau eraill, a rhannwyd y pot rhwng y rheini.',
  'money.letter.next.accept': 'Beth nesaf: derbyniwch yr arian yma, ac fe’i talwn.',
  'money.letter.next.reserve':
    'Beth nesaf: dim byd am y tro. Byddwn yn ysgrifennu eto os daw arian yn rhydd. Gallwch ddarllen sut hwyl a gafodd pob syniad:',
  'money.letter.next.not-funded':
    'Beth nesaf: gallwch ddod ag ef i’r rownd nesaf, fel y mae neu wedi’i newid. Gall adeiladwr cymunedol helpu. Gallwch ddarllen sut hwyl a gafodd pob syniad:',
  'money.letter.sent.subject': 'Rydym wedi talu {amountPence} ar gyfer “{title}”',
  'money.letter.sent.text': 'Rydym wedi anfon {amountPence} at {payee} ar gyfer eich syniad “{title}”.',
  'money.letter.sent.next':
    'Dylai gyrraedd ymhen dau neu dri diwrnod gwaith. Rhowch wybod os na fydd. Gallwch weld y taliad yma:',
}
