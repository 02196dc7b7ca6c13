import type { voting as english } from '../en/voting'
import type { Translation } from '../translation'

export const voting: Translation<typeof english> = {
  'voting.total.title': 'Eich dewisiadau',
  'voting.total.chosen': '{chosen} wedi’u dewis',
  'voting.total.chosen-of': '{chosen} o {most} wedi’u dewis',
  'voting.total.cost': 'Wedi’u dewis',
  'voting.total.pot': 'Yn y gronfa',
  'voting.total.meter': '{cost} o {pot}',
  'voting.total.announce': '{chosen}, {cost} o {pot}.',
  'voting.total.too-many': 'Rydych wedi dewis {chosen}. Gallwch ddewis hyd at {most}.',
  'voting.total.too-dear': 'Cyfanswm eich dewisiadau yw {cost}. Mae {pot} yn y gronfa.',
  'voting.total.update': 'Diweddaru’r cyfanswm',
  'voting.secret': 'Mae eich pleidlais yn gyfrinach, hyd yn oed oddi wrthym ni.',
}
