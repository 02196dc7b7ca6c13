import type { money as english } from '../en/money'
import type { Translation } from '../translation'

export const money: Translation<typeof english> = {
  'money.figure.budget': 'Cyllideb',
  'money.figure.allocated': 'Wedi’i ddyrannu i rowndiau',
  'money.figure.committed': 'Wedi’i addo, heb ei dalu eto',
  'money.figure.paid': 'Wedi’i dalu, llai’r arian a ddaeth yn ôl',
  'money.figure.remaining': 'Ar ôl',
  'money.figures': 'Y pum ffigur',
}
