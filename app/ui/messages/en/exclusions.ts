/** Ideas that cannot both be funded: where the chair says so, and where it is told. */
export const exclusions = {
  'exclusions.title': 'Ideas that cannot both be funded',
  'exclusions.page': 'Ideas that cannot both be funded: {round}',
  'exclusions.lead':
    'Two ideas may want the same plot of land, or the same hall on the same evening. Say so here. The count then funds one of them at most: the one that comes first.',
  'exclusions.none': 'Every idea can be funded beside every other.',
  'exclusions.one': 'One of these at most: {titles}.',
  'exclusions.until': 'Voting opens {opensAt}. Until then you can change this, and from then on nobody can.',
  'exclusions.fixed': 'This is fixed now, and stays as it is.',
  'exclusions.which': 'Which ideas?',
  'exclusions.which.hint': 'Tick two or more.',
  'exclusions.because': 'Why can they not both be funded?',
  'exclusions.because.hint': 'Everyone can read this, and it stands beside the ballot.',
  'exclusions.add': 'Save this',
  'exclusions.together': 'They can both be funded after all',
  'exclusions.too-early': 'There are not two ideas yet',
  'exclusions.too-early.body': 'Come back when ideas are on the list.',
}
