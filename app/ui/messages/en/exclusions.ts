/** Ideas that cannot both be funded: where the chair says so, and where it is told. */
export const exclusions = {
  'exclusions.say': 'Say which ideas cannot both be funded',
  'exclusions.title': 'Ideas that cannot both be funded',
  'exclusions.page': 'Ideas that cannot both be funded: {round}',
  'exclusions.lead':
    'Two ideas may want the same plot of land, or the same hall on the same evening. Say so here. The count then funds one of them at most: the one that comes first.',
  'exclusions.none': 'Every idea can be funded beside every other.',
  'exclusions.one': 'One of these at most: {titles}.',
  'exclusions.until':
    'You can change this until the first score is given, or until voting opens {opensAt}, whichever comes first. From then on nobody can.',
  'exclusions.until-score':
    'You can change this until the first score is given, and no later than the list is decided on. From then on nobody can.',
  'exclusions.interest': 'You have an interest in {titles}. So somebody else has to say it of that, or take it back.',
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
