import type { papers as english } from '../en/papers'
import type { Translation } from '../translation'

export const papers: Translation<typeof english> = {
  'papers.title': 'Papurau wedi’u llofnodi',
  'papers.lead':
    'Lluniau o’r hyn a lofnodwyd â llaw: y cytundeb ar bapur, a slipiau am arian parod. Y derbynnydd a’r swyddogion sy’n eu gweld, a phwy bynnag sy’n archwilio’r llyfrau.',
  'papers.none.title': 'Ni lofnodwyd dim â llaw',
  'papers.none': 'Gall cytundeb ar bapur, neu arian parod a drosglwyddwyd, gael llun yma.',
  'papers.of.agreement': 'Cytundeb {number, number}, wedi’i lofnodi ar bapur',
  'papers.of.cash': 'Llofnodwyd am ran {number, number}, wedi’i throsglwyddo',
  'papers.no-photo': 'Nid oes llun ohono eto.',
  'papers.see': 'Edrych ar y llun o {moment}',
  'papers.gone': 'Roedd llun, ac mae wedi’i ollwng.',
  'papers.add': 'Llun o’r papur wedi’i lofnodi',
  'papers.take-out': 'Tynnu’r llun olaf allan',
  'papers.link': 'Lluniau o bapurau wedi’u llofnodi',
}
