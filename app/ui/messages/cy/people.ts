import type { people as english } from '../en/people'
import type { Translation } from '../translation'

export const people: Translation<typeof english> = {
  'people.role.resident': 'Preswylydd',
  'people.role.panel': 'Aelod o’r panel',
  'people.role.chair': 'Cadeirydd',
  'people.role.coordinator': 'Cydlynydd',
  'people.role.treasurer': 'Trysorydd',
  'people.role.authoriser': 'Ail lofnodwr',
  'people.role.builder': 'Adeiladwr cymunedol',
  'people.signed-in-as': 'Wedi mewngofnodi fel {name}',
  'people.accent.good': 'Mae’r lliw hwn yn hawdd ei ddarllen.',
}
